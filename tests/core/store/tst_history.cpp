// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include <QTest>

#include "samplewalk.h"

using namespace rejoinder;
using namespace rejoinder::store;
using annotate::Coding;

class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoGoThroughEveryState();
    void nothingToUndoIsAConflict();
    void theHistoryOutlivesClosing();
    void aNewActionDropsWhatCouldBeRedone();
    void aReconstructionIsNoPartOfTheHistory();
    void randomWalksComeBackToEveryState_data();
    void randomWalksComeBackToEveryState();
    void anOlderEntryIsRevertedByANewOne();
    void aRevertUnderLaterWorkIsRefused();
    void whatIsUndoneOrUnknownCannotBeReverted();
    void randomReverts();

private:
    static Coding coding(const Store &store, const DocumentId &document)
    {
        return samples::codingOn(samples::firstUsableCode(store).id, document,
                                 samples::source(1).text, {0, 9});
    }
};

void TestHistory::undoAndRedoGoThroughEveryState()
{
    samples::Bench bench;
    const auto store = bench.create();
    const DocumentId document = store->addDocument(samples::source(1), {}).value();
    const std::string empty = samples::stateOf(*store);
    Coding tag = coding(*store, document);
    QVERIFY(store->act({"Tag it", {PutCoding{tag}}}));
    const std::string tagged = samples::stateOf(*store);
    QCOMPARE(store->undoText(), std::string("Tag it"));
    QVERIFY(!store->redoText());
    QCOMPARE(store->undo()->text, std::string("Tag it"));
    QCOMPARE(samples::stateOf(*store), empty);
    QCOMPARE(store->redoText(), std::string("Tag it"));
    QVERIFY(store->history()->front().undone);
    QCOMPARE(store->redo()->codings, std::vector{tag.id});
    QCOMPARE(samples::stateOf(*store), tagged);
    QVERIFY(!store->history()->front().undone);
}

void TestHistory::nothingToUndoIsAConflict()
{
    samples::Bench bench;
    const auto store = bench.create();
    QCOMPARE(store->undo().error().code, Error::Code::Conflict);
    QCOMPARE(store->redo().error().code, Error::Code::Conflict);
    QVERIFY(!store->undoText());
    QVERIFY(!store->redoText());
}

void TestHistory::theHistoryOutlivesClosing()
{
    samples::Bench bench;
    std::string before;
    std::string after;
    {
        const auto store = bench.create();
        const DocumentId document = store->addDocument(samples::source(1), {}).value();
        QVERIFY(store->act({"one", {PutCoding{coding(*store, document)}}}));
        before = samples::stateOf(*store);
        QVERIFY(store->act({"two", {PutCoding{coding(*store, document)}}}));
        after = samples::stateOf(*store);
        QVERIFY(store->undo());
    }
    const auto store = bench.open();
    QCOMPARE(samples::stateOf(*store), before);
    QCOMPARE(store->redoText(), std::string("two"));
    QVERIFY(store->redo());
    QCOMPARE(samples::stateOf(*store), after);
}

void TestHistory::aNewActionDropsWhatCouldBeRedone()
{
    samples::Bench bench;
    const auto store = bench.create();
    const DocumentId document = store->addDocument(samples::source(1), {}).value();
    QVERIFY(store->act({"one", {PutCoding{coding(*store, document)}}}));
    QVERIFY(store->undo());
    QVERIFY(store->act({"two", {PutCoding{coding(*store, document)}}}));
    QVERIFY(!store->redoText());
    QCOMPARE(store->history()->size(), std::size_t(1));
    std::string verbs;
    const std::vector<AuditEntry> lines = store->audit().value();
    for (const AuditEntry &line : lines)
        verbs += line.verb + " " + line.text + ", ";
    QCOMPARE(verbs, std::string("act one, undo one, act two, "));
}

void TestHistory::aReconstructionIsNoPartOfTheHistory()
{
    samples::Bench bench;
    const auto store = bench.create();
    const DocumentId document = store->addDocument(samples::source(1), {}).value();
    QVERIFY(store->act({"one", {PutCoding{coding(*store, document)}}}));
    const auto told = samples::Reconstructions(1).make(9);
    QVERIFY(store->replaceReconstruction(document, told));
    QVERIFY(store->undo());
    QVERIFY(*store->reconstruction(document) == told);
}

void TestHistory::randomWalksComeBackToEveryState_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 5; ++seed)
        QTest::addRow("walk %d", seed) << seed;
}

