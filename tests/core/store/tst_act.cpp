// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include <QTest>

#include "samples.h"

using namespace rejoinder;
using namespace rejoinder::store;
using annotate::Code;
using annotate::Coding;
using annotate::Note;
using annotate::TargetKind;

class TestAct final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aCodingIsCompletedAndSaved();
    void everyKindOfTargetComesBack();
    void aChangedCodingKeepsItsBirth();
    void anImportedCodingKeepsItsTimesAndItsAnnotator();
    void aNoteIsCompletedAndSaved();
    void aRelationIsCompletedAndSaved();
    void aRelationGoesWithItsCoding();
    void aRelationNeedsTwoEnds();
    void versionsOfTheCodebookMarkItsHistory();
    void aDecisionIsCompletedAndSaved();
    void codesStandInTheirOrder();
    void droppingACodeTakesItsBranchAndItsNotes();
    void droppingACodingTakesItsNotes();
    void whatIsNotThereIsRefused_data();
    void whatIsNotThereIsRefused();
    void anActionIsAllOrNothing();
    void anActionThatChangesNothingLeavesNoEntry();
    void touchedTellsWhatChanged();

private:
    Coding coding(Span span = {0, 9}) const
    {
        return samples::codingOn(m_code, m_document, m_source.text, span);
    }
    Note noteOn(TargetKind kind, const std::string &ref) const;
    /// To words of the document.
    annotate::Relation relation(const annotate::Target &from) const;
    Result<Touched> act(Change change) { return m_store->act({"test", {std::move(change)}}); }

    std::unique_ptr<samples::Bench> m_bench;
    std::unique_ptr<Store> m_store;
    source::Source m_source = samples::source(1);
    DocumentId m_document;
    CodeId m_code;
};

void TestAct::init()
{
    m_bench = std::make_unique<samples::Bench>();
    m_store = m_bench->create();
    QVERIFY(m_store);
    m_document = m_store->addDocument(m_source, {}).value();
    m_code = samples::firstUsableCode(*m_store).id;
}

void TestAct::cleanup()
{
    m_store.reset();
    m_bench.reset();
}

annotate::Relation TestAct::relation(const annotate::Target &from) const
{
    annotate::Relation relation;
    relation.id = RelationId::make();
    relation.code = m_code;
    relation.from = from;
    relation.to = {TargetKind::Span, annotate::anchorOf(m_document, m_source.text, {40, 60}), {}};
    return relation;
}

Note TestAct::noteOn(TargetKind kind, const std::string &ref) const
{
    Note note;
    note.id = NoteId::make();
    note.target.kind = kind;
    note.target.ref = ref;
    note.text = "Look **here** again.";
    return note;
}

void TestAct::aCodingIsCompletedAndSaved()
{
    Coding bare = coding();
    bare.id = {};
    bare.confidence = 0.5;
    bare.memo = "why";
    const Touched touched = act(PutCoding{bare}).value();
    QCOMPARE(touched.codings.size(), std::size_t(1));
    const Coding saved = m_store->codings(m_document)->front();
    QVERIFY(saved.id == touched.codings.front());
    QVERIFY(saved.annotator == m_store->annotator().id);
    QVERIFY(saved.created > 0);
    QCOMPARE(saved.modified, saved.created);
    QVERIFY(saved.target == bare.target);
    QCOMPARE(saved.confidence, bare.confidence);
    QCOMPARE(saved.memo, bare.memo);
}

void TestAct::everyKindOfTargetComesBack()
{
    const Coding first = coding();
    QVERIFY(act(PutCoding{first}));
    for (int kind = 0; kind <= int(TargetKind::Coding); ++kind) {
        Note note = noteOn(TargetKind(kind), {});
        if (note.target.kind == TargetKind::Code)
            note.target.ref = m_code.value;
        else if (note.target.kind == TargetKind::Coding)
            note.target.ref = first.id.value;
        else if (note.target.kind != TargetKind::Project)
            note.target.anchor = annotate::anchorOf(m_document, m_source.text, {40, 60});
        if (note.target.kind == TargetKind::Person)
            note.target.ref = "Reader 0";
        QVERIFY(act(PutNote{note}));
        const std::vector<Note> notes = m_store->notes().value();
        const auto saved = std::ranges::find(notes, note.id, &Note::id);
        QVERIFY(saved != notes.end());
        QVERIFY(saved->target == note.target);
    }
}

