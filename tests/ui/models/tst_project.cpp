// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/annotate/target.h"
#include "core/exchange/batch.h"
#include "ui/models/project.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using models::Project;

namespace {

constexpr std::string_view dump
    = "Otter bridge opens\n\nThe bridge over the Otter opens on Monday after two years of work.\n\n"
      "2 comments\n\nAda Quill\nAt last a way to the mill without wet feet.\n\n"
      "Bo Tarn\nAda Quill, the mill has been closed since spring.\n";

} // namespace

class TestProject final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        auto opened = Project::open(m_folder.filePath(u"%1.rejoinder"_s.arg(++m_count)), {});
        QVERIFY(opened);
        m_project = std::move(*opened);
        const auto prepared = exchange::prepareBytes(std::string(dump), "otter.txt");
        QVERIFY(prepared);
        const auto id = m_project->add(prepared->source, prepared->reconstruction);
        QVERIFY(id);
        m_document = *id;
    }

    void aNewProjectHasTheBuiltInCodebook() { QVERIFY(!m_project->codebook().codes.empty()); }

    void aDocumentIsReadOnceAndShared()
    {
        const auto document = m_project->document(m_document);
        QVERIFY(document);
        QCOMPARE(document->source.text, dump);
        QCOMPARE(m_project->document(m_document), document);
        QVERIFY(!m_project->document({"nowhere"}));
    }

    void theSameBytesAreRefusedAsAConflict()
    {
        const auto prepared = exchange::prepareBytes(std::string(dump), "again.txt");
        const auto id = m_project->add(prepared->source, prepared->reconstruction);
        QVERIFY(!id);
        QCOMPARE(id.error().code, Error::Code::Conflict);
        QCOMPARE(m_project->documents().size(), std::size_t(1));
    }

    void anActTellsWhoeverMustFollow()
    {
        QVERIFY(m_project->codings(m_document)->own().empty());
        QSignalSpy codings(m_project.get(), &Project::codingsChanged);
        QSignalSpy notes(m_project.get(), &Project::notesChanged);
        QSignalSpy history(m_project.get(), &Project::historyChanged);
        QVERIFY(m_project->act({"Tag", {store::PutCoding{coding()}}}));
        QCOMPARE(codings.count(), 1);
        QVERIFY(codings.first().first().value<models::CodingsChange>()
                == models::CodingsChange({m_document, {coding().target.anchor.span}}));
        QCOMPARE(notes.count(), 0);
        QCOMPARE(history.count(), 1);
        QCOMPARE(m_project->codings(m_document)->own().size(), std::size_t(1));
        QVERIFY(m_project->undo());
        QCOMPARE(codings.count(), 2);
        QVERIFY(m_project->codings(m_document)->own().empty());
        QVERIFY(m_project->redo());
        QCOMPARE(m_project->codings(m_document)->own().size(), std::size_t(1));
    }

    void codingsThatNobodyAskedForAreReplaced()
    {
        QSignalSpy replaced(m_project.get(), &Project::codingsReplaced);
        QVERIFY(m_project->act({"Tag", {store::PutCoding{coding()}}}));
        QCOMPARE(replaced.count(), 1);
        QCOMPARE(m_project->documents().front().codings, 1);
    }

    void whateverIsDoneCodingsAndCountsAreTheStores()
    {
        const AnnotatorId self = m_project->store().annotator().id;
        const AnnotatorId other = m_project->store().annotatorNamed("Coder 2")->id;
        std::mt19937 random(11);
        const auto below = [&random](std::size_t limit) { return std::size_t(random()) % limit; };
        const models::CodingsPtr shown = m_project->codings(m_document);
        for (int step = 0; step < 400; ++step) {
            auto all = *m_project->store().codings(m_document);
            const std::size_t what = below(6);
            if (what == 0)
                std::ignore = m_project->undo();
            else if (what == 1)
                std::ignore = m_project->redo();
            else if (what == 2 && !all.empty())
                std::ignore
                    = m_project->act({"Drop", {store::DropCoding{all[below(all.size())].id}}});
            else if (what == 3 && !all.empty())
                std::ignore = m_project->act(
                    {"Move",
                     {store::PutCoding{codingAt(all[below(all.size())].id, below(180), {})}}});
            else
                std::ignore = m_project->act(
                    {"Tag",
                     {store::PutCoding{codingAt({}, below(180), below(3) == 0 ? other : self)},
                      store::PutCoding{codingAt({}, below(180), self)}}});
            all = *m_project->store().codings(m_document);
            QVERIFY(*m_project->store().documents() == m_project->documents());
            std::map<CodeId, int> uses;
            std::erase_if(all, [&](const annotate::Coding &one) { return one.annotator != self; });
            for (const annotate::Coding &one : all)
                ++uses[one.code];
            QVERIFY(shown->own() == all);
            QVERIFY(shown->uses() == uses);
        }
        QVERIFY(shown->own().size() > 20);
    }

    void whatIsRefusedIsTold()
    {
        QSignalSpy failed(m_project.get(), &Project::failed);
        QVERIFY(!m_project->undo());
        QCOMPARE(failed.count(), 1);
        QVERIFY(!m_project->act({"Remove", {store::DropCoding{{"nothing"}}}}));
        QCOMPARE(failed.count(), 2);
    }

    void aRenamedCodeIsInTheCodebookWhenItIsTold()
    {
        annotate::Code code
            = *std::ranges::find(m_project->codebook().codes, false, &annotate::Code::isGroup);
        code.name = "Renamed";
        std::string seen;
        const QObject listener;
        connect(m_project.get(), &Project::codebookChanged, &listener,
                [&] { seen = m_project->codebook().find(code.id)->name; });
        QVERIFY(m_project->act({"Rename", {store::PutCode{code}}}));
        QCOMPARE(seen, std::string("Renamed"));
    }

    void aDecisionOutdatesTheDocumentUntilItIsUndone()
    {
        QSignalSpy decided(m_project.get(), &Project::decisionsChanged);
        QVERIFY(m_project->outdated().empty());
        decide();
        QCOMPARE(decided.count(), 1);
        QVERIFY(m_project->outdated() == std::vector{m_document});
        QVERIFY(m_project->undo());
        QCOMPARE(decided.count(), 2);
        QVERIFY(m_project->outdated().empty());
    }

    void whatComesOfARerunTakesThePlaceOfWhatWas()
    {
        const auto before = m_project->document(m_document);
        QSignalSpy replaced(m_project.get(), &Project::reconstructionChanged);
        decide();
        const auto rerun = m_project->rerunOf(m_document);
        QVERIFY(rerun);
        QVERIFY(m_project->finish(*rerun, models::runAgain(*rerun).value()).value());
        QCOMPARE(replaced.count(), 1);
        QVERIFY(m_project->outdated().empty());
        const auto after = m_project->document(m_document);
        QVERIFY(after != before);
        QCOMPARE(after->reconstruction.links[1].parent, replies::topLevel);
        QVERIFY(after->reconstruction.links[1].decided);
        QVERIFY(m_project->store().reconstruction(m_document) == after->reconstruction);
    }

    void whatWasTakenBackMeanwhileIsNotStored()
    {
        const auto before = m_project->document(m_document);
        QSignalSpy replaced(m_project.get(), &Project::reconstructionChanged);
        decide();
        const auto rerun = m_project->rerunOf(m_document);
        auto found = models::runAgain(*rerun);
        QVERIFY(m_project->undo());
        QVERIFY(!m_project->isCurrent(*rerun));
        QVERIFY(!m_project->finish(*rerun, std::move(*found)).value());
        QCOMPARE(replaced.count(), 0);
        QCOMPARE(m_project->document(m_document), before);
    }

