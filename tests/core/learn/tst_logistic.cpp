// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/logistic.h"
#include "core/learn/random.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace rejoinder::learn;

namespace {

/// Feature 0 is always true; 1 speaks for the label, 2 against it, 3 says nothing.
Examples drawn(int count)
{
    Random random(5);
    Examples examples;
    for (int i = 0; i < count; ++i) {
        std::vector<std::uint32_t> features{0};
        double score = -0.5;
        constexpr std::array weights{2.0, -2.0, 0.0};
        for (std::uint32_t feature = 1; feature <= 3; ++feature) {
            if (random.share() < 0.5)
                continue;
            features.push_back(feature);
            score += weights[feature - 1];
        }
        examples.add(features, random.share() < 1 / (1 + std::exp(-score)));
    }
    return examples;
}

} // namespace

class TestLogistic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightsAreThoseTheLabelsWereDrawnWith()
    {
        const std::vector<double> weights = fitLogistic(drawn(20000), {});
        QCOMPARE(weights.size(), std::size_t(4));
        QVERIFY(std::abs(weights[0] + 0.5) < 0.2);
        QVERIFY(std::abs(weights[1] - 2) < 0.2);
        QVERIFY(std::abs(weights[2] + 2) < 0.2);
        QVERIFY(std::abs(weights[3]) < 0.2);
    }

    void theSameExamplesGiveTheSameWeights()
    {
        LogisticOptions options;
        options.dropout = 0.2;
        QCOMPARE(fitLogistic(drawn(500), options), fitLogistic(drawn(500), options));
    }

    void whatSaysNothingIsHeldNearZeroByL1()
    {
        LogisticOptions options;
        options.l1 = 0.02;
        const std::vector<double> weights = fitLogistic(drawn(20000), options);
        QVERIFY(std::abs(weights[3]) < 0.01);
        QVERIFY(weights[1] > 1);
    }

    void unknownFeaturesCountNothing()
    {
        const std::array<std::uint32_t, 2> features{0, 7};
        const std::array weights{1.5, 2.0};
        QCOMPARE(logisticScore(features, weights), 1.5);
    }
};

QTEST_APPLESS_MAIN(TestLogistic)
#include "tst_logistic.moc"