void TestAct::aChangedCodingKeepsItsBirth()
{
    QVERIFY(act(PutCoding{coding()}));
    const Coding before = m_store->allCodings()->front();
    Coding changed = before;
    changed.memo = "second thoughts";
    changed.created = 5;
    QVERIFY(act(PutCoding{changed}));
    const Coding after = m_store->allCodings()->front();
    QCOMPARE(after.memo, changed.memo);
    QCOMPARE(after.created, before.created);
    QVERIFY(after.modified > before.modified);
}

void TestAct::anImportedCodingKeepsItsTimesAndItsAnnotator()
{
    Coding foreign = coding();
    foreign.annotator = m_store->annotatorNamed("Bea")->id;
    foreign.created = 1000;
    foreign.modified = 2000;
    QVERIFY(act(PutCoding{foreign}));
    QVERIFY(m_store->allCodings()->front() == foreign);
}

void TestAct::aNoteIsCompletedAndSaved()
{
    Note note = noteOn(TargetKind::Project, {});
    note.id = {};
    const Touched touched = act(PutNote{note}).value();
    const Note saved = m_store->notes()->front();
    QVERIFY(saved.id == touched.notes.front());
    QVERIFY(saved.annotator == m_store->annotator().id);
    QVERIFY(saved.created > 0);
    QVERIFY(act(DropNote{saved.id}));
    QVERIFY(m_store->notes()->empty());
}

void TestAct::aRelationIsCompletedAndSaved()
{
    annotate::Relation bare = relation(coding().target);
    bare.id = {};
    bare.memo = "why";
    const Touched touched = act(PutRelation{bare}).value();
    QCOMPARE(touched.relations.size(), std::size_t(1));
    QCOMPARE(touched.documents, std::vector{m_document});
    const annotate::Relation saved = m_store->relations()->front();
    QVERIFY(saved.id == touched.relations.front());
    QVERIFY(saved.annotator == m_store->annotator().id);
    QVERIFY(saved.created > 0);
    QVERIFY(saved.from == bare.from);
    QVERIFY(saved.to == bare.to);
    QCOMPARE(saved.memo, bare.memo);
}

void TestAct::aRelationGoesWithItsCoding()
{
    const Coding end = coding();
    QVERIFY(act(PutCoding{end}));
    const annotate::Relation resting
        = relation({TargetKind::Coding, end.target.anchor, end.id.value});
    QVERIFY(act(PutRelation{resting}));
    const Touched touched = act(DropCoding{end.id}).value();
    QCOMPARE(touched.relations, std::vector{resting.id});
    QVERIFY(m_store->relations()->empty());
    QVERIFY(m_store->undo());
    QVERIFY(m_store->relations()->front().from == resting.from);
    QVERIFY(!act(DropCode{m_code})); // both use it
}

void TestAct::aRelationNeedsTwoEnds()
{
    annotate::Relation loose = relation(coding().target);
    loose.from = {TargetKind::Project, {}, {}};
    QVERIFY(!act(PutRelation{loose}));
    loose = relation({TargetKind::Coding, coding().target.anchor, CodingId::make().value});
    QVERIFY(!act(PutRelation{loose}));
    loose = relation(coding().target);
    loose.to.anchor.span.end = 1'000'000;
    QVERIFY(!act(PutRelation{loose}));
    QVERIFY(!act(DropRelation{loose.id}));
    QVERIFY(m_store->relations()->empty());
}

void TestAct::versionsOfTheCodebookMarkItsHistory()
{
    const int before = m_store->codebook()->version;
    Code code = *m_store->codebook()->find(m_code);
    code.name = "Renamed";
    QVERIFY(m_store->act({"Rename", {PutCode{code}}}));
    QVERIFY(act(PutCoding{coding()})); // none of the codebook's
    QCOMPARE(m_store->newCodebookVersion("one new name").value(), before + 1);
    QCOMPARE(m_store->codebook()->version, before + 1);
    code.name = "Renamed again";
    QVERIFY(m_store->act({"Rename again", {PutCode{code}}}));
    const std::vector<CodebookVersion> versions = m_store->codebookVersions().value();
    QCOMPARE(versions.size(), std::size_t(1));
    QCOMPARE(versions.front().memo, std::string("one new name"));
    std::vector<CodebookChange> changes = m_store->codebookChanges().value();
    QCOMPARE(changes.size(), std::size_t(2));
    QCOMPARE(changes.back().text, std::string("Rename again"));
    QVERIFY(changes.front().when <= versions.front().created);
    QVERIFY(m_store->undo());
    changes = m_store->codebookChanges().value();
    QCOMPARE(changes.size(), std::size_t(1)); // what was undone is not in force
    QCOMPARE(m_store->codebook()->version, before + 1);
}

