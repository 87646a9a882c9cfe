// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traypane.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include "core/exchange/batch.h"
#include "tests/support/ferry.h"
#include "ui/tray/placement.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::tests;
using annotate::TargetKind;
using tray::TrayModel;
using tray::TrayPane;

/// A project with two versions of a dump. The words of one passage, of a whole comment and of a
/// note are gone in the later one.
class TestTrayPane final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        store::Store::Options options;
        options.annotator = "J. Aldermoor";
        auto opened = models::Project::open(m_folder->filePath(u"p.rejoinder"_s), options);
        QVERIFY(opened);
        m_project = std::move(*opened);
        m_pane = std::make_unique<TrayPane>();
        m_pane->setProject(m_project.get());
        m_first = add(std::string(ferry::page));
        tag("Fact", TargetKind::Span, "At last somebody");
        tag("Sarcasm", TargetKind::Comment, ferry::firstComment);
        annotate::Note note;
        note.target = on(TargetKind::Comment, ferry::firstComment);
        note.text = "Look again\nand once more";
        QVERIFY(m_project->act({"Note", {store::PutNote{note}}}));
        show(add(ferry::with(ferry::firstComment, ferry::otherComment)));
    }

    void cleanup()
    {
        m_pane->setProject(nullptr);
        m_pane.reset();
        m_project.reset();
    }

    void theModelIsSound()
    {
        QAbstractItemModelTester tester(&m_pane->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(m_project->undo());
        QVERIFY(m_project->redo());
    }

    void whatHasNoPlaceIsListedWithItsWords()
    {
        QCOMPARE(rows(),
                 (QStringList{u"Sarcasm | %1 | #1 before"_s.arg(text(ferry::firstComment)),
                              u"Fact | At last somebody | #1 before"_s,
                              u"Look again | %1 | #1 before"_s.arg(text(ferry::firstComment))}));
    }

    void aDocumentWithoutEarlierVersionsHasAnEmptyTray()
    {
        show(m_first);
        QCOMPARE(rows(), QStringList{});
        QVERIFY(!m_pane->canPlace());
        QVERIFY(!m_pane->place());
    }

    void enterPlacesAPassageOnTheSelectedWords()
    {
        choose(1);
        select("pays for the crew");
        press(Qt::Key_Return);
        QCOMPARE(rows().size(), 2);
        const auto codings = m_project->codings(m_later->id)->own();
        QCOMPARE(codings.size(), std::size_t(1));
        QCOMPARE(codings.front().target.anchor.quote, std::string("pays for the crew"));
        QVERIFY(codings.front().target.kind == TargetKind::Span);
    }

    void aPassageNeedsWords()
    {
        choose(1);
        focusComment(1);
        QVERIFY(!m_pane->canPlace());
        QSignalSpy said(m_pane.get(), &TrayPane::said);
        press(Qt::Key_Return);
        QCOMPARE(said.first().first().toString(), m_pane->hint());
        QCOMPARE(rows().size(), 3);
    }

    void whatWasOnACommentIsPlacedOnTheFocusedOne()
    {
        for (const int row : {2, 0}) {
            choose(row);
            focusComment(2);
            QVERIFY(m_pane->place());
        }
        const Span body = m_later->reconstruction.comments[2].body;
        QVERIFY(m_project->codings(m_later->id)->own().front().target.anchor.span == body);
        QVERIFY(m_project->notes().front().target.anchor.span == body);
        QVERIFY(m_project->notes().front().target.anchor.document == m_later->id);
        QCOMPARE(rows().size(), 1);
    }

    void placingIsUndone()
    {
        choose(1);
        select("pays for the crew");
        QVERIFY(m_pane->place());
        QCOMPARE(QString::fromStdString(*m_project->store().undoText()), u"Place Fact"_s);
        QVERIFY(m_project->undo());
        QCOMPARE(rows().size(), 3);
    }

    void deleteRemovesAndUndoBringsItBack()
    {
        press(Qt::Key_Delete);
        QCOMPARE(rows().size(), 2);
        QVERIFY(m_project->undo());
        QCOMPARE(rows().size(), 3);
    }

    void allOfItIsTriedAgain()
    {
        QVERIFY(m_project->undo()); // the note
        tag("Value", TargetKind::Span, "the empty bus");
        QCOMPARE(rows().size(), 3);
        m_pane->tryAgain();
        QCOMPARE(rows().size(), 2);
        QCOMPARE(m_project->codings(m_later->id)->own().front().target.anchor.quote,
                 std::string("the empty bus"));
    }

    void othersWorkIsNotShown()
    {
        const auto other = m_project->store().annotatorNamed("Somebody else");
        annotate::Coding theirs = m_project->codings(m_first)->own().front();
        theirs.id = CodingId::make();
        theirs.annotator = other->id;
        QVERIFY(m_project->act({"Tag", {store::PutCoding{theirs}}}));
        QCOMPARE(rows().size(), 3);
    }

    void aPersonIsPlacedOnWhoWroteTheComment()
    {
        models::Document document = *m_later;
        pipeline::Reconstruction &found = document.reconstruction;
        found.people = {{"Per", people::Kind::Printed, {}, {1}, 1, {}}};
        found.personOf.assign(found.comments.size(), -1);
        found.personOf[1] = 0;
        models::Focus focus;
        focus.document = document.id;
        focus.comment = 1;
        const annotate::Target old = on(TargetKind::Person, ferry::firstComment);
        const auto target = tray::placedAt(old, focus, document);
        QVERIFY(target && target->kind == TargetKind::Person);
        QCOMPARE(target->ref, std::string("Per"));
        QVERIFY(target->anchor.span == found.comments[1].body);
        focus.comment = 0;
        QVERIFY(!tray::placedAt(old, focus, document)); // nobody knows who wrote it
        focus.comment = -1;
        QVERIFY(!tray::placedAt(old, focus, document));
    }

private:
    static QString text(std::string_view utf8) { return QString::fromUtf8(utf8); }

    DocumentId add(const std::string &bytes)
    {
        const auto made = exchange::prepareBytes(bytes, "ferry.txt");
        return m_project->add(made->source, made->reconstruction).value();
    }

    void show(const DocumentId &id)
    {
        m_later = m_project->document(id);
        m_pane->setDocument(m_later);
    }

    annotate::Target on(TargetKind kind, std::string_view words)
    {
        const std::size_t at = ferry::page.find(words);
        return {kind, annotate::anchorOf(m_first, ferry::page, {at, at + words.size()}), {}};
    }

    void tag(const char *code, TargetKind kind, std::string_view words)
    {
        annotate::Coding coding;
        coding.code
            = std::ranges::find(m_project->codebook().codes, code, &annotate::Code::name)->id;
        coding.target = on(kind, words);
        QVERIFY(m_project->act({"Tag", {store::PutCoding{coding}}}));
    }

    void focusComment(int comment)
    {
        models::Focus focus;
        focus.document = m_later->id;
        focus.comment = comment;
        m_pane->showFocus(focus);
    }

    void select(std::string_view words)
    {
        models::Focus focus;
        focus.document = m_later->id;
        const std::size_t at = m_later->source.text.find(words);
        focus.selection = {at, at + words.size()};
        focus.comment = m_later->commentAt(at);
        m_pane->showFocus(focus);
    }

    void choose(int row) { m_pane->list()->setCurrentIndex(m_pane->model().index(row, 0)); }

    void press(Qt::Key key) { QTest::keyClick(m_pane->list(), key); }

    QStringList rows() const
    {
        QStringList told;
        const TrayModel &model = m_pane->model();
        for (int row = 0; row < model.rowCount(); ++row)
            told.append(QStringList{model.index(row, TrayModel::What).data().toString(),
                                    model.index(row, TrayModel::Words).data().toString(),
                                    model.index(row, TrayModel::Where).data().toString()}
                            .join(u" | "_s));
        return told;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<models::Project> m_project;
    std::unique_ptr<TrayPane> m_pane;
    DocumentId m_first;
    models::DocumentPtr m_later;
};

QTEST_MAIN(TestTrayPane)
#include "tst_traypane.moc"
