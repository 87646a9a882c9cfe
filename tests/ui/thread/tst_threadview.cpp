// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include "tests/ui/thread/harbour.h"
#include "ui/look/look.h"
#include "ui/thread/flow.h"
#include "ui/thread/threadview.h"

using namespace rejoinder;
using namespace Qt::StringLiterals;
using thread::ThreadView;
using QKeyCombinations = QList<QKeyCombination>;

class TestThreadView : public QObject
{
    Q_OBJECT

private:
    /// A shown view that has the keyboard.
    static std::unique_ptr<ThreadView> shown(const models::DocumentPtr &document,
                                             QSize size = {444, 500})
    {
        auto view = std::make_unique<ThreadView>();
        view->resize(size);
        view->setDocument(document);
        view->show();
        view->activateWindow();
        view->setFocus();
        return view;
    }

    static QString selected(const ThreadView &view, const models::DocumentPtr &document)
    {
        return QString::fromStdString(
            std::string(slice(document->source.text, view.focus().taggable())));
    }

    /// Where a word of a comment stands in the viewport.
    static QRect placeOf(ThreadView &view, const models::DocumentPtr &document,
                         const std::string &words)
    {
        const Span span = harbour::find(*document, words);
        const int comment = document->commentAt(span.start);
        auto &flow = const_cast<thread::Flow &>(view.flow());
        const thread::Row &row = flow.row(comment);
        const QRectF rect = row.body.rects(row.body.rangeOf(span)).front();
        return rect.translated(row.geometry.body.topLeft())
            .translated(0, flow.topOf(comment))
            .toRect();
    }

    static thread::Flow &flowOf(ThreadView &view)
    {
        return const_cast<thread::Flow &>(view.flow());
    }

