// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/smalldump.h"
#include "ui/retrieval/retrievalpane.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "ui/look/look.h"
#include "ui/retrieval/codechooser.h"
#include "ui/retrieval/crosstabmodel.h"
#include "ui/retrieval/crosstabview.h"
#include "ui/retrieval/segmentmodel.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using retrieval::RetrievalPane;
using retrieval::SegmentModel;

namespace {

/// An open project with two small dumps and some tags, and the pane over it.
struct Desk
{
    QTemporaryDir folder;
    std::unique_ptr<models::Project> project;
    DocumentId ferry;
    DocumentId crane;
    RetrievalPane pane;

    Desk()
    {
        project = std::move(
            *models::Project::open(folder.filePath(u"p.rejoinder"_s), {systemClock(), "Ada"}));
        ferry = add("Ferry news", "The ferry leaves from a wide quay.",
                    {"Ilse Marrow", "No ferry today, what a joke."},
                    {"", "The quay is shut, they say."});
        crane = add("Crane news", "The crane is new.", {"Halvorsen", "Not a ferry in sight."},
                    {"Ilse Marrow", "Nor a crane."});
        tag(ferry, "what a joke", "Sarcasm");
        tag(ferry, "The quay is shut", "Fact");
        tag(crane, "The crane is new", "Fact");
        tag(crane, "Nor a crane", "Fact");
        pane.setLook({});
        pane.setProject(project.get());
        pane.resize(900, 500);
        pane.show();
        pane.activateWindow();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("the pane is not active");
    }
    ~Desk() { pane.setProject(nullptr); }

    using Post = tests::Post;
    DocumentId add(const std::string &title, const std::string &article, const Post &first,
                   const Post &second) const
    {
        return tests::addDump(*project, title, article, {first, second});
    }

    CodeId code(const std::string &name) const
    {
        const std::vector<annotate::Code> &codes = project->codebook().codes;
        return std::ranges::find(codes, name, &annotate::Code::name)->id;
    }
    CodingId tag(const DocumentId &document, std::string_view words, const std::string &name) const
    {
        const std::string &text = project->document(document)->source.text;
        const std::size_t at = text.find(words);
        annotate::Coding coding;
        coding.id = CodingId::make();
        coding.code = code(name);
        coding.target = {annotate::TargetKind::Span,
                         annotate::anchorOf(document, text, {at, at + words.size()}),
                         {}};
        return project->act({"Tag", {store::PutCoding{coding}}}) ? coding.id : CodingId{};
    }

    /// "# Ferry news | Ilse Marrow #1 | unnamed #2"
    QString shown() const
    {
        QStringList rows;
        const QAbstractItemModel *model = pane.list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            rows << (index.data(SegmentModel::IsHeadingRole).toBool() ? u"# "_s : QString())
                    + index.data().toString();
        }
        return rows.join(u" | "_s);
    }
    /// Rows of the table, "2 1 3 | 1 . 1".
    QString table() const
    {
        QStringList rows;
        const QAbstractItemModel *model = pane.table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column) {
                const QString cell = model->index(row, column).data().toString();
                cells << (cell.isEmpty() ? u"."_s : cell);
            }
            rows << cells.join(u' ');
        }
        return rows.join(u" | "_s);
    }
};

} // namespace

class TestRetrievalPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::loadFonts(); }

    void passagesOfEveryTagStandByDocument()
    {
        Desk desk;
        QCOMPARE(desk.shown(),
                 u"# Ferry news | Ilse Marrow #1 | unnamed #2 | # Crane news | Article ¶1 | "
                 "Ilse Marrow #2"_s);
        QCOMPARE(desk.pane.summary(), u"4 passages"_s);
        desk.pane.grab();
    }

    void modelsKeepTheirPromises()
    {
        Desk desk;
        const QAbstractItemModelTester segments(
            desk.pane.list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester counts(
            desk.pane.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.pane.showCode(desk.code("Fact"));
        desk.pane.setView(RetrievalPane::ByPerson);
        desk.pane.grab();
        desk.pane.showCode({});
    }

    void oneTagCanBeChosen()
    {
        Desk desk;
        desk.pane.showCode(desk.code("Sarcasm"));
        QCOMPARE(desk.shown(), u"# Ferry news | Ilse Marrow #1"_s);
        QCOMPARE(desk.pane.summary(), u"1 passage"_s);
        desk.pane.chooser()->setCurrentIndex(0);
        QCOMPARE(desk.pane.summary(), u"4 passages"_s);
    }

    void wordsNarrowThemWhileOneTypes()
    {
        Desk desk;
        QTest::keyClicks(desk.pane.field(), u"CRA"_s);
        QCOMPARE(desk.shown(), u"# Crane news | Article ¶1 | Ilse Marrow #2"_s);
        QTest::keyClicks(desk.pane.field(), u"yfish"_s);
        QCOMPARE(desk.shown(), QString());
        QCOMPARE(desk.pane.summary(), u"nothing"_s);
        QVERIFY(!desk.pane.exportButton()->isEnabled());
    }

    void anyTextIsAskedForByItsWords()
    {
        Desk desk;
        desk.pane.chooser()->setCurrentIndex(1);
        QCOMPARE(desk.shown(), QString());
        QTest::keyClicks(desk.pane.field(), u"ferry"_s);
        QCOMPARE(desk.shown(),
                 u"# Ferry news | the document | Article ¶1 | Ilse Marrow #1 | # Crane news | "
                 "Halvorsen #1"_s);
    }

    void theyAreGroupedByPersonAndByTheTagAbove()
    {
        Desk desk;
        desk.pane.grouping()->setCurrentIndex(1);
        QCOMPARE(desk.shown(),
                 u"# Article | Article ¶1 | # Ilse Marrow | Ilse Marrow #1 | # Ilse Marrow | "
                 "Ilse Marrow #2 | # Unnamed | unnamed #2"_s);
        desk.pane.grouping()->setCurrentIndex(2);
        QVERIFY(desk.shown().startsWith(u"# Claim | unnamed #2 | Article ¶1 | Ilse Marrow #2"_s));
    }

    void enterAndAClickLeadToThePlace()
    {
        Desk desk;
        const QSignalSpy chosen(&desk.pane, &RetrievalPane::placeChosen);
        QTest::keyClick(desk.pane.field(), Qt::Key_Down);
        QVERIFY(desk.pane.list()->hasFocus());
        QTest::keyClick(desk.pane.list(), Qt::Key_Down);
        QTest::keyClick(desk.pane.list(), Qt::Key_Down); // over the heading
        QTest::keyClick(desk.pane.list(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.last().first().value<DocumentId>(), desk.crane);
        const Span place = chosen.last().at(1).value<Span>();
        QCOMPARE(std::string(slice(desk.project->document(desk.crane)->source.text, place)),
                 std::string("The crane is new"));
        const QModelIndex first = desk.pane.list()->model()->index(1, 0);
        QTest::mouseClick(desk.pane.list()->viewport(), Qt::LeftButton, {},
                          desk.pane.list()->visualRect(first).center());
        QCOMPARE(chosen.last().first().value<DocumentId>(), desk.ferry);
    }

    void aChangeIsSeenAndThePlaceStays()
    {
        Desk desk;
        desk.pane.takeKeyboard();
        QTest::keyClick(desk.pane.list(), Qt::Key_Down);
        QCOMPARE(desk.pane.list()->currentIndex().data().toString(), u"unnamed #2"_s);
        desk.tag(desk.ferry, "No ferry today", "Fact");
        QTRY_COMPARE(desk.pane.summary(), u"5 passages"_s);
        QCOMPARE(desk.pane.list()->currentIndex().data().toString(), u"unnamed #2"_s);
        QVERIFY(desk.project->undo());
        QTRY_COMPARE(desk.pane.summary(), u"4 passages"_s);
    }

    void nothingIsLookedForWhileNobodyLooks()
    {
        Desk desk;
        desk.pane.hide();
        desk.tag(desk.ferry, "No ferry today", "Fact");
        QCoreApplication::processEvents();
        QCOMPARE(desk.pane.summary(), u"4 passages"_s);
        desk.pane.show();
        QCOMPARE(desk.pane.summary(), u"5 passages"_s);
    }

    void memosStandBeside()
    {
        Desk desk;
        const CodingId coding = desk.tag(desk.ferry, "No ferry today", "Fact");
        annotate::Note note;
        note.target = {annotate::TargetKind::Coding, {}, coding.value};
        note.text = "compare the timetable";
        QVERIFY(desk.project->act({"Note", {store::PutNote{note}}}));
        QTRY_COMPARE(desk.pane.summary(), u"5 passages"_s);
        const QString told
            = desk.pane.list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(told, u"Ilse Marrow #1, Fact, No ferry today, compare the timetable"_s);
        desk.pane.grab();
    }

    void tagsAreCountedByDocumentAndByPerson()
    {
        Desk desk;
        desk.pane.setView(RetrievalPane::ByDocument);
        QCOMPARE(desk.table(), u"1 1 2 | 2 . 2 | 3 1 4"_s);
        QCOMPARE(desk.pane.table()->model()->headerData(0, Qt::Vertical).toString(),
                 u"Ferry news"_s);
        desk.pane.setView(RetrievalPane::ByPerson);
        QCOMPARE(desk.table(), u"1 . 1 | . 1 1 | 1 . 1 | 1 . 1 | 3 1 4"_s);
        QCOMPARE(desk.pane.table()->model()->headerData(1, Qt::Vertical).toString(),
                 u"Ilse Marrow (Ferry news)"_s);
        desk.pane.grab();
    }

    void aCellLeadsToItsPassages()
    {
        Desk desk;
        desk.pane.setView(RetrievalPane::ByDocument);
        const QModelIndex cell = desk.pane.table()->model()->index(1, 0);
        QTest::mouseClick(desk.pane.table()->viewport(), Qt::LeftButton, {},
                          desk.pane.table()->visualRect(cell).center());
        QCOMPARE(desk.shown(),
                 u"# Ferry news | unnamed #2 | # Crane news | Article ¶1 | Ilse Marrow #2"_s);
        QCOMPARE(desk.pane.list()->currentIndex().data().toString(), u"Article ¶1"_s);
        QVERIFY(desk.pane.list()->hasFocus());
    }

    void whatIsShownCanBeWritten()
    {
        Desk desk;
        const QSignalSpy wanted(&desk.pane, &RetrievalPane::exportWanted);
        desk.pane.showCode(desk.code("Fact"));
        QTest::keyClicks(desk.pane.field(), u"crane"_s);
        QTest::mouseClick(desk.pane.exportButton(), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        const report::Retrieval retrieval = desk.pane.retrieval(u"Harbour"_s, 0);
        QCOMPARE(QString::fromStdString(retrieval.asked), u"Fact, with “crane”"_s);
        QCOMPARE(retrieval.segments.size(), std::size_t(2));
    }

    void escapeGivesTheKeyboardBack()
    {
        Desk desk;
        const QSignalSpy left(&desk.pane, &RetrievalPane::left);
        desk.pane.takeKeyboard();
        QTest::keyClick(desk.pane.list(), Qt::Key_Escape);
        QTest::keyClick(desk.pane.field(), Qt::Key_Escape);
        QCOMPARE(left.size(), 2);
    }

    void nothingIsOpen()
    {
        RetrievalPane pane;
        pane.show();
        pane.grab();
        QCOMPARE(pane.summary(), u"nothing"_s);
    }
};

QTEST_MAIN(TestRetrievalPane)
#include "tst_retrievalpane.moc"
