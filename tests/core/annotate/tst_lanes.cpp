// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotate/lanes.h"

#include <random>

#include <QElapsedTimer>
#include <QTest>

using namespace rejoinder;
using namespace rejoinder::annotate;

class TestLanes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansTakeTheLowestFreeLane_data();
    void spansTakeTheLowestFreeLane();
    void randomSpansAreAsTheRuleSays();
    void manySpansTakeNoTime();
};

void TestLanes::spansTakeTheLowestFreeLane_data()
{
    QTest::addColumn<std::vector<Span>>("spans");
    QTest::addColumn<std::vector<int>>("lanes");
    using Spans = std::vector<Span>;
    using Lanes = std::vector<int>;
    QTest::newRow("none") << Spans{} << Lanes{};
    QTest::newRow("side by side") << Spans{{0, 5}, {5, 9}} << Lanes{0, 0};
    QTest::newRow("overlapping") << Spans{{0, 5}, {4, 9}} << Lanes{0, 1};
    QTest::newRow("longer first") << Spans{{0, 5}, {0, 9}} << Lanes{1, 0};
    QTest::newRow("the same twice") << Spans{{0, 5}, {0, 5}} << Lanes{0, 1};
    QTest::newRow("a lane is used again") << Spans{{0, 9}, {1, 3}, {4, 6}} << Lanes{0, 1, 1};
    QTest::newRow("any order") << Spans{{4, 6}, {1, 5}, {0, 2}} << Lanes{0, 1, 0};
}

void TestLanes::spansTakeTheLowestFreeLane()
{
    QFETCH(std::vector<Span>, spans);
    QFETCH(std::vector<int>, lanes);
    QCOMPARE(lanesOf(spans), lanes);
}

void TestLanes::randomSpansAreAsTheRuleSays()
{
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        std::vector<Span> spans;
        for (unsigned i = random() % 30; i > 0; --i) {
            const std::size_t start = random() % 50;
            spans.push_back({start, start + 1 + random() % 20});
        }
        std::ranges::sort(spans, [](Span a, Span b) {
            return a.start != b.start ? a.start < b.start : a.end > b.end;
        });
        std::vector<int> expected;
        for (std::size_t i = 0; i < spans.size(); ++i) {
            const auto isTaken = [&](int lane) {
                for (std::size_t j = 0; j < i; ++j)
                    if (expected[j] == lane && spans[j].overlaps(spans[i]))
                        return true;
                return false;
            };
            int lane = 0;
            while (isTaken(lane))
                ++lane;
            expected.push_back(lane);
        }
        QCOMPARE(lanesOf(spans), expected);
    }
}

void TestLanes::manySpansTakeNoTime()
{
    std::vector<Span> spans;
    spans.reserve(200'000);
    for (std::size_t i = 0; i < 200'000; ++i)
        spans.push_back({i, i + 1000}); // a thousand lanes
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(std::ranges::max(lanesOf(spans)), 999);
    QVERIFY(timer.elapsed() < 2000); // one look at every lane for each would take minutes
}

QTEST_APPLESS_MAIN(TestLanes)
#include "tst_lanes.moc"
