// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/findpane.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "ui/find/hitmodel.h"
#include "ui/look/look.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using find::FindPane;
using find::HitModel;

namespace {

/// An open project with two small dumps, and the pane over it.
struct Desk
{
    QTemporaryDir folder;
    std::unique_ptr<models::Project> project;
    FindPane pane;

    Desk()
    {
        project = std::move(
            *models::Project::open(folder.filePath(u"p.rejoinder"_s), {systemClock(), "Ada"}));
        add("Ferry news", "The ferry leaves from a wide quay.",
            {{"Ilse Marrow", "No ferry today."}, {"", "The quay is shut, they say."}});
        add("Crane news", "The crane is new.", {{"Halvorsen", "Not a ferry in sight."}});
        pane.setLook({});
        pane.setProject(project.get());
        pane.resize(300, 500);
        pane.show();
        pane.activateWindow();
        pane.start();
    }
    ~Desk() { pane.setProject(nullptr); }

    struct Post
    {
        std::string author;
        std::string body;
    };
    void add(const std::string &title, const std::string &article, const std::vector<Post> &posts)
    {
        source::Source source;
        pipeline::Reconstruction told;
        const auto append = [&source](const std::string &words) {
            const std::size_t start = source.text.size();
            source.text += words + "\n";
            return Span{start, start + words.size()};
        };
        told.title = append(title);
        told.article.push_back(append(article));
        for (const Post &post : posts) {
            comments::Comment comment;
            comment.author = post.author;
            comment.whole = comment.body = append(post.body);
            told.comments.push_back(comment);
            told.links.emplace_back();
            told.inferred.emplace_back();
            told.personOf.push_back(-1);
        }
        source.raw = source.text;
        source.sha256 = "hash of " + title;
        source.encoding = "UTF-8";
        source.name = title + ".txt";
        QVERIFY(project->add(source, told));
    }

    /// "Title | Article ¶1 | Ilse Marrow #1"
    QString found() const
    {
        QStringList places;
        for (int row = 0; row < pane.list()->model()->rowCount(); ++row)
            places << pane.list()->model()->index(row, 0).data().toString();
        return places.join(u" | "_s);
    }
};

} // namespace

class TestFindPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::loadFonts(); }

    void placesComeWhileOneTypes()
    {
        Desk desk;
        QTest::keyClicks(desk.pane.field(), u"fer"_s);
        QCOMPARE(desk.found(), u"Title | Article ¶1 | Ilse Marrow #1 | Halvorsen #1"_s);
        QCOMPARE(desk.pane.summary(), u"4 places"_s);
        QTest::keyClicks(desk.pane.field(), u"ry today"_s);
        QCOMPARE(desk.found(), u"Ilse Marrow #1"_s);
        QCOMPARE(desk.pane.summary(), u"1 place"_s);
        desk.pane.grab();
    }

    void rowsSayWhatStandsAround()
    {
        Desk desk;
        QTest::keyClicks(desk.pane.field(), u"quay"_s);
        QCOMPARE(desk.found(), u"Article ¶1 | unnamed #2"_s);
        const QModelIndex row = desk.pane.list()->model()->index(1, 0);
        QCOMPARE(row.data(HitModel::DocumentRole).toString(), u"Ferry news"_s);
        const auto context = row.data(HitModel::ContextRole).value<find::Context>();
        QCOMPARE(context.words, u"The quay is shut, they say."_s);
        QCOMPARE(context.marks, (std::vector<find::Mark>{{4, 8}}));
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
                 u"unnamed #2, Ferry news, The quay is shut, they say."_s);
    }

    void enterAndF3WalkRound()
    {
        Desk desk;
        QSignalSpy chosen(&desk.pane, &FindPane::placeChosen);
        QTest::keyClicks(desk.pane.field(), u"quay"_s);
        QTest::keyClick(desk.pane.field(), Qt::Key_Return);
        QTest::keyClick(desk.pane.field(), Qt::Key_Return);
        desk.pane.step(1);
        desk.pane.step(-1);
        QCOMPARE(chosen.size(), 4);
        const auto kind = [&chosen](int i) { return chosen[i][0].value<store::Hit>().kind; };
        QCOMPARE(kind(0), store::Hit::Kind::Paragraph);
        QCOMPARE(kind(1), store::Hit::Kind::Comment);
        QCOMPARE(kind(2), store::Hit::Kind::Paragraph);
        QCOMPARE(kind(3), store::Hit::Kind::Comment);
        const models::DocumentPtr document
            = desk.project->document(desk.project->documents().front().id);
        const Span words = chosen[1][1].value<Span>();
        QCOMPARE(std::string(slice(document->source.text, words)), std::string("quay"));
        QCOMPARE(document->commentAt(words.start), 1);
    }

    void arrowsGoIntoTheList()
    {
        Desk desk;
        QSignalSpy chosen(&desk.pane, &FindPane::placeChosen);
        QTest::keyClicks(desk.pane.field(), u"quay"_s);
        QTest::keyClick(desk.pane.field(), Qt::Key_Down);
        QTRY_VERIFY(desk.pane.list()->hasFocus());
        QTest::keyClick(desk.pane.list(), Qt::Key_Down);
        QTest::keyClick(desk.pane.list(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<store::Hit>().position, 1);
        QTest::mouseClick(
            desk.pane.list()->viewport(), Qt::LeftButton, {},
            desk.pane.list()->visualRect(desk.pane.list()->model()->index(0, 0)).center());
        QCOMPARE(chosen.size(), 2);
        QSignalSpy left(&desk.pane, &FindPane::left);
        QTest::keyClick(desk.pane.list(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void notesAreFoundAndFollowed()
    {
        Desk desk;
        QTest::keyClicks(desk.pane.field(), u"pilot"_s);
        QCOMPARE(desk.pane.summary(), u"nothing"_s);
        const models::DocumentPtr document
            = desk.project->document(desk.project->documents().front().id);
        annotate::Note note;
        note.target.kind = annotate::TargetKind::Comment;
        note.target.anchor = annotate::anchorOf(document->id, document->source.text,
                                                document->reconstruction.comments[0].body);
        note.text = "Ask the pilot.";
        QVERIFY(desk.project->act({"Note", {store::PutNote{note}}}));
        desk.pane.refresh();
        QCOMPARE(desk.found(), u"Note on Ilse Marrow #1"_s);
        QVERIFY(desk.project->undo());
        desk.pane.refresh();
        QCOMPARE(desk.found(), QString());
    }

    void whatIsReadMeanwhileIsNotLost()
    {
        Desk desk;
        QTest::keyClicks(desk.pane.field(), u"ferry"_s);
        desk.pane.step(1);
        desk.pane.step(1);
        desk.pane.step(1);
        desk.pane.refresh();
        QCOMPARE(desk.pane.list()->currentIndex().row(), 2);
        QSignalSpy chosen(&desk.pane, &FindPane::placeChosen);
        desk.pane.step(1);
        QCOMPARE(chosen[0][0].value<store::Hit>().position, 0);
        QCOMPARE(desk.pane.list()->currentIndex().row(), 3);
    }

    void nothingIsSaidInOneSentence()
    {
        Desk desk;
        QCOMPARE(desk.pane.summary(), QString());
        QTest::keyClicks(desk.pane.field(), u"zeppelin"_s);
        QCOMPARE(desk.pane.summary(), u"nothing"_s);
        desk.pane.grab();
        desk.pane.step(1);
        desk.pane.setProject(nullptr);
        QTest::keyClicks(desk.pane.field(), u"s"_s);
        QCOMPARE(desk.found(), QString());
    }

    void theModelKeepsItsPromises()
    {
        Desk desk;
        HitModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHits(desk.project.get(), desk.project->store().find("ferry", 10).value(),
                      u"ferry"_s);
        QCOMPARE(model.rowCount(), 4);
        model.setHits(desk.project.get(), {}, u"x"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void widgetsAreNamed()
    {
        Desk desk;
        QVERIFY(!desk.pane.field()->accessibleName().isEmpty());
        QVERIFY(!desk.pane.list()->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestFindPane)
#include "tst_findpane.moc"
