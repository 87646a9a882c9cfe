// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include "tests/ui/thread/hands.h"
#include "tests/ui/thread/harbour.h"
#include "ui/look/look.h"
#include "ui/thread/flow.h"
#include "ui/thread/threadview.h"

using namespace rejoinder;
using namespace rejoinder::hands;
using namespace Qt::StringLiterals;
using QKeyCombinations = QList<QKeyCombination>;

class TestThreadView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        look::loadFonts();
        look::applyToApplication({});
    }

    void keysWalkTheThread_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("number");
        QTest::newRow("next") << u"J"_s << 2;
        QTest::newRow("next, next, previous") << u"JJK"_s << 2;
        QTest::newRow("first reply") << u"L"_s << 2;
        QTest::newRow("no parent of a root") << u"H"_s << 1;
        QTest::newRow("parent") << u"JJH"_s << 2;
        QTest::newRow("next sibling") << u"JJN"_s << 7;
        QTest::newRow("previous sibling") << u"JJNP"_s << 3;
        QTest::newRow("next root") << u"N"_s << 9;
        QTest::newRow("no further root") << u"NNN"_s << 12;
        QTest::newRow("next doubt") << u"D"_s << 4;
        QTest::newRow("doubt after doubt") << u"DDD"_s << 11;
        QTest::newRow("doubts go round") << u"DDDD"_s << 4;
        QTest::newRow("root") << u"JJJ^"_s << 1;
        QTest::newRow("a root's root") << u"N^"_s << 9;
        QTest::newRow("untagged") << u"B"_s << 2;
        QTest::newRow("go to 12") << u"G12"_s << 12;
        QTest::newRow("go to 7") << u"G7"_s << 7;
        QTest::newRow("go nowhere") << u"G0J"_s << 1;
    }
    void keysWalkTheThread()
    {
        QFETCH(QString, keys);
        QFETCH(int, number);
        const auto view = shown(harbour::street());
        for (const QChar key : std::as_const(keys)) {
            if (key == u'^')
                QTest::keyClick(view.get(), Qt::Key_H, Qt::ControlModifier);
            else
                QTest::keyClick(view.get(), key.toLatin1());
        }
        QCOMPARE(view->currentComment() + 1, number);
    }

    void arrowsHomeAndEndWalkToo()
    {
        const auto view = shown(harbour::street());
        QTest::keyClick(view.get(), Qt::Key_Down);
        QCOMPARE(view->currentComment(), 1);
        QTest::keyClick(view.get(), Qt::Key_Up);
        QCOMPARE(view->currentComment(), 0);
        QTest::keyClick(view.get(), Qt::Key_End);
        QCOMPARE(view->currentComment(), 11);
        QTest::keyClick(view.get(), Qt::Key_Home);
        QCOMPARE(view->currentComment(), 0);
        QTest::keyClick(view.get(), Qt::Key_D, Qt::ShiftModifier);
        QCOMPARE(view->currentComment(), 10);
        QTest::keyClick(view.get(), 'G');
        QTest::keyClick(view.get(), '1');
        QTest::keyClick(view.get(), Qt::Key_Return);
        QCOMPARE(view->currentComment(), 0);
    }

    void focusIsToldOnce()
    {
        const auto view = shown(harbour::street());
        QSignalSpy told(view.get(), &ThreadView::focusChanged);
        QTest::keyClick(view.get(), Qt::Key_J);
        QCOMPARE(told.size(), 1);
        const auto focus = told[0][0].value<models::Focus>();
        QCOMPARE(focus.comment, 1);
        QCOMPARE(focus.paragraph, -1);
        QVERIFY(focus.taggable().isEmpty());
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QCOMPARE(told.size(), 1);
    }

    void currentCommentIsAlwaysSeen()
    {
        const auto view = shown(harbour::crowd(300), {444, 900});
        for (int step = 0; step < 60; ++step) {
            QTest::keyClick(view.get(), Qt::Key_J);
            const QRect rect = view->currentRect();
            QVERIFY(rect.top() >= 0);
            QVERIFY(rect.bottom() <= view->viewport()->height());
        }
        for (int step = 0; step < 40; ++step) {
            QTest::keyClick(view.get(), Qt::Key_K);
            QVERIFY(view->viewport()->rect().contains(view->currentRect().center()));
        }
    }

    // Folds

    void spaceFoldsAndTellsTheTree()
    {
        const auto view = shown(harbour::street());
        QTest::keyClick(view.get(), Qt::Key_J);
        QTest::keyClick(view.get(), Qt::Key_Space);
        QCOMPARE(view->flow().outline().toText(), u"1(2[+6]) 9(10 11) 12"_s);
        QTest::keyClick(view.get(), Qt::Key_Space);
        QCOMPARE(view->flow().outline().toText(), u"1(2(3(4(5(6))) 7(8))) 9(10 11) 12"_s);
        QTest::keyClick(view.get(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(view->flow().outline().toText(), u"1(2[+6]) 9(10 11) 12"_s);
        QTest::keyClick(view.get(), Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(view->flow().outline().toText(), u"1(2(3(4(5(6))) 7(8))) 9(10 11) 12"_s);
        QTest::keyClick(view.get(), Qt::Key_H);
        QTest::keyClick(view.get(), Qt::Key_Space, Qt::AltModifier);
        QCOMPARE(view->flow().outline().toText(), u"1[+7] 9[+2] 12"_s);
    }

    void foldKeepsTheRowUnderThePointer()
    {
        const auto view = shown(harbour::crowd(300));
        view->setCurrentComment(150);
        const int before = flowOf(*view).topOf(150);
        const QRect marker = flowOf(*view).row(150).geometry.fold.translated(0, before).toRect();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, marker.center());
        QVERIFY(view->isFolded(150));
        QCOMPARE(flowOf(*view).topOf(150), before);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, marker.center());
        QVERIFY(!view->isFolded(150));
        QCOMPARE(flowOf(*view).topOf(150), before);
    }

    void pillOfAFoldOpensIt()
    {
        const auto view = shown(harbour::street());
        view->setFolded(1, true);
        const QRectF pill = flowOf(*view).row(1).geometry.pill;
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          pill.center().toPoint() + QPoint(0, flowOf(*view).topOf(1)));
        QVERIFY(!view->isFolded(1));
    }

    void foldingAroundTheCurrentCommentTakesItAlong()
    {
        const auto view = shown(harbour::street());
        view->setCurrentComment(5);
        view->setFolded(1, true);
        QCOMPARE(view->currentComment(), 1);
    }

    void visitedDoubtsAreFoldedAgain()
    {
        const auto view = shown(harbour::street());
        view->setFolded(0, true);
        QTest::keyClick(view.get(), Qt::Key_D);
        QCOMPARE(view->currentComment(), 3);
        QVERIFY(!view->isFolded(0));
        QTest::keyClick(view.get(), Qt::Key_D);
        QCOMPARE(view->currentComment(), 5);
        QVERIFY(!view->isFolded(0));
        QTest::keyClick(view.get(), Qt::Key_D);
        QCOMPARE(view->currentComment(), 10);
        QVERIFY(view->isFolded(0));
    }

    // Scrolling

    void wheelScrollsExactly()
    {
        const auto view = shown(harbour::crowd(300));
        wheel(*view, -10);
        QCOMPARE(flowOf(*view).offset(), 10 * notch);
        const int comment = view->topComment();
        const int top = flowOf(*view).topOf(comment);
        wheel(*view, -1);
        QCOMPARE(flowOf(*view).topOf(comment), top - notch);
        wheel(*view, 1);
        QCOMPARE(flowOf(*view).topOf(comment), top);
    }

    void placeOutlivesResizeZoomAndCodings()
    {
        const auto document = harbour::crowd(300);
        const auto view = shown(document);
        view->setCurrentComment(200);
        wheel(*view, -1);
        const int comment = view->topComment();
        const int top = flowOf(*view).topOf(comment);
        view->setCodings(
            models::ownCodings({harbour::onComment(*document, "fact", 3),
                                harbour::onWords(*document, "value", "Remark 2: the quay")}),
            harbour::codebook());
        QCOMPARE(flowOf(*view).topOf(comment), top);
        view->resize(360, 500);
        QCOMPARE(view->topComment(), comment);
        view->setLook({look::Palette::darkScheme(), 4});
        QCOMPARE(view->topComment(), comment);
        view->setLook({look::Palette::lightScheme(), 0});
        view->resize(444, 500);
        QCOMPARE(view->topComment(), comment);
    }

    void wordsAtTheTopStayThereWhenLinesBreakAnew()
    {
        std::string body;
        for (int i = 0; i < 800; ++i)
            body += "word" + std::to_string(i) + " on the quay. ";
        const auto document = harbour::documentOf({{-1, "Ilse Marrow", "First."},
                                                   {-1, "Halvorsen", body},
                                                   {-1, "Gerrit Vance", "Last."}});
        const auto view = shown(document);
        wheel(*view, -45);
        const auto topWords = [&] {
            const thread::Row &row = flowOf(*view).row(1);
            const int y = -flowOf(*view).topOf(1) - static_cast<int>(row.geometry.body.top());
            return row.body.positionAt(QPointF(0, y));
        };
        const int before = topWords();
        QVERIFY(before > 1000);
        view->resize(700, 500);
        const int after = topWords();
        QVERIFY2(std::abs(after - before) < 90,
                 qPrintable(u"%1 became %2"_s.arg(before).arg(after)));
    }

    void scrollBarReachesBothEnds()
    {
        const auto view = shown(harbour::crowd(500));
        QScrollBar *bar = view->verticalScrollBar();
        bar->setValue(bar->maximum());
        const auto &placed = flowOf(*view).placed();
        QCOMPARE(placed.back().comment, 499);
        QCOMPARE(placed.back().top + placed.back().height, view->viewport()->height());
        bar->setValue(0);
        QCOMPARE(view->topComment(), 0);
        QCOMPARE(flowOf(*view).topOf(0), 0);
    }

    void hugeThreadsLayOutOnlyWhatIsSeen()
    {
        const auto document = harbour::crowd(100000);
        QElapsedTimer clock;
        clock.start();
        const auto view = shown(document, {444, 900});
        view->grab();
        const qint64 opened = clock.elapsed();
        QVERIFY2(view->flow().layoutsMade() < 60,
                 qPrintable(QString::number(view->flow().layoutsMade())));
        clock.restart();
        view->setCurrentComment(77777);
        view->grab();
        QVERIFY(view->viewport()->rect().contains(view->currentRect().topLeft()));
        QScrollBar *bar = view->verticalScrollBar();
        for (int i = 0; i <= 50; ++i)
            bar->setValue(static_cast<int>(qint64(bar->maximum()) * i / 50));
        QVERIFY2(view->flow().layoutsMade() < 4000,
                 qPrintable(QString::number(view->flow().layoutsMade())));
        const qint64 jumped = clock.elapsed();
        clock.restart();
        view->setFolded(77775, true);
        qInfo("opened in %lld ms, 51 jumps in %lld ms, fold in %lld ms", opened, jumped,
              clock.elapsed());
    }

    void fiftyThousandLettersInOneComment()
    {
        std::string body;
        while (body.size() < 50000)
            body += "The river path floods twice a winter. ";
        const auto document = harbour::documentOf(
            {{-1, "Ilse Marrow", body + "The end."}, {0, "Halvorsen", "Quite."}});
        const auto view = shown(document);
        view->select(harbour::find(*document, "The end."));
        QVERIFY(view->viewport()->rect().contains(view->selectionRect()));
        QCOMPARE(selected(*view, document), u"The end."_s);
    }

    // What else is told

    void uncertainLinksExplainThemselves()
    {
        const auto view = shown(harbour::street());
        view->setCurrentComment(3);
        const QRectF pill = flowOf(*view).row(3).geometry.percent;
        const QPoint at = pill.center().toPoint() + QPoint(0, flowOf(*view).topOf(3));
        QHelpEvent hover(QEvent::ToolTip, at, view->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view->viewport(), &hover);
        QVERIFY(QToolTip::text().contains(u"Ilse Marrow #3"_s));
        QVERIFY(QToolTip::text().contains(u"62"_s));
        QVERIFY(QToolTip::text().contains(u"+ opens with a name that stands above"_s));
        QVERIFY(QToolTip::text().contains(u"− another comment lies between"_s));
        QVERIFY(QToolTip::text().contains(u"Gerrit Vance #2"_s));
    }

    void quotedParagraphIsAskedFor()
    {
        const auto view = shown(harbour::street());
        QSignalSpy asked(view.get(), &ThreadView::paragraphAsked);
        QTest::keyClick(view.get(), Qt::Key_A);
        QCOMPARE(asked.size(), 0);
        QTest::keyClick(view.get(), Qt::Key_J);
        QTest::keyClick(view.get(), Qt::Key_A);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toInt(), 4);
    }

    void wordsOfTheArticleHaveAGround()
    {
        const auto view = shown(harbour::street(), {444, 1400});
        view->setCurrentComment(0); // its row has a ground of its own
        const QImage picture = view->viewport()->grab().toImage();
        const auto groundOf = [&](int comment) { // beside the first letter, above small ones
            const QRect letter = view->letterRect(comment, 1);
            return picture.pixelColor(letter.left(), letter.top() + 1);
        };
        QVERIFY(groundOf(1) != groundOf(6)); // one quotes, the other does not
        QCOMPARE(groundOf(6), groundOf(3));
    }

    void noteMarkAsksForTheNote()
    {
        const auto view = shown(harbour::street());
        view->setNotedComments({0});
        QSignalSpy asked(view.get(), &ThreadView::noteAsked);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          flowOf(*view).row(0).geometry.note.center().toPoint());
        QCOMPARE(asked.size(), 1);
    }

    void actionsAreNamed()
    {
        const auto view = shown(harbour::street());
        for (const QAction *action : view->threadActions()) {
            QVERIFY(action->objectName().startsWith(u"thread."_s));
            QVERIFY(!action->shortcut().isEmpty());
            QVERIFY(!action->text().isEmpty());
        }
        actions::find(view->threadActions(), "thread.nextComment")->trigger();
        QCOMPARE(view->currentComment(), 1);
    }

    void nothingIsShownWithOneSentence()
    {
        ThreadView view;
        view.resize(300, 200);
        view.grab();
        QCOMPARE(view.currentComment(), -1);
        QCOMPARE(view.focus(), models::Focus());
        for (const char key : {'J', 'K', 'H', 'L', 'N', 'P', 'D', 'B', ' ', 'G', 'A', ']'})
            QTest::keyClick(&view, key);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::mouseClick(view.viewport(), Qt::LeftButton);
        view.setDocument(harbour::documentOf({}));
        view.grab();
        QCOMPARE(view.currentComment(), -1);
        view.setDocument(harbour::street());
        QCOMPARE(view.currentComment(), 0);
        view.setDocument(nullptr);
        QCOMPARE(view.currentComment(), -1);
    }

    void sameDocumentAgainKeepsThePlace()
    {
        const auto document = harbour::crowd(200);
        const auto view = shown(document);
        view->setCurrentComment(120);
        const int top = view->topComment();
        view->setDocument(std::make_shared<models::Document>(*document));
        QCOMPARE(view->currentComment(), 120);
        QCOMPARE(view->topComment(), top);
    }
};

QTEST_MAIN(TestThreadView)
#include "tst_threadview.moc"
