// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/times.h"

#include <QTest>

using namespace rejoinder;
using replies::PrintedTime;
using replies::readTime;

class TestTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasLongerAgoIsEarlier_data()
    {
        QTest::addColumn<QString>("earlier");
        QTest::addColumn<QString>("later");
        QTest::newRow("hours") << "5 hours ago" << "4 hours ago";
        QTest::newRow("days and hours") << "2 days ago" << "23 hours ago";
        QTest::newRow("German") << "vor 3 Tagen" << "vor 2 Tagen";
        QTest::newRow("Spanish") << "hace 3 horas" << "hace 2 horas";
        QTest::newRow("Italian") << "3 settimane fa" << "2 settimane fa";
        QTest::newRow("Chinese") << "3 天前" << "2 天前";
    }
    void whatWasLongerAgoIsEarlier()
    {
        QFETCH(const QString, earlier);
        QFETCH(const QString, later);
        const PrintedTime one = readTime(earlier.toStdString(), true);
        const PrintedTime other = readTime(later.toStdString(), true);
        QCOMPARE(one.kind, PrintedTime::Kind::Relative);
        QVERIFY(one.isBefore(other) && !other.isBefore(one));
    }

    void agoIsAugustBehindADay()
    {
        const PrintedTime august = readTime("5 ago 2011", true);
        QCOMPARE(august.kind, PrintedTime::Kind::Absolute);
        QVERIFY(august.isBefore(readTime("7 ago 2011", true)));
        QVERIFY(readTime("30 lug 2011", true).isBefore(august));
    }
};

QTEST_APPLESS_MAIN(TestTimes)
#include "tst_times.moc"
