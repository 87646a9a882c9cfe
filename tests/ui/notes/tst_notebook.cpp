// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notebook.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/article/sampledocument.h"
#include "ui/look/look.h"
#include "ui/notes/notebookmodel.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using notes::Notebook;
using notes::NotebookModel;

namespace {

constexpr Moment day = 86'400'000;

/// A notebook over a project with one document, whose clock a test sets.
struct Desk
{
    QTemporaryDir folder;
    Moment now = 1'700'000'000'000;
    std::unique_ptr<models::Project> project;
    DocumentId document;
    Notebook notebook;

    Desk()
    {
        store::Store::Options options;
        options.clock = [this] { return now; };
        options.annotator = "Ada";
        project = std::move(*models::Project::open(folder.filePath(u"n.rejoinder"_s), options));
        const auto sample = test::streetDocument();
        source::Source source = sample->source;
        source.raw = source.text;
        source.sha256 = source::sha256(source.raw);
        document = project->add(source, sample->reconstruction).value();
        notebook.setLook({});
        notebook.setProject(project.get());
        notebook.resize(280, 400);
        notebook.show();
        if (!QTest::qWaitForWindowActive(&notebook))
            qFatal("the notebook is not active");
    }
    ~Desk() { notebook.setProject(nullptr); }

    void write(const annotate::Target &target, const std::string &text) const
    {
        annotate::Note note;
        note.target = target;
        note.text = text;
        QVERIFY(project->act({"Note", {store::PutNote{note}}}));
    }
    annotate::Target comment(int index) const
    {
        const models::DocumentPtr open = project->document(document);
        return {annotate::TargetKind::Comment,
                annotate::anchorOf(document, open->source.text,
                                   open->reconstruction.comments.at(std::size_t(index)).body),
                {}};
    }
    /// "# | first note | # | second"
    QString shown() const
    {
        QStringList rows;
        const QAbstractItemModel *model = notebook.list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            rows << (index.data(NotebookModel::IsHeadingRole).toBool() ? u"#"_s
                                                                       : index.data().toString());
        }
        return rows.join(u" | "_s);
    }
    QVariant of(int row, int role) const
    {
        return notebook.list()->model()->index(row, 0).data(role);
    }
};

} // namespace

/// All notes of a project, by day.
class TestNotebook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::loadFonts(); }

    void notesStandUnderTheirDayTheNewestFirst()
    {
        Desk desk;
        const QAbstractItemModelTester tester(
            desk.notebook.list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.write({}, "on everything");
        desk.now += 1000;
        desk.write(desk.comment(0), "on the first");
        desk.now += day;
        desk.write(desk.comment(1), "on the second");
        QCOMPARE(desk.shown(), u"# | on the second | # | on the first | on everything"_s);
        QCOMPARE(desk.notebook.summary(), u"3 notes"_s);
        QCOMPARE(desk.of(0, Qt::DisplayRole).toString(),
                 QLocale().toString(QDateTime::fromMSecsSinceEpoch(desk.now).date(),
                                    QLocale::LongFormat));
        desk.notebook.grab();
    }

    void theySayWhatTheyAreOn()
    {
        Desk desk;
        desk.write({}, "a");
        QCOMPARE(desk.of(1, NotebookModel::WhereRole).toString(), u"the project"_s);
        desk.now += day;
        desk.write(desk.comment(1), "b");
        QVERIFY(desk.of(1, NotebookModel::WhereRole).toString().startsWith(u"#2, "_s));
        desk.now += day;
        const annotate::Code code = desk.project->codebook().codes.at(1);
        desk.write({annotate::TargetKind::Code, {}, code.id.value}, "c");
        QCOMPARE(desk.of(1, NotebookModel::WhereRole).toString(),
                 u"the tag "_s + QString::fromStdString(code.name));
    }

    void theyAreSearchedWhileOneTypes()
    {
        Desk desk;
        desk.write(desk.comment(0), "The bakery, again");
        desk.write(desk.comment(1), "the quay");
        QTest::keyClicks(desk.notebook.field(), u"BAKER"_s);
        QCOMPARE(desk.shown(), u"# | The bakery, again"_s);
        QTest::keyClicks(desk.notebook.field(), u"x"_s);
        QCOMPARE(desk.notebook.summary(), u"no notes"_s);
    }

    void enterOpensANote()
    {
        Desk desk;
        desk.write(desk.comment(1), "open me");
        const QSignalSpy chosen(&desk.notebook, &Notebook::noteChosen);
        QTest::keyClick(desk.notebook.field(), Qt::Key_Down);
        QTest::keyClick(desk.notebook.list(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<annotate::Note>().text, std::string("open me"));
    }

    void anUndoIsSeen()
    {
        Desk desk;
        desk.write(desk.comment(0), "gone soon");
        QCOMPARE(desk.notebook.summary(), u"1 note"_s);
        QVERIFY(desk.project->undo());
        QCOMPARE(desk.notebook.summary(), u"no notes"_s);
        desk.notebook.hide();
        QVERIFY(desk.project->redo());
        desk.notebook.show();
        QCOMPARE(desk.notebook.summary(), u"1 note"_s);
    }
};

QTEST_MAIN(TestNotebook)
#include "tst_notebook.moc"
