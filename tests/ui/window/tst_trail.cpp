// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/window/trail.h"

using namespace rejoinder;
using window::Trail;

class TestTrail final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesBackToWhereAJumpBegan()
    {
        Trail trail;
        trail.visit({{"d"}, 3});
        trail.visit({{"d"}, 4});
        trail.visit({{"d"}, 20});
        QVERIFY(trail.canGoBack());
        QCOMPARE(trail.back()->comment, 4);
        QVERIFY(!trail.canGoBack());
        QVERIFY(!trail.back());
        QCOMPARE(trail.forward()->comment, 20);
        QVERIFY(!trail.forward());
    }

    void aNewJumpDropsWhatWasAhead()
    {
        Trail trail;
        trail.visit({{"d"}, 1});
        trail.visit({{"d"}, 10});
        trail.back();
        trail.visit({{"e"}, 1});
        QVERIFY(!trail.canGoForward());
        QVERIFY(trail.back()->document == DocumentId{"d"});
    }
};

QTEST_APPLESS_MAIN(TestTrail)
#include "tst_trail.moc"
