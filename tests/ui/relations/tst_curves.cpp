// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relations/curves.h"

#include <QTest>

using namespace rejoinder::relations;

namespace {

const QRectF left(0, 0, 400, 600);
const QRectF right(400, 0, 600, 600);

Seen article(qreal y)
{
    return {0, left, {50, y, 300, 20}, {120, y, 80, 20}};
}

Seen comment(qreal y)
{
    return {1, right, {460, y, 500, 20}, {500, y, 60, 20}};
}

} // namespace

/// The lines from end to end, as geometry.
class TestCurves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inOnePaneItRunsDownTheEdgeOfTheText()
    {
        const Curve curve = curveBetween(article(100), article(300));
        QCOMPARE(curve.tip, QPointF(200, 321.5));
        QVERIFY(curve.pointsLeft);
        const QRectF box = curve.line.boundingRect();
        QCOMPARE(box.left(), 200.0);
        QVERIFY(box.right() > 350 && box.right() < 366); // beside the text, not in the counters
        QCOMPARE(box.top(), 121.5);
        QCOMPARE(box.bottom(), 321.5);
        QCOMPARE(curve.label.y(), (121.5 + 321.5) / 2);
    }

    void upwardsIsAsGood()
    {
        QCOMPARE(curveBetween(article(300), article(100)).line.boundingRect(),
                 curveBetween(article(100), article(300)).line.boundingRect());
    }

    void towardsWhatIsNotSeenItRunsToTheEdgeOfThePane()
    {
        const Curve down = curveBetween(article(100), article(2000));
        QVERIFY(down.tip.isNull());
        QCOMPARE(down.line.boundingRect().bottom(), 600.0);
        const Curve up = curveBetween(article(-900), article(100));
        QCOMPARE(up.tip, QPointF(200, 121.5));
        QCOMPARE(up.line.boundingRect().top(), 0.0);
    }

    void betweenPanesItLeavesAtTheSideThatFacesTheOther()
    {
        const Curve curve = curveBetween(article(100), comment(200));
        QCOMPARE(curve.line.elementAt(0).x, 200.0);
        QCOMPARE(curve.tip, QPointF(500, 221.5));
        QVERIFY(!curve.pointsLeft);
        const Curve back = curveBetween(comment(200), article(100));
        QCOMPARE(back.tip, QPointF(200, 121.5));
        QVERIFY(back.pointsLeft);
    }

    void thoseBesideEachOtherAreKeptApart()
    {
        const qreal first = curveBetween(article(100), article(300)).line.boundingRect().right();
        const qreal second
            = curveBetween(article(100), article(300), 4).line.boundingRect().right();
        QCOMPARE(second - first, 4.0);
    }
};

QTEST_APPLESS_MAIN(TestCurves)
#include "tst_curves.moc"
