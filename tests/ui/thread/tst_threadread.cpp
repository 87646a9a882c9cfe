// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/thread/hands.h"
#include "tests/ui/thread/harbour.h"
#include "ui/look/look.h"
#include "ui/thread/flow.h"
#include "ui/thread/threadview.h"

using namespace rejoinder;
using namespace rejoinder::hands;
using namespace Qt::StringLiterals;

namespace {

QString unread(const ThreadView &view)
{
    QStringList numbers;
    for (int i = 0; i < view.flow().outline().commentCount(); ++i) {
        if (!view.isRead(i))
            numbers << QString::number(i + 1);
    }
    return numbers.join(u' ');
}

constexpr int never = 1'000'000'000; // ms

} // namespace

class TestThreadRead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        look::loadFonts();
        look::applyToApplication({});
    }

    void aKeyMarksAndUnmarks()
    {
        const auto view = shown(harbour::street());
        view->setReadAfter(never);
        QSignalSpy told(view.get(), &ThreadView::readChanged);
        QCOMPARE(view->unreadCount(), 12);
        QTest::keyClick(view.get(), Qt::Key_I);
        QVERIFY(view->isRead(0));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][0].value<std::vector<int>>(), std::vector<int>{0});
        QCOMPARE(told[0][1].toBool(), true);
        QTest::keyClick(view.get(), Qt::Key_I);
        QVERIFY(!view->isRead(0));
        QCOMPARE(told[1][1].toBool(), false);
    }

    void withAllBelow()
    {
        const auto view = shown(harbour::street());
        view->setReadAfter(never);
        view->setCurrentComment(2);
        QTest::keyClick(view.get(), Qt::Key_I, Qt::AltModifier);
        QCOMPARE(unread(*view), u"1 2 7 8 9 10 11 12"_s);
        QTest::keyClick(view.get(), Qt::Key_I, Qt::AltModifier);
        QCOMPARE(view->unreadCount(), 12);
    }

    void theNextUnreadIsAKeyAway()
    {
        const auto view = shown(harbour::street());
        view->setReadAfter(never);
        view->setRead({0, 1, 2, 3, 5, 6, 7, 8, 9, 10});
        QTest::keyClick(view.get(), Qt::Key_B, Qt::ShiftModifier);
        QCOMPARE(view->currentComment(), 4);
        QTest::keyClick(view.get(), Qt::Key_B, Qt::ShiftModifier);
        QCOMPARE(view->currentComment(), 11);
        QTest::keyClick(view.get(), Qt::Key_B, Qt::ShiftModifier); // round
        QCOMPARE(view->currentComment(), 4);
    }

    void theNextUnreadMayBeFoldedAway()
    {
        const auto view = shown(harbour::street());
        view->setReadAfter(never);
        view->setRead({0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11});
        view->setFolded(1, true);
        QTest::keyClick(view.get(), Qt::Key_B, Qt::ShiftModifier);
        QCOMPARE(view->currentComment(), 4);
        QVERIFY(!view->isFolded(1));
    }

    void whatStoodOnTheScreenIsRead()
    {
        const auto view = shown(harbour::street(), {444, 300});
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        QSignalSpy told(view.get(), &ThreadView::readChanged);
        view->setReadAfter(0);
        wheel(*view, -1);
        QTRY_VERIFY(view->unreadCount() < 12);
        QCOMPARE(told.size(), 1);
        for (int i = 0; i < 12; ++i) { // those whose last line is seen, and no others
            const thread::RowGeometry &row = flowOf(*view).row(i).geometry;
            const double end = view->topOf(i) + row.body.bottom();
            QCOMPARE(view->isRead(i), end > 0 && end <= view->viewport()->height());
        }
    }

    void whatIsMarkedUnreadStaysSo()
    {
        const auto view = shown(harbour::street(), {444, 300});
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        view->setReadAfter(0);
        wheel(*view, -1);
        QTRY_VERIFY(view->isRead(1));
        view->setCurrentComment(1);
        QTest::keyClick(view.get(), Qt::Key_I);
        QVERIFY(!view->isRead(1));
        QTest::keyClick(view.get(), Qt::Key_Space); // something new comes on the screen
        QTRY_VERIFY(view->isRead(8));
        QVERIFY(!view->isRead(1));
    }

    void anotherDocumentIsUnread()
    {
        const auto view = shown(harbour::street());
        view->setReadAfter(never);
        view->setRead({0, 1, 99, -1});
        QCOMPARE(view->unreadCount(), 10);
        auto other = std::make_shared<models::Document>(*harbour::crowd(5));
        other->id = {"22222222-2222-4222-8222-222222222222"};
        view->setDocument(other);
        QCOMPARE(view->unreadCount(), 5);
    }

    void screenReadersHearWhatIsUnread()
    {
        const auto view = shown(harbour::street());
        view->setReadAfter(never);
        QVERIFY(view->spokenName(0).endsWith(u", unread"_s));
        view->setRead({0});
        QVERIFY(!view->spokenName(0).contains(u"unread"_s));
    }
};

QTEST_MAIN(TestThreadRead)
#include "tst_threadread.moc"