void TestAct::aDecisionIsCompletedAndSaved()
{
    for (int kind = 0; kind <= int(pipeline::Decision::Kind::NameIs); ++kind) {
        StoredDecision said;
        said.document = m_document;
        said.decision = {pipeline::Decision::Kind(kind), {40, 50}, {60, 70}, "Mole"};
        QVERIFY(act(PutDecision{said}));
        const StoredDecision saved = m_store->decisions(m_document)->back();
        QVERIFY(saved.decision == said.decision);
        QVERIFY(saved.annotator == m_store->annotator().id);
        QVERIFY(saved.created > 0);
    }
    const std::vector<StoredDecision> decisions = m_store->decisions(m_document).value();
    for (std::size_t i = 0; i < decisions.size(); ++i)
        QCOMPARE(std::size_t(decisions[i].decision.kind), i);
    QVERIFY(act(DropDecision{decisions.front().id}));
    QCOMPARE(m_store->decisions(m_document)->size(), decisions.size() - 1);
}

void TestAct::codesStandInTheirOrder()
{
    Action action{"codes", {}};
    const CodeId root = CodeId::make();
    for (const auto &[name, parent, position] :
         {std::tuple("Weather", CodeId{}, 900), std::tuple("rain", root, 2),
          std::tuple("sun", root, 1)}) {
        Code code;
        code.id = parent.isValid() ? CodeId::make() : root;
        code.parent = parent;
        code.name = name;
        code.position = position;
        action.changes.emplace_back(PutCode{code});
    }
    QCOMPARE(m_store->act(action)->codes.size(), std::size_t(3));
    const auto book = m_store->codebook().value();
    QCOMPARE(book.codes.at(book.codes.size() - 3).name, std::string("Weather"));
    QCOMPARE(book.codes.at(book.codes.size() - 2).name, std::string("sun"));
    QCOMPARE(book.codes.back().name, std::string("rain"));
}

void TestAct::droppingACodeTakesItsBranchAndItsNotes()
{
    Code root;
    root.id = CodeId::make();
    root.name = "Weather";
    Code leaf;
    leaf.id = CodeId::make();
    leaf.parent = root.id;
    leaf.name = "rain";
    const Note note = noteOn(TargetKind::Code, leaf.id.value);
    const auto before = m_store->codebook().value();
    QVERIFY(m_store->act({"make", {PutCode{root}, PutCode{leaf}, PutNote{note}}}));
    const Touched touched = act(DropCode{root.id}).value();
    QCOMPARE(touched.codes.size(), std::size_t(2));
    QCOMPARE(touched.notes, std::vector{note.id});
    QVERIFY(m_store->codebook().value() == before);
    QVERIFY(m_store->undo());
    QVERIFY(m_store->notes()->front().target == note.target);
}

void TestAct::droppingACodingTakesItsNotes()
{
    const Coding first = coding();
    const Note note = noteOn(TargetKind::Coding, first.id.value);
    QVERIFY(m_store->act({"make", {PutCoding{first}, PutNote{note}}}));
    QCOMPARE(act(DropCoding{first.id})->notes, std::vector{note.id});
    QVERIFY(m_store->notes()->empty());
}

void TestAct::whatIsNotThereIsRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *what, const char *reason) {
        QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(reason);
    };
    row("coding of no code", "the tag of the coding is not in the codebook");
    row("coding of a group", "is a group of tags and is put on nothing itself");
    row("coding in no document", "the document of the coding is not in the project");
    row("coding beyond the end", "the place of the coding lies beyond the end of its document");
    row("coding by nobody", "the annotator of the coding is not known in the project");
    row("note on no coding", "the coding that the note is put on is not in the project");
    row("note on no code", "the tag that the note is put on is not in the codebook");
    row("decision in no document", "the document of the decision is not in the project");
    row("code below nothing", "the tag above \"Weather\" is not in the codebook");
    row("code below itself", "cannot stand below itself");
    row("used code into a group", "one coding uses the tag");
    row("drop of a used code", "one coding uses the tag");
    row("drop of no code", "the tag to delete is not in the codebook");
    row("drop of no coding", "the coding to delete is not in the project");
    row("drop of no note", "the note to delete is not in the project");
    row("drop of no decision", "the decision to take back is not in the project");
}

