// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/store/store.h"
#include "samples.h"

using namespace rejoinder;
using namespace rejoinder::store;
using Places = std::vector<std::size_t>;

class TestReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksOutliveTheProgram()
    {
        samples::Bench bench;
        DocumentId id;
        {
            const auto store = bench.create();
            id = store->addDocument(samples::source(1), samples::Reconstructions(1).make(12))
                     .value();
            QCOMPARE(store->readMarks(id).value(), Places());
            QVERIFY(store->setRead(id, {90, 40, 40}, true));
            QVERIFY(store->setRead(id, {90}, true));
            QCOMPARE(store->readMarks(id).value(), (Places{40, 90}));
        }
        const auto store = bench.open();
        QCOMPARE(store->readMarks(id).value(), (Places{40, 90}));
        QVERIFY(store->setRead(id, {40, 41}, false));
        QCOMPARE(store->readMarks(id).value(), Places{90});
    }

    void everyoneHasTheirOwn()
    {
        samples::Bench bench;
        DocumentId id;
        {
            const auto store = bench.create();
            id = store->addDocument(samples::source(1), samples::Reconstructions(1).make(12))
                     .value();
            QVERIFY(store->setRead(id, {40}, true));
        }
        bench.options.annotator = "Bo";
        const auto store = bench.open();
        QCOMPARE(store->readMarks(id).value(), Places());
    }

    void undoPassesThemBy()
    {
        samples::Bench bench;
        const auto store = bench.create();
        const DocumentId id
            = store->addDocument(samples::source(1), samples::Reconstructions(1).make(12)).value();
        QVERIFY(store->act({"Tag",
                            {PutCoding{samples::codingOn(samples::firstUsableCode(*store).id, id,
                                                         samples::source(1).text, {0, 9})}}}));
        QVERIFY(store->setRead(id, {40}, true));
        QCOMPARE(store->undoText().value_or(""), std::string("Tag"));
        QVERIFY(store->undo());
        QCOMPARE(store->readMarks(id).value(), Places{40});
        QVERIFY(store->redo());
        QCOMPARE(store->readMarks(id).value(), Places{40});
    }

    void anotherRunLeavesThem()
    {
        samples::Bench bench;
        const auto store = bench.create();
        const DocumentId id
            = store->addDocument(samples::source(1), samples::Reconstructions(1).make(12)).value();
        QVERIFY(store->setRead(id, {40}, true));
        QVERIFY(store->replaceReconstruction(id, samples::Reconstructions(2).make(12)));
        QCOMPARE(store->readMarks(id).value(), Places{40});
    }

    void ofADocumentThatIsNotThere()
    {
        samples::Bench bench;
        const auto store = bench.create();
        const Result<void> marked = store->setRead({"no-such-document"}, {1}, true);
        QVERIFY(!marked);
        QCOMPARE(marked.error().code, Error::Code::Storage);
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
