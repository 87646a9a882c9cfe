// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/models/recenttags.h"

using namespace rejoinder;
using models::RecentTags;

class TestRecentTags final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTagKeepsItsDigit()
    {
        RecentTags recent;
        for (const char *id : {"a", "b", "c", "a", "b"})
            recent.use({id});
        QCOMPARE(recent.digitOf({"a"}), 1);
        QCOMPARE(recent.digitOf({"b"}), 2);
        QCOMPARE(recent.digitOf({"c"}), 3);
        QVERIFY(recent.last() == CodeId{"b"});
        QCOMPARE(recent.digitOf({"z"}), 0);
        QVERIFY(!recent.at(4).isValid());
        QVERIFY(!recent.at(0).isValid());
    }

    void theTenthTakesThePlaceOfTheOneUsedLongestAgo()
    {
        RecentTags recent;
        for (const char *id : {"a", "b", "c", "d", "e", "f", "g", "h", "i"})
            recent.use({id});
        recent.use({"a"});
        recent.use({"j"});
        QCOMPARE(recent.digitOf({"a"}), 1);
        QCOMPARE(recent.digitOf({"j"}), 2);
        QCOMPARE(recent.digitOf({"b"}), 0);
    }

    void aForgottenTagFreesItsPlace()
    {
        RecentTags recent;
        for (const char *id : {"a", "b", "c"})
            recent.use({id});
        recent.forget({"b"});
        QVERIFY(!recent.at(2).isValid());
        recent.use({"d"});
        QCOMPARE(recent.digitOf({"d"}), 2);
        QCOMPARE(recent.digitOf({"c"}), 3);
    }

    void codingsGiveTheDigitsBackAfterARestart()
    {
        const RecentTags recent
            = RecentTags::after({CodeId{"a"}, CodeId{"b"}, CodeId{"a"}, CodeId{"b"}});
        QCOMPARE(recent.digitOf({"a"}), 1);
        QCOMPARE(recent.digitOf({"b"}), 2);
        QVERIFY(recent.last() == CodeId{"b"});
    }
};

QTEST_APPLESS_MAIN(TestRecentTags)
#include "tst_recenttags.moc"