void TestAct::whatIsNotThereIsRefused()
{
    QFETCH(QString, what);
    QFETCH(QString, reason);
    QVERIFY(act(PutCoding{coding()}));
    const std::vector<Code> codes = m_store->codebook()->codes;
    const Code group = *std::ranges::find_if(codes, &Code::isGroup);
    Code used = *std::ranges::find(codes, m_code, &Code::id);
    Code weather;
    weather.id = CodeId::make();
    weather.name = "Weather";
    std::map<std::string, Change> changes;
    Coding wrong = coding();
    wrong.code = CodeId::make();
    changes.emplace("coding of no code", PutCoding{wrong});
    wrong.code = group.id;
    changes.emplace("coding of a group", PutCoding{wrong});
    wrong = coding();
    wrong.target.anchor.document = DocumentId::make();
    changes.emplace("coding in no document", PutCoding{wrong});
    wrong = coding();
    wrong.target.anchor.span.end = m_source.text.size() + 1;
    changes.emplace("coding beyond the end", PutCoding{wrong});
    wrong = coding();
    wrong.annotator = AnnotatorId::make();
    changes.emplace("coding by nobody", PutCoding{wrong});
    changes.emplace("note on no coding", PutNote{noteOn(TargetKind::Coding, newUuid())});
    changes.emplace("note on no code", PutNote{noteOn(TargetKind::Code, newUuid())});
    changes.emplace("decision in no document", PutDecision{});
    weather.parent = CodeId::make();
    changes.emplace("code below nothing", PutCode{weather});
    Code looped = group;
    looped.parent = used.parent.isValid() ? used.id : group.id;
    changes.emplace("code below itself", PutCode{looped});
    used.isGroup = true;
    changes.emplace("used code into a group", PutCode{used});
    changes.emplace("drop of a used code", DropCode{m_code});
    changes.emplace("drop of no code", DropCode{CodeId::make()});
    changes.emplace("drop of no coding", DropCoding{CodingId::make()});
    changes.emplace("drop of no note", DropNote{NoteId::make()});
    changes.emplace("drop of no decision", DropDecision{DecisionId::make()});

    const auto done = act(changes.at(what.toStdString()));
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Conflict);
    QVERIFY2(QString::fromStdString(done.error().reason).contains(reason),
             done.error().reason.c_str());
    QCOMPARE(m_store->history()->size(), std::size_t(1));
    QCOMPARE(m_store->allCodings()->size(), std::size_t(1));
}

void TestAct::anActionIsAllOrNothing()
{
    QVERIFY(!m_store->act({"both", {PutCoding{coding()}, DropNote{NoteId::make()}}}));
    QVERIFY(m_store->allCodings()->empty());
    QVERIFY(m_store->history()->empty());
    QVERIFY(m_store->audit()->empty());
}

void TestAct::anActionThatChangesNothingLeavesNoEntry()
{
    QVERIFY(act(PutCoding{coding()}));
    const Coding saved = m_store->allCodings()->front();
    const Touched touched = act(PutCoding{saved}).value();
    QVERIFY(touched.codings.empty());
    QVERIFY(m_store->allCodings()->front() == saved);
    QCOMPARE(m_store->history()->size(), std::size_t(1));
}

void TestAct::touchedTellsWhatChanged()
{
    const DocumentId other = m_store->addDocument(samples::source(2), {}).value();
    Coding moved = coding();
    const Touched made = act(PutCoding{moved}).value();
    QCOMPARE(made.text, std::string("test"));
    QCOMPARE(made.codings, std::vector{moved.id});
    QCOMPARE(made.documents, std::vector{m_document});
    QVERIFY(made.codes.empty() && made.notes.empty() && made.decisions.empty());

    moved.memo = "a new memo";
    QCOMPARE(act(PutCoding{moved})->documents, std::vector{m_document});
    moved.target.anchor.document = other;
    std::vector both{m_document, other};
    std::ranges::sort(both);
    QCOMPARE(act(PutCoding{moved})->documents, both);
    QCOMPARE(act(DropCoding{moved.id})->documents, std::vector{other});
    QCOMPARE(m_store->undo()->documents, std::vector{other});
    QCOMPARE(m_store->undo()->documents, both);
    QCOMPARE(m_store->undo()->codings, std::vector{moved.id});
}

QTEST_GUILESS_MAIN(TestAct)
#include "tst_act.moc"
