// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include "tests/ui/thread/hands.h"
#include "tests/ui/thread/harbour.h"
#include "ui/look/look.h"
#include "ui/thread/flow.h"
#include "ui/thread/peekcard.h"
#include "ui/thread/rowpaint.h"
#include "ui/thread/threadview.h"

using namespace rejoinder;
using namespace rejoinder::hands;
using namespace Qt::StringLiterals;
using thread::Measure;
using thread::PeekCard;

namespace {

/// On the trunk of a level, in the middle of a comment's row.
QPoint onTrunk(ThreadView &view, int comment, int level)
{
    return {static_cast<int>(Measure::columnX(level)),
            view.topOf(comment) + view.heightOf(comment) / 2};
}

/// A reply to the root, a chain of replies below it, and one more reply to the root: its trunk runs
/// beside the whole chain.
models::DocumentPtr chain(int length)
{
    std::vector<harbour::Post> posts;
    for (int i = 0; i < length; ++i)
        posts.push_back({i + 1 < length ? i - 1 : 0, "Reader " + std::to_string(i + 1),
                         "The quay is wide. And long."});
    return harbour::documentOf(posts);
}

} // namespace

class TestThreadGuides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        look::loadFonts();
        look::applyToApplication({});
    }

    void aClickOnATrunkFoldsWhatItServes_data()
    {
        QTest::addColumn<int>("comment"); // in whose row the click falls, from 1
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("tree");
        QTest::newRow("own replies") << 2 << 1 << u"1(2[+6]) 9(10 11) 12"_s;
        QTest::newRow("parent") << 3 << 1 << u"1(2[+6]) 9(10 11) 12"_s;
        QTest::newRow("passing by") << 4 << 1 << u"1(2[+6]) 9(10 11) 12"_s;
        QTest::newRow("deep") << 5 << 4 << u"1(2(3(4(5[+1])) 7(8))) 9(10 11) 12"_s;
        QTest::newRow("root") << 10 << 0 << u"1(2(3(4(5(6))) 7(8))) 9[+2] 12"_s;
        QTest::newRow("no trunk there") << 8 << 1 << u"1(2(3(4(5(6))) 7(8))) 9(10 11) 12"_s;
    }
    void aClickOnATrunkFoldsWhatItServes()
    {
        QFETCH(int, comment);
        QFETCH(int, level);
        QFETCH(QString, tree);
        const auto view = shown(harbour::street(), {444, 1200});
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, onTrunk(*view, comment - 1, level));
        QCOMPARE(view->flow().outline().toText(), tree);
    }

    void aTrunkWhoseCommentIsFarAboveBringsItIntoView()
    {
        const auto view = shown(chain(40), {600, 300});
        view->setCurrentComment(20);
        QVERIFY(view->topOf(0) < 0);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, onTrunk(*view, 20, 0));
        QVERIFY(view->isFolded(0));
        QCOMPARE(view->currentComment(), 0);
        QVERIFY(view->viewport()->rect().contains(view->currentRect()));
    }

    void theTrunkUnderThePointerIsNamed()
    {
        const auto view = shown(harbour::street(), {444, 1200});
        const QPoint at = onTrunk(*view, 4, 1);
        QTest::mouseMove(view->viewport(), at);
        QCOMPARE(view->viewport()->cursor().shape(), Qt::PointingHandCursor);
        QHelpEvent hover(QEvent::ToolTip, at, view->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view->viewport(), &hover);
        QCOMPARE(QToolTip::text(), u"Fold the replies to Gerrit Vance #2"_s);
        QTest::mouseMove(view->viewport(), at + QPoint(120, 0));
        QVERIFY(view->viewport()->cursor().shape() != Qt::PointingHandCursor);
    }

    void theSameByKey()
    {
        const auto view = shown(harbour::street());
        view->setCurrentComment(4);
        QTest::keyClick(view.get(), Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(view->flow().outline().toText(), u"1(2(3(4[+2]) 7(8))) 9(10 11) 12"_s);
        QCOMPARE(view->currentComment(), 3);
        QTest::keyClick(view.get(), Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(view->flow().outline().toText(), u"1(2(3[+3] 7(8))) 9(10 11) 12"_s);
    }

    // Peek

    void theParentIsSeenWithoutMoving()
    {
        const auto view = shown(harbour::crowd(300), {444, 500});
        view->setCurrentComment(151);
        const int top = view->topOf(151);
        QTest::keyClick(view.get(), Qt::Key_V);
        const auto *card = view->findChild<PeekCard *>();
        QVERIFY(card);
        QVERIFY(card->isVisible());
        QCOMPARE(card->comment(), 150);
        QCOMPARE(card->title(), view->flow().facts().nameOf(150) + u" #151"_s);
        QVERIFY(card->accessibleDescription().startsWith(u"Remark 151:"_s));
        QVERIFY(!card->geometry().intersects(view->currentRect()));
        QCOMPARE(view->currentComment(), 151);
        QCOMPARE(view->topOf(151), top);
        card->window()->grab();
    }

    void onceMoreClimbsAndTheRootIsTheEnd()
    {
        const auto view = shown(harbour::street());
        view->setCurrentComment(2);
        const auto peeked = [&view] {
            QTest::keyClick(view.get(), Qt::Key_V);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            const auto *card = view->findChild<PeekCard *>();
            return card ? card->title() : QString();
        };
        QCOMPARE(peeked(), u"Gerrit Vance #2"_s);
        QCOMPARE(peeked(), u"Ilse Marrow #1"_s);
        QCOMPARE(peeked(), u"The article"_s);
        QCOMPARE(peeked(), QString());
        QCOMPARE(view->currentComment(), 2);
        view->setCurrentComment(8);
        QCOMPARE(peeked(), u"The article, ¶2"_s);
    }

    void escapeOrAMoveEndsThePeek()
    {
        const auto view = shown(harbour::street());
        const auto isPeeking = [&view] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return view->findChild<PeekCard *>() != nullptr;
        };
        view->setCurrentComment(2);
        QTest::keyClick(view.get(), Qt::Key_V);
        QVERIFY(isPeeking());
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QVERIFY(!isPeeking());
        QTest::keyClick(view.get(), Qt::Key_V);
        QTest::keyClick(view.get(), Qt::Key_J);
        QVERIFY(!isPeeking());
    }

    void anotherDocumentEndsThePeekAtOnce()
    {
        const auto view = shown(harbour::street());
        view->setCurrentComment(2);
        QTest::keyClick(view.get(), Qt::Key_V);
        view->setDocument(harbour::street());
        const auto *card = view->findChild<PeekCard *>(); // not deleted yet
        QVERIFY(!card || !card->isVisible());
    }

    void aClickOnThePeekGoesThere()
    {
        const auto view = shown(harbour::street());
        view->setCurrentComment(2);
        QTest::keyClick(view.get(), Qt::Key_V);
        QTest::mouseClick(view->findChild<PeekCard *>(), Qt::LeftButton);
        QCOMPARE(view->currentComment(), 1);
    }
};

QTEST_MAIN(TestThreadGuides)
#include "tst_threadguides.moc"