private:
    /// Says of the second comment that it answers the article.
    void decide()
    {
        store::StoredDecision decision;
        decision.document = m_document;
        decision.decision.kind = pipeline::Decision::Kind::IsTopLevel;
        decision.decision.comment
            = m_project->document(m_document)->reconstruction.comments[1].body;
        QVERIFY(m_project->act({"#2 answers the article", {store::PutDecision{decision}}}));
    }

    annotate::Coding coding() const
    {
        annotate::Coding made;
        made.code
            = std::ranges::find(m_project->codebook().codes, false, &annotate::Code::isGroup)->id;
        made.target
            = {annotate::TargetKind::Span, annotate::anchorOf(m_document, dump, {0, 5}), {}};
        return made;
    }

    /// On ten bytes of the dump, now and then on a comment or the document; an invalid id makes a
    /// new one.
    annotate::Coding codingAt(const CodingId &id, std::size_t byte, const AnnotatorId &who) const
    {
        static constexpr annotate::TargetKind kinds[] = {
            annotate::TargetKind::Span, annotate::TargetKind::Span, annotate::TargetKind::Comment,
            annotate::TargetKind::ReplyEdge, annotate::TargetKind::Document};
        annotate::Coding made = coding();
        made.id = id;
        made.annotator = who;
        made.code = m_project->codebook().codes[1 + byte % 3].id;
        const annotate::TargetKind kind = kinds[byte % std::size(kinds)];
        made.target = {kind, annotate::anchorOf(m_document, dump, {byte, byte + 10}), {}};
        return made;
    }

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<Project> m_project;
    DocumentId m_document;
};

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