void TestHistory::randomWalksComeBackToEveryState()
{
    QFETCH(int, seed);
    samples::Bench bench;
    auto store = bench.create();
    for (int i = 1; i <= 3; ++i)
        QVERIFY(store->addDocument(samples::source(i), {}));
    samples::Walk walk(*store, unsigned(seed));
    std::vector<std::string> states{samples::stateOf(*store)}; // by number of entries in force
    std::size_t at = 0;
    int done = 0;
    for (int step = 0; step < 260; ++step) {
        const int what = walk.number(100);
        if (what < 60) {
            const std::size_t lines = store->audit()->size();
            const auto acted = store->act(walk.action());
            if (!acted)
                QCOMPARE(acted.error().code, Error::Code::Conflict);
            if (store->audit()->size() > lines) {
                states.resize(++at);
                states.push_back(samples::stateOf(*store));
                ++done;
            }
        } else if (what < 78) {
            QCOMPARE(store->undo().has_value(), at > 0);
            at -= at > 0 ? 1 : 0;
        } else if (what < 96) {
            QCOMPARE(store->redo().has_value(), at + 1 < states.size());
            at += at + 1 < states.size() ? 1 : 0;
        } else {
            store.reset();
            store = bench.open();
            QVERIFY(store);
            walk.goOnWith(*store);
        }
        QCOMPARE(samples::stateOf(*store), states[at]);
    }
    QVERIFY(done > 50);
    for (; at > 0; --at) {
        QCOMPARE(samples::stateOf(*store), states[at]);
        QVERIFY(store->undo());
    }
    QCOMPARE(samples::stateOf(*store), states.front());
    for (; at + 1 < states.size(); ++at)
        QVERIFY(store->redo());
    QCOMPARE(samples::stateOf(*store), states.back());
    QCOMPARE(store->problems(), std::vector<std::string>());
}

void TestHistory::anOlderEntryIsRevertedByANewOne()
{
    samples::Bench bench;
    const auto store = bench.create();
    const DocumentId document = store->addDocument(samples::source(1), {}).value();
    const Coding first = coding(*store, document);
    const Coding second = coding(*store, document);
    QVERIFY(store->act({"first", {PutCoding{first}}}));
    QVERIFY(store->act({"second", {PutCoding{second}}}));
    const std::string before = samples::stateOf(*store);
    const Touched touched = store->revert(store->history()->front().number).value();
    QCOMPARE(touched.text, std::string("Revert: first"));
    QCOMPARE(touched.codings, std::vector{first.id});
    QCOMPARE(store->codings(document)->size(), std::size_t(1));
    QVERIFY(store->codings(document)->front().id == second.id);
    QCOMPARE(store->history()->back().reverted, store->history()->front().number);
    QVERIFY(store->undo());
    QCOMPARE(samples::stateOf(*store), before);
    QVERIFY(store->redo());
    QCOMPARE(store->codings(document)->size(), std::size_t(1));
}

void TestHistory::aRevertUnderLaterWorkIsRefused()
{
    samples::Bench bench;
    const auto store = bench.create();
    const DocumentId document = store->addDocument(samples::source(1), {}).value();
    Coding tag = coding(*store, document);
    QVERIFY(store->act({"tag", {PutCoding{tag}}}));
    const std::int64_t number = store->history()->back().number;
    tag.memo = "changed";
    QVERIFY(store->act({"memo", {PutCoding{tag}}}));
    const std::string changed = samples::stateOf(*store);
    const auto reverted = store->revert(number);
    QVERIFY(!reverted);
    QCOMPARE(reverted.error().code, Error::Code::Conflict);
    QVERIFY(!reverted.error().reason.empty());
    QCOMPARE(samples::stateOf(*store), changed);

    const Coding other = coding(*store, document);
    QVERIFY(store->act({"other", {PutCoding{other}}}));
    const std::int64_t made = store->history()->back().number;
    annotate::Note note;
    note.target.kind = annotate::TargetKind::Coding;
    note.target.ref = other.id.value;
    QVERIFY(store->act({"note", {PutNote{note}}}));
    const std::string noted = samples::stateOf(*store);
    QCOMPARE(store->revert(made).error().code,
             Error::Code::Conflict); // the note would hang in the air
    QCOMPARE(samples::stateOf(*store), noted);
    QCOMPARE(store->history()->size(), std::size_t(4));
}

void TestHistory::whatIsUndoneOrUnknownCannotBeReverted()
{
    samples::Bench bench;
    const auto store = bench.create();
    const DocumentId document = store->addDocument(samples::source(1), {}).value();
    QVERIFY(store->act({"tag", {PutCoding{coding(*store, document)}}}));
    const std::int64_t number = store->history()->back().number;
    QVERIFY(store->undo());
    QCOMPARE(store->revert(number).error().code, Error::Code::Conflict);
    QCOMPARE(store->revert(4711).error().code, Error::Code::Conflict);
}

void TestHistory::randomReverts()
{
    samples::Bench bench;
    const auto store = bench.create();
    QVERIFY(store->addDocument(samples::source(1), {}));
    samples::Walk walk(*store, 11);
    int reverted = 0;
    int refused = 0;
    for (int step = 0; step < 300; ++step) {
        std::ignore = store->act(walk.action());
        const std::vector<HistoryEntry> history = store->history().value();
        if (history.empty() || walk.number(3) > 0)
            continue;
        const std::string before = samples::stateOf(*store);
        const auto done
            = store->revert(history[std::size_t(walk.number(int(history.size())))].number);
        if (done) {
            ++reverted;
            const std::string after = samples::stateOf(*store);
            QVERIFY(store->undo());
            QCOMPARE(samples::stateOf(*store), before);
            QVERIFY(store->redo());
            QCOMPARE(samples::stateOf(*store), after);
        } else {
            ++refused;
            QCOMPARE(done.error().code, Error::Code::Conflict);
            QCOMPARE(samples::stateOf(*store), before);
        }
    }
    QVERIFY2(reverted > 10 && refused > 10, qPrintable(QString::number(reverted)));
    QCOMPARE(store->problems(), std::vector<std::string>());
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
