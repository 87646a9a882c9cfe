// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <random>

#include "core/replies/inside.h"

using namespace rejoinder::replies;

namespace {

using Parents = std::vector<int>; // of node 1, 2, ...; 0 is the article
using Legal = bool (*)(const Parents &);

bool isPreorder(const Parents &parents)
{
    for (std::size_t k = 1; k < parents.size(); ++k) {
        int at = static_cast<int>(k); // node k+1 must answer a node on the path from node k up
        while (at != parents[k] && at > 0)
            at = parents[static_cast<std::size_t>(at) - 1];
        if (at != parents[k])
            return false;
    }
    return true;
}

bool isAny(const Parents &)
{
    return true;
}

bool isTwoLevel(const Parents &parents)
{
    int top = 0;
    for (std::size_t k = 0; k < parents.size(); ++k) {
        if (parents[k] == 0)
            top = static_cast<int>(k) + 1;
        else if (parents[k] < top)
            return false;
    }
    return true;
}

void eachTree(int nodes, Legal legal, const std::function<void(const Parents &)> &visit)
{
    Parents parents(static_cast<std::size_t>(nodes), 0);
    for (bool more = true; more;) {
        if (legal(parents))
            visit(parents);
        more = false;
        for (std::size_t k = 0; k < parents.size() && !more; ++k) {
            more = parents[k] < static_cast<int>(k);
            parents[k] = more ? parents[k] + 1 : 0;
        }
    }
}

Arcs randomScores(int nodes, unsigned seed, double forbidden = 0)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> normal(0, 2);
    std::uniform_real_distribution<double> share(0, 1);
    Arcs scores(nodes);
    for (int k = 1; k <= nodes; ++k)
        for (int i = 0; i < k; ++i)
            scores.at(i, k) = share(random) < forbidden ? impossible : normal(random);
    return scores;
}

double scoreOf(const Arcs &scores, const Parents &parents)
{
    double sum = 0;
    for (std::size_t k = 0; k < parents.size(); ++k)
        sum += scores.at(parents[k], static_cast<int>(k) + 1);
    return sum;
}

/// The sums by looking at every tree.
Marginals enumerated(const Arcs &scores, Legal legal)
{
    Marginals told{Arcs(scores.nodes(), 0), 0};
    double sum = 0;
    eachTree(scores.nodes(), legal, [&](const Parents &parents) {
        const double weight = std::exp(scoreOf(scores, parents));
        sum += weight;
        for (std::size_t k = 0; k < parents.size(); ++k)
            told.probability.at(parents[k], static_cast<int>(k) + 1) += weight;
    });
    for (int k = 1; k <= scores.nodes(); ++k)
        for (int i = 0; i < k; ++i)
            told.probability.at(i, k) /= sum;
    told.logSum = std::log(sum);
    return told;
}

void compare(const Marginals &told, const Marginals &truth)
{
    QVERIFY(std::abs(told.logSum - truth.logSum) < 1e-9);
    for (int k = 1; k <= truth.probability.nodes(); ++k)
        for (int i = 0; i < k; ++i)
            QVERIFY2(std::abs(told.probability.at(i, k) - truth.probability.at(i, k)) < 1e-9,
                     qPrintable(QStringLiteral("%1 under %2").arg(k).arg(i)));
}

} // namespace

class TestInside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsEqualEnumeration_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<double>("forbidden");
        for (int nodes = 1; nodes <= 7; ++nodes) {
            QTest::addRow("%d nodes", nodes) << nodes << 0.0;
            if (nodes > 2)
                QTest::addRow("%d nodes, some forbidden", nodes) << nodes << 0.2;
        }
    }
    void sumsEqualEnumeration()
    {
        QFETCH(int, nodes);
        QFETCH(double, forbidden);
        for (unsigned seed = 1; seed <= 5; ++seed) {
            Arcs scores = randomScores(nodes, seed, forbidden);
            for (int k = 1; k <= nodes; ++k)
                scores.at(0, k) = std::max(scores.at(0, k), -3.0); // at least one tree is left
            compare(preorderMarginals(scores), enumerated(scores, isPreorder));
            compare(chronologicalMarginals(scores), enumerated(scores, isAny));
            compare(twoLevelMarginals(scores), enumerated(scores, isTwoLevel));
        }
    }

    void sevenNodesHave429Trees()
    {
        int trees = 0;
        eachTree(7, isPreorder, [&](const Parents &) { ++trees; });
        QCOMPARE(trees, 429);
        QCOMPARE(std::lround(std::exp(preorderMarginals(Arcs(7, 0)).logSum)), 429L);
    }

    void bestTreeHasTheGreatestSumOfProbabilities()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const Arcs probability = preorderMarginals(randomScores(6, seed)).probability;
            double greatest = 0;
            eachTree(6, isPreorder, [&](const Parents &parents) {
                greatest = std::max(greatest, scoreOf(probability, parents));
            });
            const Parents best = bestPreorder(probability);
            QVERIFY(isPreorder(best));
            QVERIFY(std::abs(scoreOf(probability, best) - greatest) < 1e-9);
        }
    }

    void aClampHoldsAndReachesOthers()
    {
        Arcs scores(3, 0);
        const double before = preorderMarginals(scores).probability.at(1, 3);
        scores.at(1, 2) = impossible; // 2 answers the article; 3 cannot reach past it to 1
        const Marginals told = preorderMarginals(scores);
        QVERIFY(before > 0);
        QCOMPARE(told.probability.at(0, 2), 1.0);
        QCOMPARE(told.probability.at(1, 3), 0.0);
    }

    void noTreeAtAllIsTold()
    {
        Arcs scores(2, 0);
        scores.at(0, 2) = impossible;
        scores.at(1, 2) = impossible;
        QCOMPARE(preorderMarginals(scores).logSum, impossible);
    }

    void longBlocksStayInRange()
    {
        const Marginals told = preorderMarginals(randomScores(400, 3));
        QVERIFY(std::isfinite(told.logSum));
        for (int k = 1; k <= 400; ++k) {
            double sum = 0;
            for (int i = 0; i < k; ++i)
                sum += told.probability.at(i, k);
            QVERIFY(std::abs(sum - 1) < 1e-6);
        }
    }

    void equalInputGivesEqualBits()
    {
        const Arcs scores = randomScores(64, 9);
        const Marginals one = preorderMarginals(scores);
        const Marginals two = preorderMarginals(scores);
        for (int k = 1; k <= 64; ++k)
            for (int i = 0; i < k; ++i)
                QVERIFY(one.probability.at(i, k) == two.probability.at(i, k));
    }
};

QTEST_APPLESS_MAIN(TestInside)
#include "tst_inside.moc"
