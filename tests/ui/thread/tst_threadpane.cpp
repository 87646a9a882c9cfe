// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/thread/harbour.h"
#include "ui/look/look.h"
#include "ui/thread/breadcrumb.h"
#include "ui/thread/flow.h"
#include "ui/thread/headerbutton.h"
#include "ui/thread/minimap.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

using namespace rejoinder;
using namespace Qt::StringLiterals;
using thread::Crumb;
using thread::ThreadPane;
using thread::ThreadView;

namespace {

std::vector<annotate::Coding> codingsOf(const models::Document &document)
{
    const std::string outer = "The same association that told us in 1998 the ring road would "
                              "finish the market. Every time, the same funeral";
    return {harbour::onWords(document, "fact", "They were asked in week three"),
            harbour::onWords(document, "whataboutism", outer),
            harbour::onWords(document, "fear", "told us in 1998 the ring road"),
            harbour::onWords(document, "sarcasm",
                             "Every time, the same funeral, and every time the corpse opens at "
                             "eight with fresh bread"),
            harbour::onWords(document, "fact", "My street got their traffic instead"),
            harbour::onWords(document, "prediction", "the empty units stay empty"),
            harbour::onWords(document, "loaded", "Fourteen spaces on paper is none in a trench"),
            harbour::onComment(document, "value", 3),
            harbour::onComment(document, "disputes", 3, annotate::TargetKind::ReplyEdge),
            harbour::onComment(document, "prediction", 6),
            harbour::onComment(document, "fact", 9)};
}

QString names(const std::vector<Crumb> &crumbs)
{
    QStringList words;
    for (const Crumb &crumb : crumbs)
        words << crumb.name + u' ' + crumb.number;
    return words.join(u" > "_s);
}

} // namespace

class TestThreadPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        look::loadFonts();
        look::applyToApplication({});
    }

    /// Not a claim: pictures to look at, where somebody asks for them.
    void pictures()
    {
        if (!qEnvironmentVariableIsSet("REJOINDER_PICTURES"))
            QSKIP("REJOINDER_PICTURES names no folder, so no pictures are made");
        for (const bool dark : {false, true}) {
            ThreadPane pane;
            pane.setLook({dark ? look::Palette::darkScheme() : look::Palette::lightScheme(), 0});
            pane.resize(496, 868);
            const auto document = harbour::street();
            pane.setDocument(document);
            pane.view()->setCodings(models::ownCodings(codingsOf(*document)), harbour::codebook());
            pane.view()->setNotedComments({3});
            pane.show();
            pane.activateWindow();
            pane.view()->setFocus();
            QTRY_VERIFY(pane.view()->hasFocus());
            pane.view()->setCurrentComment(3);
            pane.view()->setFolded(8, dark);
            pane.view()->scrollToRow(1.8);
            if (dark)
                pane.view()->select(harbour::find(
                    *document, "the same funeral, and every time the corpse opens at eight"));
            else
                QTest::keyClick(pane.view(), Qt::Key_BracketLeft);
            pane.grab().save(qEnvironmentVariable("REJOINDER_PICTURES")
                             + (dark ? u"/pane-dark.png"_s : u"/pane-light.png"_s));
        }
    }

    void headlineCounts()
    {
        ThreadPane pane;
        pane.setDocument(harbour::street());
        QCOMPARE(pane.headline(), u"12 comments"_s);
        pane.setDocument(harbour::documentOf({{-1, "Ilse Marrow", "Yes."}}));
        QCOMPARE(pane.headline(), u"1 comment"_s);
    }

    void filterIsNamedAndEndsByGoingElsewhere()
    {
        ThreadPane pane;
        pane.resize(496, 400);
        pane.setDocument(harbour::street());
        pane.show();
        pane.view()->showOnly({8, 2}, u"quotes ¶5"_s);
        QCOMPARE(pane.view()->flow().outline().toText(), u"1(2(3)) 9"_s);
        QCOMPARE(pane.headline(), u"2 of 12 comments"_s);
        QCOMPARE(pane.filterButton()->text(), u"quotes ¶5"_s);
        pane.view()->setCurrentComment(11);
        QCOMPARE(pane.headline(), u"12 comments"_s);
        QCOMPARE(pane.view()->currentComment(), 11);
        QCOMPARE(pane.filterButton()->text(), u"All"_s);
    }

    void theOrderIsChosenAndNamedInTheHeader()
    {
        ThreadPane pane;
        pane.resize(600, 400);
        pane.setDocument(
            harbour::documentOf({{-1, "Ada", "One."}, {-1, "Bo", "Two."}, {1, "Cy", "Three."}}));
        pane.show();
        QCOMPARE(pane.orderButton()->text(), u"Order: dump"_s);
        pane.view()->setCurrentComment(1);
        const auto choose = [&pane](const char *id) {
            actions::find(pane.view()->threadActions(), id)->trigger();
        };
        choose("thread.orderMostAnswered");
        QCOMPARE(pane.view()->flow().outline().toText(), u"2(3) 1"_s);
        QCOMPARE(pane.orderButton()->text(), u"Order: most answered"_s);
        QCOMPARE(pane.view()->currentComment(), 1);
        QTest::keyClick(pane.view(), Qt::Key_N); // the next sibling is the next that is seen
        QCOMPARE(pane.view()->currentComment(), 0);
        choose("thread.orderDump");
        QCOMPARE(pane.view()->flow().outline().toText(), u"1 2(3)"_s);
    }

    void anotherOrderKeepsFoldsFilterAndTheWordsThatAreRead()
    {
        ThreadPane pane;
        pane.resize(496, 400);
        pane.setDocument(harbour::crowd(200));
        pane.show();
        ThreadView &view = *pane.view();
        view.scrollToRow(60);
        const int read = view.topComment();
        const int top = view.topOf(read);
        view.setOrder(thread::Order::Newest);
        QCOMPARE(view.topComment(), read);
        QCOMPARE(view.topOf(read), top);
        view.setFolded(0, true);
        view.showOnly({5, 50}, u"chosen"_s);
        const qsizetype shown = view.flow().outline().rowCount();
        view.setOrder(thread::Order::Person);
        QVERIFY(view.isFolded(0));
        QCOMPARE(view.flow().outline().rowCount(), shown);
        view.clearFilter();
        QCOMPARE(view.flow().outline().commentCount(), 200);
    }

    void breadcrumbNamesTheAncestorsOfTheTopRow()
    {
        ThreadPane pane;
        pane.resize(496, 400);
        pane.setDocument(harbour::street());
        pane.show();
        QVERIFY(!pane.breadcrumb()->isVisible());
        pane.view()->scrollToRow(2.95);
        QCOMPARE(pane.view()->topComment(), 3);
        QVERIFY(pane.breadcrumb()->isVisible());
        QCOMPARE(names(pane.breadcrumb()->crumbs()),
                 u"Ilse Marrow #1 > Gerrit Vance #2 > Ilse Marrow #3"_s);
        QVERIFY(pane.breadcrumb()->firstWords().startsWith(u"“Expected to” is doing"_s));
        pane.view()->scrollToRow(0);
        QVERIFY(!pane.breadcrumb()->isVisible());
    }

    void breadcrumbJumps()
    {
        ThreadPane pane;
        pane.resize(496, 400);
        pane.setDocument(harbour::street());
        pane.show();
        pane.view()->scrollToRow(2.95);
        QTest::mouseClick(pane.breadcrumb(), Qt::LeftButton, {}, QPoint(80, 46)); // the words
        QCOMPARE(pane.view()->currentComment(), 2);
        // What was jumped to is not under the breadcrumb.
        const QRect bar = pane.breadcrumb()->isVisible() ? pane.breadcrumb()->geometry() : QRect();
        const QRect row = pane.view()->currentRect().translated(pane.view()->pos());
        QVERIFY(!bar.adjusted(0, 0, 0, -1).intersects(row));
        const QPoint root = pane.breadcrumb()->crumbs()[0].where.center().toPoint();
        QTest::mouseClick(pane.breadcrumb(), Qt::LeftButton, {}, root);
        QCOMPARE(pane.view()->currentComment(), 0);
    }

    void longBreadcrumbsLoseTheMiddle()
    {
        std::vector<Crumb> crumbs;
        for (const auto *name :
             {u"Ilse Marrow", u"Gerrit Vance", u"Halvorsen", u"Petra Lindqvist-Shaw", u"Wrenfield"})
            crumbs.push_back({static_cast<int>(crumbs.size()), QString(name), u"#2"_s, false, {}});
        QRectF gap;
        const auto shown = [&](qreal width) {
            QString letters;
            for (const Crumb &crumb : thread::laidOut(crumbs, 0, width, 32, {}, &gap))
                letters += crumb.where.isEmpty() ? u'-' : crumb.name.at(0);
            return letters;
        };
        QCOMPARE(shown(2000), u"IGHPW"_s);
        QVERIFY(gap.isEmpty());
        QCOMPARE(shown(300), u"I---W"_s);
        QVERIFY(!gap.isEmpty());
    }

    void minimapHasABarForEachRow()
    {
        ThreadPane pane;
        const auto document = harbour::street();
        pane.setDocument(document);
        pane.view()->setCodings(models::ownCodings(codingsOf(*document)), harbour::codebook());
        const auto bars = thread::barsOf(*pane.view(), {52, 700});
        QCOMPARE(bars.size(), std::size_t(12));
        QVERIFY(bars[3].isDoubt);
        QCOMPARE(bars[3].tags[0], 2);
        QVERIFY(bars[3].where.left() > bars[2].where.left());
        QCOMPARE(bars[8].where.left(), bars[0].where.left());
        pane.view()->setFolded(8, true);
        QCOMPARE(thread::barsOf(*pane.view(), {52, 700}).size(), std::size_t(10));
    }

    void aFilterShowsInTheMinimap()
    {
        ThreadPane pane;
        pane.setDocument(harbour::street());
        pane.view()->showOnly({2}, u"chosen"_s);
        const auto bars = thread::barsOf(*pane.view(), {52, 700});
        QCOMPARE(bars.size(), std::size_t(3));
        QVERIFY(bars[0].isContext && bars[1].isContext && !bars[2].isContext);
    }

    void theMinimapIsNarrowerInNarrowPanes()
    {
        ThreadPane pane;
        pane.resize(496, 400);
        pane.show();
        QCOMPARE(pane.minimap()->width(), 52);
        pane.resize(400, 400);
        QCOMPARE(pane.minimap()->width(), 44);
    }

    void barsOfHugeThreadsMerge()
    {
        ThreadPane pane;
        pane.setDocument(harbour::crowd(20000));
        const auto bars = thread::barsOf(*pane.view(), {52, 700});
        QVERIFY(bars.size() <= 1400);
        QVERIFY(bars.back().where.bottom() <= 700);
    }

    void minimapScrolls()
    {
        ThreadPane pane;
        pane.resize(496, 600);
        pane.setDocument(harbour::crowd(2000));
        pane.show();
        QTest::mouseClick(pane.minimap(), Qt::LeftButton, {},
                          QPoint(20, pane.minimap()->height() / 2));
        const auto [first, last] = pane.view()->visibleRows();
        QVERIFY2(first < 1001 && last > 999, qPrintable(u"%1 to %2"_s.arg(first).arg(last)));
        QVERIFY(std::abs(pane.minimap()->seen().center().y() - pane.minimap()->height() / 2.0) < 6);
        // Dragging the rectangle moves it by as much.
        const QPoint grip = pane.minimap()->seen().center().toPoint();
        QTest::mousePress(pane.minimap(), Qt::LeftButton, {}, grip);
        const QPoint to = grip - QPoint(0, 100);
        QMouseEvent move(QEvent::MouseMove, to, pane.minimap()->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(pane.minimap(), &move);
        QVERIFY(std::abs(pane.minimap()->seen().center().y() - to.y()) < 6);
    }
};

QTEST_MAIN(TestThreadPane)
#include "tst_threadpane.moc"
