// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include <QElapsedTimer>
#include <QTest>

#include "samples.h"

using namespace rejoinder;
using namespace rejoinder::store;

// Large projects must stay quick. The limits are several times what a slow computer needs; the
// figures are printed.
class TestLarge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHundredThousandCommentsAreSavedInSeconds();
    void twentyThousandCodingsAreReadAtOnce();
};

namespace {

/// The call's milliseconds, printed.
template <class Call> qint64 timed(const char *what, Call call)
{
    QElapsedTimer timer;
    timer.start();
    call();
    qInfo("%s: %lld ms", what, timer.elapsed());
    return timer.elapsed();
}

pipeline::Reconstruction largeThread(int comments)
{
    pipeline::Reconstruction told;
    for (int i = 0; i < comments; ++i) {
        const std::size_t at = 43 + 50 * std::size_t(i);
        comments::Comment &comment = told.comments.emplace_back();
        comment.whole = {at, at + 49};
        comment.body = {at + 10, at + 48};
        comment.author = "Reader " + std::to_string(i % 5000);
        replies::Link &link = told.links.emplace_back();
        link.parent = i - 1;
        link.confidence = 0.7;
        link.alternatives = {{i - 2, 0.1}, {i - 3, 0.1}, {-1, 0.05}, {-2, 0.05}};
        for (const char *kind : {"vocative", "echo", "position", "time"})
            link.evidence.push_back(
                {kind, "opens with the name of the one before", 1.5, {at + 10, at + 15}});
    }
    told.inferred.resize(told.comments.size());
    told.personOf.resize(told.comments.size(), 0);
    return told;
}

} // namespace

void TestLarge::aHundredThousandCommentsAreSavedInSeconds()
{
    samples::Bench bench;
    const auto store = bench.create();
    const pipeline::Reconstruction told = largeThread(100'000);
    DocumentId id;
    QVERIFY(timed("save", [&] { id = store->addDocument(samples::source(1), told).value(); })
            < 20'000);
    pipeline::Reconstruction stored;
    QVERIFY(timed("load", [&] { stored = store->reconstruction(id).value(); }) < 10'000);
    QVERIFY(stored == told);
    QVERIFY(timed("replace", [&] { QVERIFY(store->replaceReconstruction(id, told)); }) < 30'000);
}

void TestLarge::twentyThousandCodingsAreReadAtOnce()
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
    QVERIFY(timed("put", [&] { QVERIFY(store->act(action)); }) < 20'000);
    std::vector<annotate::Coding> codings;
    QVERIFY(timed("load", [&] { codings = store->codings(id).value(); }) < 2'000);
    QCOMPARE(codings.size(), std::size_t(20'000));
    std::vector<DocumentInfo> documents;
    QVERIFY(timed("list documents", [&] { documents = store->documents().value(); }) < 2'000);
    QCOMPARE(documents.front().coded, 20'000);
    QCOMPARE(documents.front().doubts, 20'000);
    QVERIFY(timed("undo", [&] { QVERIFY(store->undo()); }) < 20'000);
    QVERIFY(store->codings(id)->empty());
    QVERIFY(timed("tag one more", [&] { QVERIFY(store->act({"one", {action.changes.front()}})); })
            < 1'000);
}

QTEST_GUILESS_MAIN(TestLarge)
#include "tst_large.moc"
