// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "tests/ui/thread/hands.h"
#include "tests/ui/thread/harbour.h"
#include "ui/look/look.h"
#include "ui/thread/filterpanel.h"
#include "ui/thread/flow.h"
#include "ui/thread/headerbutton.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

using namespace rejoinder;
using namespace rejoinder::hands;
using namespace Qt::StringLiterals;
using thread::Filter;
using thread::FilterPanel;
using thread::ThreadPane;

namespace {

/// A shown pane over the street with some tags; its thread has the keyboard.
struct Street
{
    ThreadPane pane;
    models::DocumentPtr document = harbour::street();
    thread::ThreadView &view = *pane.view();

    Street()
    {
        pane.resize(640, 700);
        pane.setLook({});
        pane.setDocument(document);
        view.setCodings(
            models::ownCodings(
                {harbour::onWords(*document, "fact", "They were asked in week three"),
                 harbour::onComment(*document, "value", 3),
                 harbour::onComment(*document, "disputes", 4, annotate::TargetKind::ReplyEdge),
                 harbour::onWords(*document, "fact", "Page 40 of the officers")}),
            harbour::codebook());
        pane.show();
        pane.activateWindow();
        view.setFocus();
    }
    QString tree() const { return view.flow().outline().toText(); }
    QString matches() const
    {
        QStringList numbers;
        for (const int comment : view.matches())
            numbers << QString::number(comment + 1);
        return numbers.join(u' ');
    }
};

Filter withText(const QString &text)
{
    Filter filter;
    filter.text = text;
    return filter;
}

} // namespace

class TestThreadFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        look::loadFonts();
        look::applyToApplication({});
    }

    void commentsMatch_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<QString>("numbers");
        QTest::addColumn<QString>("name");
        const auto row
            = [](const char *title, Filter filter, const QString &numbers, const QString &name) {
                  QTest::newRow(title) << std::move(filter) << numbers << name;
              };
        row("text", {.text = u"SURVEY"_s}, u"1 4"_s, u"“SURVEY”"_s);
        row("person", {.person = u"Ilse Marrow"_s}, u"1 3 8"_s, u"Ilse Marrow"_s);
        row("part of a name", {.person = u"unnamed"_s}, u"6 11 12"_s, u"unnamed"_s);
        row("inferred person", {.person = u"Wrenfield"_s}, u"4"_s, u"Wrenfield"_s);
        row("tag on words", {.tag = {"fact"}}, u"3 10"_s, u"Fact"_s);
        row("tag on a comment", {.tag = {"value"}}, u"4"_s, u"Value"_s);
        row("tag on what it answers", {.tag = {"disputes"}}, u"5"_s, u"Disputes"_s);
        row("doubts", {.doubts = true}, u"4 6 11"_s, u"doubts"_s);
        row("untagged", {.untagged = true}, u"1 2 6 7 8 9 11 12"_s, u"untagged"_s);
        row("levels", {.fromLevel = 4, .toLevel = 5}, u"4 5 8"_s, u"level 4 to 5"_s);
        row("one level", {.fromLevel = 5, .toLevel = 5}, u"5"_s, u"level 5"_s);
        row("from a level", {.fromLevel = 5}, u"5 6"_s, u"from level 5"_s);
        row("roots", {.toLevel = 1}, u"1 9 12"_s, u"level 1"_s);
        row("several at once", {.text = u"week"_s, .person = u"Ilse Marrow"_s, .tag = {"fact"}},
            u"3"_s, u"Ilse Marrow · Fact · “week”"_s);
    }
    void commentsMatch()
    {
        QFETCH(Filter, filter);
        QFETCH(QString, numbers);
        QFETCH(QString, name);
        Street street;
        street.view.setFilter(filter);
        QCOMPARE(street.matches(), numbers);
        QCOMPARE(thread::nameOf(filter, street.view.codebook()), name);
        QCOMPARE(street.pane.filterButton()->text(), name);
    }

    void groupsStandForTheirCodes()
    {
        Street street;
        annotate::Codebook book = harbour::codebook();
        annotate::Code group;
        group.id = {"claim"};
        group.name = "Claim";
        group.isGroup = true;
        book.codes.insert(book.codes.begin(), group);
        for (annotate::Code &code : book.codes)
            code.parent = code.name == "Fact" || code.name == "Value" ? group.id : CodeId();
        street.view.setCodings(
            models::ownCodings({harbour::onComment(*street.document, "fact", 1),
                                harbour::onComment(*street.document, "value", 3),
                                harbour::onComment(*street.document, "sarcasm", 5)}),
            book);
        street.view.setFilter({.tag = {"claim"}});
        QCOMPARE(street.matches(), u"2 4"_s);
    }

    void whatMatchesStandsUnderWhatItAnswersWhichIsGrey()
    {
        Street street;
        street.view.setFilter(withText(u"traffic"_s));
        QCOMPARE(street.tree(), u"1(2(3(4(5(6)))))"_s);
        const thread::Outline &outline = street.view.flow().outline();
        for (int comment = 0; comment < 5; ++comment)
            QVERIFY(outline.isContext(comment));
        QVERIFY(!outline.isContext(5));
        QCOMPARE(street.view.currentComment(), 5);
        QCOMPARE(street.pane.headline(), u"1 of 12 comments"_s);
    }

    void oneKeyClears()
    {
        Street street;
        street.view.setCurrentComment(8);
        const QString all = street.tree();
        street.view.setFilter(withText(u"traffic"_s));
        QVERIFY(street.pane.clearButton()->isVisible());
        QTest::keyClick(&street.view, Qt::Key_Escape);
        QVERIFY(street.view.filter().isEmpty());
        QCOMPARE(street.tree(), all);
        QCOMPARE(street.view.currentComment(), 8); // nothing was gone to meanwhile
        QCOMPARE(street.pane.filterButton()->text(), u"All"_s);
        QVERIFY(!street.pane.clearButton()->isVisible());
    }

    void escapeLeavesACaretBeforeTheFilter()
    {
        Street street;
        street.view.setFilter(withText(u"traffic"_s));
        QTest::keyClick(&street.view, Qt::Key_Return);
        QTest::keyClick(&street.view, Qt::Key_Escape);
        QVERIFY(!street.view.filter().isEmpty());
        QTest::keyClick(&street.view, Qt::Key_Escape);
        QVERIFY(street.view.filter().isEmpty());
    }

    void theCrossClearsToo()
    {
        Street street;
        street.view.setFilter({.doubts = true});
        QTest::mouseClick(street.pane.clearButton(), Qt::LeftButton);
        QVERIFY(street.view.filter().isEmpty());
    }

    void whoGoesElsewhereMeanwhileStaysThere()
    {
        Street street;
        street.view.setFilter({.person = u"Ilse Marrow"_s});
        QTest::keyClick(&street.view, Qt::Key_End);
        QCOMPARE(street.view.currentComment(), 7);
        const int top = street.view.topOf(7);
        QTest::keyClick(&street.view, Qt::Key_Escape);
        QCOMPARE(street.view.currentComment(), 7);
        QCOMPARE(street.view.topOf(7), top);
    }

    void thePlaceComesBackWithAllComments()
    {
        ThreadPane pane;
        pane.resize(496, 600);
        pane.setDocument(harbour::crowd(400));
        pane.show();
        pane.view()->setCurrentComment(203);
        wheel(*pane.view(), -2);
        const int top = pane.view()->topComment();
        const int at = pane.view()->topOf(top);
        for (const auto *text : {u"Remark 3", u"Remark 31", u"Remark 312", u"Remark 31"})
            pane.view()->setFilter(withText(QString(text)));
        QVERIFY(pane.view()->topComment() != top);
        pane.view()->clearFilter();
        QCOMPARE(pane.view()->topComment(), top);
        QCOMPARE(pane.view()->topOf(top), at);
        QCOMPARE(pane.view()->currentComment(), 203);
    }

    void goingToWhatIsLeftOutEndsTheFilter()
    {
        Street street;
        QSignalSpy changed(&street.view, &thread::ThreadView::filterChanged);
        street.view.setFilter({.person = u"Ilse Marrow"_s});
        street.view.setCurrentComment(11);
        QVERIFY(street.view.filter().isEmpty());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(street.view.currentComment(), 11);
    }

    void whatIsTaggedMeanwhileDoesNotVanish()
    {
        Street street;
        street.view.setFilter({.untagged = true});
        street.view.setCodings(
            models::ownCodings({harbour::onComment(*street.document, "fact", 8)}),
            harbour::codebook());
        QVERIFY(street.view.flow().outline().rowOf(8) >= 0);
        QCOMPARE(street.matches(), u"1 2 6 7 8 9 11 12"_s);
    }

    void whereNothingMatchesEverythingStaysGrey()
    {
        Street street;
        const QString all = street.tree();
        street.view.setFilter(withText(u"zeppelin"_s));
        QCOMPARE(street.tree(), all);
        QVERIFY(street.view.flow().outline().isContext(0));
        QCOMPARE(street.pane.headline(), u"0 of 12 comments"_s);
        QCOMPARE(thread::nothingFound(street.view.filter(), street.view.codebook()),
                 u"No comment contains “zeppelin”."_s);
        QCOMPARE(
            thread::nothingFound({.text = u"zeppelin"_s, .doubts = true}, street.view.codebook()),
            u"No comment is all of this: “zeppelin” · doubts."_s);
        QVERIFY(street.pane.nothingBar()->isVisible());
        street.pane.grab();
        QTest::keyClick(&street.view, Qt::Key_Escape);
        QVERIFY(!street.pane.nothingBar()->isVisible());
        QVERIFY(!street.view.flow().outline().isContext(0));
    }

    void onlyThisPersonAndBack()
    {
        Street street;
        street.view.setCurrentComment(6);
        QTest::keyClick(&street.view, Qt::Key_P, Qt::AltModifier);
        QCOMPARE(street.view.filter().person, u"Gerrit Vance"_s);
        QCOMPARE(street.matches(), u"2 7"_s);
        QCOMPARE(street.view.currentComment(), 6);
        QTest::keyClick(&street.view, Qt::Key_P, Qt::AltModifier);
        QVERIFY(street.view.filter().isEmpty());
    }

    void wordsAskedForAreMarked()
    {
        const QString words = u"Ask them now, ASK them then"_s;
        QCOMPARE(thread::foundIn(words, u"ask"_s), (std::vector<thread::Range>{{0, 3}, {14, 17}}));
        QCOMPARE(thread::foundIn(words, QString()), std::vector<thread::Range>());
    }

    // The panel

    void keysPutAFilterTogether()
    {
        Street street;
        FilterPanel &panel = *street.pane.filterPanel();
        QTest::keyClick(&street.view, Qt::Key_F);
        QVERIFY(panel.isVisible());
        QTRY_VERIFY(panel.text()->hasFocus());
        QTest::keyClicks(panel.text(), u"trade"_s);
        QCOMPARE(street.matches(), u"5"_s);
        QCOMPARE(panel.filter().text, u"trade"_s);
        panel.text()->clear();
        QTest::keyClicks(panel.person(), u"Halv"_s);
        QCOMPARE(street.matches(), u"5"_s);
        QTest::keyClick(panel.text(), Qt::Key_Return);
        QVERIFY(!panel.isVisible());
        QTRY_VERIFY(street.view.hasFocus());
        QCOMPARE(street.pane.filterButton()->accessibleName(), u"Filter: Halv"_s);
    }

    void fieldsOfThePanel()
    {
        Street street;
        FilterPanel &panel = *street.pane.filterPanel();
        QTest::mouseClick(street.pane.filterButton(), Qt::LeftButton);
        QVERIFY(panel.isVisible());
        QCOMPARE(panel.person()->itemText(0), u"Ilse Marrow"_s); // wrote most
        QTest::keyClick(panel.doubts(), Qt::Key_Space);
        QCOMPARE(street.matches(), u"4 6 11"_s);
        QTest::keyClick(panel.doubts(), Qt::Key_Space);
        QTest::keyClick(panel.untagged(), Qt::Key_Space);
        QTest::keyClick(panel.fromLevel(), Qt::Key_Up);
        QCOMPARE(street.matches(), u"2 6 7 8 11"_s);
        QTest::keyClick(panel.untagged(), Qt::Key_Space);
        panel.tag()->setFocus();
        QTest::keyClicks(panel.tag(), u"Val"_s);
        QCOMPARE(street.matches(), u"4"_s);
        QTest::mouseClick(panel.clearButton(), Qt::LeftButton);
        QVERIFY(street.view.filter().isEmpty());
        QCOMPARE(panel.fromLevel()->value(), 1);
        QCOMPARE(panel.tag()->currentIndex(), 0);
        QTest::keyClick(panel.text(), Qt::Key_Escape);
        QVERIFY(!panel.isVisible());
    }

    void aVariableOfAPersonFilters()
    {
        Street street;
        FilterPanel &panel = *street.pane.filterPanel();
        QTest::keyClick(&street.view, Qt::Key_F);
        QVERIFY(panel.saying()->isHidden()); // nothing is known of anybody
        QTest::keyClick(panel.text(), Qt::Key_Escape);
        const std::vector<people::Person> &people = street.document->reconstruction.people;
        const annotate::Variable home{VariableId{"home"},
                                      annotate::VariableScope::Person,
                                      "home",
                                      annotate::VariableType::Text,
                                      {},
                                      0};
        annotate::VariableValue value;
        value.variable = home.id;
        value.text = "Pier 3";
        value.target
            = {annotate::TargetKind::Person,
               annotate::anchorOf(street.document->id, street.document->source.text,
                                  street.document->anchorSpan(people.at(0).comments.front())),
               people[0].name};
        street.view.setValues({{home}, {{street.document->id, {value}}}});
        QTest::keyClick(&street.view, Qt::Key_F);
        QVERIFY(!panel.saying()->isHidden());
        QCOMPARE(panel.saying()->itemText(1), u"home = Pier 3"_s);
        QTest::keyClick(panel.saying(), Qt::Key_Down);
        QStringList theirs;
        for (const int comment : people[0].comments)
            theirs << QString::number(comment + 1);
        QCOMPARE(street.matches(), theirs.join(u' '));
        QCOMPARE(thread::nameOf(street.view.filter(), {}), u"home = Pier 3"_s);
        QTest::mouseClick(panel.clearButton(), Qt::LeftButton);
        QVERIFY(street.view.filter().isEmpty());
    }

    void theLastLevelIsNeverAboveTheFirst()
    {
        Street street;
        FilterPanel &panel = *street.pane.filterPanel();
        QTest::keyClick(&street.view, Qt::Key_F);
        panel.toLevel()->setValue(2);
        panel.fromLevel()->setValue(4);
        QCOMPARE(street.view.filter().toLevel, 4);
    }

    void thePanelIsNamedForScreenReaders()
    {
        Street street;
        const QList<QWidget *> fields = street.pane.filterPanel()->findChildren<QWidget *>();
        for (const QWidget *field : fields) {
            if (field->focusPolicy() != Qt::NoFocus && field->parent() == street.pane.filterPanel()
                && !field->inherits("QLabel") && !field->inherits("QAbstractButton"))
                QVERIFY2(!field->accessibleName().isEmpty(), field->metaObject()->className());
        }
    }

    void aDocumentMadeAnewIsFilteredAnew()
    {
        Street street;
        street.view.showOnly({2, 8}, u"chosen"_s);
        street.pane.setDocument(std::make_shared<models::Document>(*street.document));
        QCOMPARE(street.matches(), u"3 9"_s);
        QCOMPARE(street.tree(), u"1(2(3)) 9"_s);
        auto other = std::make_shared<models::Document>(*harbour::crowd(20));
        other->id = {"22222222-2222-4222-8222-222222222222"};
        street.pane.setDocument(other);
        QVERIFY(street.view.filter().isEmpty());
        QCOMPARE(street.view.flow().outline().rowCount(), 20);
    }
};

QTEST_MAIN(TestThreadFilter)
#include "tst_threadfilter.moc"
