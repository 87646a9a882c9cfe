// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include <algorithm>
#include <span>

#include <QTest>

#include "samples.h"
#include "tests/support/largethread.h"

using namespace rejoinder;
using namespace rejoinder::store;
using tests::largeThread;

/// Large projects are kept whole; how fast is bench_store's to say.
class TestLarge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHundredThousandCommentsComeBackAsTheyWere();
    void itsBeginningIsReadAlone();
    void twentyThousandCodingsAreOneAction();
};

void TestLarge::aHundredThousandCommentsComeBackAsTheyWere()
{
    samples::Bench bench;
    const auto store = bench.create();
    const pipeline::Reconstruction told = largeThread(100'000);
    const DocumentId id = store->addDocument(samples::source(1), told).value();
    QVERIFY(store->reconstruction(id).value() == told);
    QVERIFY(store->replaceReconstruction(id, told));
    QVERIFY(store->reconstruction(id).value() == told);
}

void TestLarge::itsBeginningIsReadAlone()
{
    samples::Bench bench;
    const auto store = bench.create();
    pipeline::Reconstruction told = largeThread(500);
    source::Source source = samples::source(1);
    source.raw = source.text = std::string(told.comments.back().whole.end + 100, 'x');
    const DocumentId id = store->addDocument(source, told).value();
    const auto first = store->beginning(id, 20).value();
    QVERIFY(first);
    QCOMPARE(first->found.comments.size(), std::size_t(20));
    QVERIFY(std::ranges::equal(first->found.comments, std::span(told.comments).first(20)));
    QCOMPARE(first->found.links.size(), std::size_t(20));
    QCOMPARE(first->found.personOf.size(), std::size_t(20));
    QCOMPARE(first->source.text.size(), told.comments[19].whole.end);
    QVERIFY(!store->beginning(id, 501).value()); // there are not as many
    told.links[3].parent = 400;
    QVERIFY(store->replaceReconstruction(id, told));
    QVERIFY(!store->beginning(id, 20).value()); // one answers a later one
    QVERIFY(!store->beginning(DocumentId::make(), 20));
}

void TestLarge::twentyThousandCodingsAreOneAction()
{
    samples::Bench bench;
    const auto store = bench.create();
    source::Source source = samples::source(1);
    source.raw = source.text = std::string(1'100'000, 'x');
    const DocumentId id = store->addDocument(source, largeThread(20'000)).value();
    const CodeId code = samples::firstUsableCode(*store).id;
    Action action{"many", {}};
    for (std::size_t i = 0; i < 20'000; ++i) {
        const std::size_t at = 60 + 50 * i;
        action.changes.emplace_back(
            PutCoding{samples::codingOn(code, id, source.text, {at, at + 20})});
    }
    QVERIFY(store->act(action));
    QCOMPARE(store->codings(id)->size(), std::size_t(20'000));
    const std::vector<DocumentInfo> documents = store->documents().value();
    QCOMPARE(documents.front().coded, 20'000);
    QCOMPARE(documents.front().doubts, 20'000);
    QVERIFY(store->undo());
    QVERIFY(store->codings(id)->empty());
    QVERIFY(store->act({"one", {action.changes.front()}}));
    QCOMPARE(store->codings(id)->size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestLarge)
#include "tst_large.moc"