    static void drag(ThreadView &view, QPoint from, QPoint to)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view.viewport(), (from + to) / 2);
        QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &move);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    }

    static constexpr int notch = 66; // px: three lines

    static void wheel(ThreadView &view, int notches)
    {
        const QPointF at(100, 100);
        for (int i = 0; i < std::abs(notches); ++i) {
            QWheelEvent event(at, view.viewport()->mapToGlobal(at), QPoint(),
                              QPoint(0, notches < 0 ? -120 : 120), Qt::NoButton, {},
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(view.viewport(), &event);
        }
    }

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
        for (const QChar key : std::as_const(keys))
            QTest::keyClick(view.get(), key.toLatin1());
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

    // Selection

    void mouseSelectsBytes()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        const QRect words = placeOf(*view, document, "the first week");
        drag(*view, {words.left(), words.center().y()}, {words.right() + 1, words.center().y()});
        QCOMPARE(selected(*view, document), u"the first week"_s);
        QCOMPARE(view->focus().selection, harbour::find(*document, "the first week"));
        QCOMPARE(view->focus().comment, 0);
        QVERIFY(view->selectionRect().intersects(words));
    }

    void doubleClickSelectsTheWord()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        const QPoint at = placeOf(*view, document, "scaffolding").center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(selected(*view, document), u"scaffolding"_s); // the word at the caret
        QVERIFY(view->focus().selection.isEmpty());
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(view->focus().selection, harbour::find(*document, "scaffolding"));
    }

    void selectionOverTwoCommentsIsCutAtTheFirst()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        const QRect from = placeOf(*view, document, "Ask them now.");
        const QRect to = placeOf(*view, document, "Stopped to look");
        drag(*view, {from.left(), from.center().y()}, {to.right() + 1, to.center().y()});
        QCOMPARE(view->focus().comment, 0);
        QCOMPARE(selected(*view, document), u"Ask them now."_s);
        QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Ask them now.\n\nStopped to look"_s);
    }

    void keysSelect_data()
    {
        QTest::addColumn<QKeyCombinations>("keys");
        QTest::addColumn<QString>("words");
        const QKeyCombination caret = Qt::Key_Return;
        const QKeyCombination right = Qt::SHIFT | Qt::Key_Right;
        const QKeyCombination left = Qt::SHIFT | Qt::Key_Left;
        const QKeyCombination word = Qt::CTRL | Qt::SHIFT | Qt::Key_Right;
        const QKeyCombination sentence = Qt::ALT | Qt::Key_Right;
        const QKeyCombination comment = Qt::ALT | Qt::SHIFT | Qt::Key_Right;
        const QKeyCombination moveWord = Qt::CTRL | Qt::Key_Right;
        const QKeyCombination escape = Qt::Key_Escape;
        const QString all = u"Guess wrong and the empty units stay empty. First the chandler, then "
                            "the bakery, then you."_s;
        const auto add = [](const char *name, QKeyCombinations keys, const QString &words) {
            QTest::newRow(name) << keys << words;
        };
        add("caret", {caret}, u"Guess"_s);
        add("letters", {caret, right, right}, u"Gu"_s);
        add("without a caret", {right, right, right}, u"Gue"_s);
        add("word", {word}, u"Guess"_s);
        add("two words", {word, word}, u"Guess wrong"_s);
        add("and one letter less", {word, word, left}, u"Guess wron"_s);
        add("moved", {caret, moveWord, word}, u"wrong"_s);
        add("sentence", {sentence}, u"Guess wrong and the empty units stay empty."_s);
        add("two sentences", {sentence, sentence}, all);
        add("comment", {comment}, all);
        add("given up", {word, escape}, QString());
    }
    void keysSelect()
    {
        QFETCH(QKeyCombinations, keys);
        QFETCH(QString, words);
        const auto document = harbour::street();
        const auto view = shown(document);
        view->setCurrentComment(6);
        for (const QKeyCombination key : std::as_const(keys))
            QTest::keyClick(view.get(), key.key(), key.keyboardModifiers());
        QCOMPARE(selected(*view, document), words);
        QCOMPARE(view->currentComment(), 6);
    }

    void linesAreWalkedWithACaret()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        QTest::keyClick(view.get(), Qt::Key_Return);
        QTest::keyClick(view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(selected(*view, document).size() > 20);
        QTest::keyClick(view.get(), Qt::Key_End, Qt::ShiftModifier);
        QVERIFY(selected(*view, document).endsWith(u"now."_s));
        QTest::keyClick(view.get(), Qt::Key_J);
        QCOMPARE(view->currentComment(), 1);
        QVERIFY(view->focus().taggable().isEmpty());
    }

    void selectShowsBytes()
    {
        const auto document = harbour::street();
        const auto view = shown(document, {444, 200});
        view->setFolded(1, true);
        view->select(harbour::find(*document, "the bakery"));
        QCOMPARE(view->currentComment(), 6);
        QVERIFY(!view->isFolded(1));
        QCOMPARE(selected(*view, document), u"the bakery"_s);
        QVERIFY(view->viewport()->rect().contains(view->selectionRect()));
    }

    void copyWithoutSelectionTakesTheComment()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        view->setCurrentComment(9);
        QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Page 40 of the officers’ report: the gas works finish in January."_s);
    }

    // Codes

    void spansAreStepped()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        const auto outer
            = harbour::onWords(*document, "fact", "the first week, when the scaffolding");
        const auto inner = harbour::onWords(*document, "value", "the scaffolding");
        view->setCodings({inner, outer}, harbour::codebook());
        QTest::keyClick(view.get(), Qt::Key_BracketRight);
        QCOMPARE(view->focus().coding, outer.id);
        QTest::keyClick(view.get(), Qt::Key_BracketRight);
        QCOMPARE(view->focus().coding, inner.id);
        QTest::keyClick(view.get(), Qt::Key_BracketRight);
        QCOMPARE(view->focus().coding, outer.id);
        QTest::keyClick(view.get(), Qt::Key_BracketLeft);
        QCOMPARE(view->focus().coding, inner.id);
        QTest::keyClick(view.get(), Qt::Key_J);
        QVERIFY(!view->focus().coding.isValid());
    }

    void clicksCycleFromTheInnermostSpan()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        const auto outer
            = harbour::onWords(*document, "fact", "the first week, when the scaffolding");
        const auto inner = harbour::onWords(*document, "value", "the scaffolding");
        view->setCodings({outer, inner}, harbour::codebook());
        const QPoint at = placeOf(*view, document, "scaffolding").center();
        // Two slow clicks, not a double click.
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(view->focus().coding, inner.id);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at + QPoint(9, 0), 2000);
        QCOMPARE(view->focus().coding, outer.id);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at, 2000);
        QCOMPARE(view->focus().coding, inner.id);
    }

    void untaggedSkipsTaggedComments()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        view->setCodings({harbour::onComment(*document, "fact", 1),
                          harbour::onWords(*document, "value", "week three")},
                         harbour::codebook());
        QTest::keyClick(view.get(), Qt::Key_B);
        QCOMPARE(view->currentComment(), 3);
    }

    void codesStandWhereTheyBelong()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        view->setCodings(
            {harbour::onComment(*document, "value", 3),
             harbour::onComment(*document, "disputes", 3, annotate::TargetKind::ReplyEdge),
             harbour::onWords(*document, "fact", "in 1998")},
            harbour::codebook());
        const thread::RowFacts &facts = flowOf(*view).row(3).facts;
        QCOMPARE(facts.tags.size(), std::size_t(1));
        QCOMPARE(facts.tags[0].code, u"Va"_s);
        QCOMPARE(facts.relations, (std::vector{u"disputes"_s}));
        QCOMPARE(flowOf(*view).tagsOf(3).spans.size(), std::size_t(1));
    }

    void spanOverTwoCommentsIsUnderlinedInBoth()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        const Span from = harbour::find(*document, "Ask them now.");
        const Span to = harbour::find(*document, "Stopped to look");
        view->setCodings(
            {harbour::coding(*document, "fact", annotate::TargetKind::Span, {from.start, to.end})},
            harbour::codebook());
        QCOMPARE(flowOf(*view).tagsOf(0).spans.at(0).span, from);
        QCOMPARE(flowOf(*view).tagsOf(1).spans.at(0).span, to);
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
        view->setCodings({harbour::onComment(*document, "fact", 3),
                          harbour::onWords(*document, "value", "Remark 2: the quay")},
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

    void screenReadersHearTheRow()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        view->setCodings(
            {harbour::onComment(*document, "value", 3),
             harbour::onComment(*document, "disputes", 3, annotate::TargetKind::ReplyEdge),
             harbour::onWords(*document, "fact", "in 1998")},
            harbour::codebook());
        view->setNotedComments({3});
        QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(view.get());
        QCOMPARE(tree->role(), QAccessible::Tree);
        QCOMPARE(tree->childCount(), 12);
        QAccessibleInterface *row = tree->child(3);
        QCOMPARE(row->role(), QAccessible::TreeItem);
        QCOMPARE(
            row->text(QAccessible::Name),
            u"Reply 4, level 4, Wrenfield, author inferred, disputes Ilse Marrow, link 62 percent, "
            "tagged Value, 1 tagged passage, has a note"_s);
        QVERIFY(row->text(QAccessible::Description).startsWith(u"And who wrote the survey"_s));
        QVERIFY(row->state().expanded);
        QCOMPARE(tree->indexOfChild(row), 3);
        QCOMPARE(tree->childAt(row->rect().center().x(), row->rect().center().y()), row);
        QVERIFY(!tree->child(5)->state().expandable);
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
