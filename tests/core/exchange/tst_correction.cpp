// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/correction.h"

#include <QTest>

#include "core/exchange/batch.h"
#include "tests/core/exchange/hurtfulproject.h"
#include "tests/support/ferry.h"

using namespace rejoinder;
using namespace rejoinder::tests;
using annotate::TargetKind;
using exchange::Moved;

class TestCorrection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = must(store::Store::create(
            m_folder->filePath(QStringLiteral("p.rejoinder")).toStdString(), {}));
        m_first = add(std::string(ferry::page)).document;
    }

    void aLaterVersionIsKnownByItsNameAndItsLines()
    {
        QVERIFY(m_store->documents()->back().corrects == DocumentId{});
        const auto later = add(ferry::with("Monday", "Tuesday"));
        QVERIFY(later.moved == Moved{});
        QVERIFY(m_store->documents()->back().corrects == m_first);
        const auto latest = add(ferry::with("Monday", "Friday"));
        QVERIFY(m_store->documents()->back().corrects == later.document);
        QVERIFY(latest.moved.has_value());
    }

    void anotherNameOrAnotherPageIsNoLaterVersion()
    {
        QVERIFY(!add(ferry::with("Monday", "Tuesday"), "other.txt").moved);
        QVERIFY(!add("Bridge closed\n\nNobody may cross it until the spring, says the harbour.\n\n"
                     "1 comment\n\nOla\nThen I shall swim across it, as my mother did.\n")
                     .moved);
    }

    void whatPeoplePutOnItMovesAlong()
    {
        const CodingId coding = tag("who pays for the crew");
        const NoteId note = writeNote("At last somebody thinks of those who work in the bakery.");
        const auto later = add(ferry::below("Home | News | Weather\n\n"));
        QVERIFY(later.moved == (Moved{2, 0, 0}));
        QCOMPARE(wordsOf(later.document, coding), std::string("who pays for the crew"));
        QCOMPARE(m_store->notes()->front().target.anchor.span.start,
                 textOf(later.document).find("At last"));
        QVERIFY(m_store->notes()->front().id == note);
        QVERIFY(m_store->codings(m_first)->empty());
        QVERIFY(must(exchange::trayOf(*m_store, later.document)).size() == 0);
    }

    void relationsGoWhereTheirEndsWent()
    {
        const CodingId coding = tag("who pays for the crew");
        annotate::Relation relation;
        relation.id = RelationId::make();
        relation.code = must(m_store->coding(coding))->code;
        relation.from
            = {TargetKind::Coding, must(m_store->coding(coding))->target.anchor, coding.value};
        const std::string text = textOf(m_first);
        const std::size_t at = text.find("the empty bus");
        relation.to = {TargetKind::Span, annotate::anchorOf(m_first, text, {at, at + 13}), {}};
        QVERIFY(m_store->act({"Relate", {store::PutRelation{relation}}}));
        const auto later = add(ferry::below("Home | News | Weather\n\n"));
        const annotate::Relation now = must(m_store->relations()).front();
        QVERIFY(now.from.anchor.document == later.document);
        QCOMPARE(now.from.ref, coding.value);
        QVERIFY(now.to.anchor.document == later.document);
        QCOMPARE(now.to.anchor.span.start, textOf(later.document).find("the empty bus"));
    }

    void valuesGoWhereTheirDocumentAndPersonWent()
    {
        const annotate::Variable outlet{VariableId::make(), {}, "outlet", {}, {}, 0};
        const annotate::Variable home{
            VariableId::make(), annotate::VariableScope::Person, "home", {}, {}, 0};
        const annotate::Target whole = annotate::wholeDocument(m_first);
        annotate::Target person = on(TargetKind::Person, "the empty bus");
        person.ref = "Ann";
        must(m_store->act({"Variables",
                           {store::PutVariable{outlet}, store::PutVariable{home},
                            store::PutValue{{{}, outlet.id, whole, "Harbour Post"}},
                            store::PutValue{{{}, home.id, person, "Pier 3"}}}}));
        const auto later = add(ferry::below("Home | News | Weather\n\n"));
        const std::vector<annotate::VariableValue> values = must(m_store->values());
        QCOMPARE(values.size(), std::size_t(2));
        for (const annotate::VariableValue &value : values)
            QVERIFY(value.target.anchor.document == later.document);
        const auto there = std::ranges::find(values, home.id, &annotate::VariableValue::variable);
        QCOMPARE(there->target.anchor.span.start, textOf(later.document).find("the empty bus"));
        QVERIFY(m_store->undo());
        QVERIFY(must(m_store->values()).front().target.anchor.document == m_first);
    }

    void whatIsSaidOfTheLaterVersionStays()
    {
        const annotate::Variable outlet{VariableId::make(), {}, "outlet", {}, {}, 0};
        const auto of = [&](const DocumentId &document, const char *text) {
            return store::PutValue{{{}, outlet.id, annotate::wholeDocument(document), text}};
        };
        const auto later = add(ferry::below("Home | News | Weather\n\n"));
        must(m_store->act({"Variables",
                           {store::PutVariable{outlet}, of(m_first, "Post"),
                            of(later.document, "Harbour Post")}}));
        const auto carried = must(exchange::carryOver(*m_store, later.document));
        QVERIFY(carried.action.changes.empty());
    }

    void wordsThatChangedALittleAreFoundAndCounted()
    {
        const CodingId coding = tag("the same people who pay for the empty bus");
        const auto later = add(ferry::with("the empty bus", "the emptie bus"));
        QVERIFY(later.moved == (Moved{1, 1, 0}));
        QCOMPARE(wordsOf(later.document, coding),
                 std::string("the same people who pay for the emptie bus"));
    }

    void whatFindsNoPlaceStaysInTheTray()
    {
        const CodingId gone = tag("At last somebody thinks");
        const CodingId kept = tag("the empty bus");
        const auto later = add(ferry::with(ferry::firstComment, ferry::otherComment));
        QVERIFY(later.moved == (Moved{1, 0, 1}));
        QCOMPARE(wordsOf(later.document, kept), std::string("the empty bus"));
        QVERIFY(m_store->codings(m_first)->front().id == gone);
        const auto tray = must(exchange::trayOf(*m_store, later.document));
        QCOMPARE(tray.size(), std::size_t(1));
        QVERIFY(tray.codings.front().id == gone);
    }

    void theTrayOfALaterVersionHoldsThoseOfAllBefore()
    {
        const CodingId gone = tag("At last somebody thinks");
        const std::string without = ferry::with(ferry::firstComment, ferry::otherComment);
        add(without);
        const auto third = add(ferry::with("Monday", "Friday", without));
        QVERIFY(third.moved == (Moved{0, 0, 1}));
        QVERIFY(must(exchange::trayOf(*m_store, third.document)).codings.front().id == gone);
        const auto restored = add(ferry::with("Monday", "Sunday"));
        QVERIFY(restored.moved == (Moved{1, 0, 0}));
        QCOMPARE(wordsOf(restored.document, gone), std::string("At last somebody thinks"));
    }

    void undoPutsAllOfItBack()
    {
        tag("who pays for the crew");
        const auto later = add(ferry::below("Home\n\n"));
        const auto undone = m_store->undo();
        QVERIFY(undone);
        QVERIFY(undone->text.contains("later version of ferry.txt"));
        QCOMPARE(m_store->codings(m_first)->size(), std::size_t(1));
        QVERIFY(m_store->codings(later.document)->empty());
        QVERIFY(must(exchange::carryOver(*m_store, later.document)).counts == (Moved{1, 0, 0}));
    }

    void decisionsAreCopied()
    {
        const auto comments = must(m_store->reconstruction(m_first)).comments;
        store::StoredDecision said;
        said.document = m_first;
        said.decision
            = {pipeline::Decision::Kind::ParentIs, comments[2].body, comments[0].body, {}};
        QVERIFY(m_store->act({"Say", {store::PutDecision{said}}}));
        const auto later = add(ferry::below("Home | News\n\n"));
        const auto copied = must(m_store->decisions(later.document));
        QCOMPARE(copied.size(), std::size_t(1));
        const std::string text = textOf(later.document);
        const auto words
            = [&](Span now, Span before) { return slice(text, now) == slice(ferry::page, before); };
        QVERIFY(words(copied.front().decision.comment, comments[2].body));
        QVERIFY(words(copied.front().decision.other, comments[0].body));
        QCOMPARE(m_store->decisions(m_first)->size(), std::size_t(1));
        QVERIFY((m_store->outdated() == std::vector{m_first, later.document}));
    }

    void theBatchTellsWhatMovedAlong()
    {
        tag("who pays for the crew");
        QFile file(m_folder->filePath(QStringLiteral("ferry.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(ferry::below("Home\n\n")));
        file.close();
        const auto outcomes = exchange::importBatch(*m_store, {file.fileName().toStdString()});
        QVERIFY(outcomes.front().result->moved == (Moved{1, 0, 0}));
    }

private:
    exchange::Added add(const std::string &text, const std::string &name = "ferry.txt")
    {
        const exchange::Prepared made = must(exchange::prepareBytes(text, name));
        return must(exchange::add(*m_store, made.source, made.reconstruction));
    }

    std::string textOf(const DocumentId &document) { return must(m_store->source(document)).text; }

    annotate::Target on(TargetKind kind, std::string_view words)
    {
        const std::size_t at = ferry::page.find(words);
        return {kind, annotate::anchorOf(m_first, ferry::page, {at, at + words.size()}), {}};
    }

    CodingId tag(std::string_view words)
    {
        const auto codebook = must(m_store->codebook());
        annotate::Coding coding;
        coding.id = CodingId::make();
        coding.code = std::ranges::find(codebook.codes, false, &annotate::Code::isGroup)->id;
        coding.target = on(TargetKind::Span, words);
        must(m_store->act({"Tag", {store::PutCoding{coding}}}));
        return coding.id;
    }

    NoteId writeNote(std::string_view words)
    {
        annotate::Note note;
        note.id = NoteId::make();
        note.target = on(TargetKind::Comment, words);
        note.text = "Look again";
        must(m_store->act({"Note", {store::PutNote{note}}}));
        return note.id;
    }

    /// Those in the text, which must be those of the anchor too.
    std::string wordsOf(const DocumentId &document, const CodingId &id)
    {
        for (const annotate::Coding &coding : must(m_store->codings(document)))
            if (coding.id == id) {
                const std::string words(slice(textOf(document), coding.target.anchor.span));
                return words == coding.target.anchor.quote ? words : "not " + words;
            }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Store> m_store;
    DocumentId m_first;
};

QTEST_GUILESS_MAIN(TestCorrection)
#include "tst_correction.moc"
