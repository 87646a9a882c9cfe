// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/labels/crf.h"

#include <QTest>

#include <cmath>

#include "core/labels/keys.h"

using namespace rejoinder::labels;

namespace {

/// Weights that look like none in particular, the same at every run.
float weightFor(std::uint64_t one, std::uint64_t other)
{
    return float(mixed(one, other) % 2000) / 1000.0F - 1.0F;
}

struct Example
{
    Chain chain;
    Transitions transitions{};
};

Example example(std::size_t lines)
{
    Example made;
    for (std::size_t line = 0; line < lines; ++line) {
        PerLabel scores{};
        for (std::size_t label = 0; label < labelCount; ++label)
            scores[label] = weightFor(line, label);
        made.chain.scores.push_back(scores);
        made.chain.gaps.push_back(std::uint8_t(line % gapCount));
    }
    for (std::size_t gap = 0; gap < gapCount; ++gap)
        for (std::size_t from = 0; from <= labelCount; ++from)
            for (std::size_t to = 0; to < labelCount; ++to)
                made.transitions[gap][from][to] = weightFor(100 + gap * 50 + from, to);
    return made;
}

double scoreOf(const Example &made, const std::vector<std::size_t> &labels)
{
    double score = 0;
    for (std::size_t line = 0; line < labels.size(); ++line) {
        const std::size_t before = line == 0 ? labelCount : labels[line - 1];
        score += made.chain.scores[line][labels[line]]
            + made.transitions[made.chain.gaps[line]][before][labels[line]];
    }
    return score;
}

/// Calls `look` with every sequence of three labels.
template <class Look> void enumerate(Look look)
{
    for (std::size_t a = 0; a < labelCount; ++a)
        for (std::size_t b = 0; b < labelCount; ++b)
            for (std::size_t c = 0; c < labelCount; ++c)
                look(std::vector{a, b, c});
}

bool isNear(double one, double other)
{
    return std::abs(one - other) < 1e-4;
}

} // namespace

class TestCrf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsEqualEnumeration()
    {
        const Example made = example(3);
        double all = 0;
        std::vector<PerLabel> marginals(3);
        PerLabel afterNoise{};
        enumerate([&](const std::vector<std::size_t> &labels) {
            const double weight = std::exp(scoreOf(made, labels));
            all += weight;
            for (std::size_t line = 0; line < 3; ++line)
                marginals[line][labels[line]] += float(weight);
            if (labels[0] == indexOf(Label::Noise))
                afterNoise[labels[1]] += float(weight);
        });
        const Inference told = infer(made.chain, made.transitions, true);
        QVERIFY(isNear(told.logSum, std::log(all)));
        for (std::size_t label = 0; label < labelCount; ++label) {
            for (std::size_t line = 0; line < 3; ++line)
                QVERIFY(isNear(told.marginals[line][label], marginals[line][label] / all));
            QVERIFY(isNear(told.pairs[0][indexOf(Label::Noise)][label], afterNoise[label] / all));
        }
    }

    void viterbiFindsTheBestOfAll()
    {
        const Example made = example(3);
        double best = -1e9;
        std::vector<std::size_t> wanted;
        enumerate([&](const std::vector<std::size_t> &labels) {
            if (scoreOf(made, labels) > best) {
                best = scoreOf(made, labels);
                wanted = labels;
            }
        });
        std::vector<std::size_t> found;
        for (const Label label : viterbi(made.chain, made.transitions))
            found.push_back(indexOf(label));
        QCOMPARE(found, wanted);
    }

    void longChainsStayInRange()
    {
        const Example made = example(5000);
        const Inference told = infer(made.chain, made.transitions, false);
        QVERIFY(std::isfinite(told.logSum));
        float sum = 0;
        for (const float p : told.marginals[2500])
            sum += p;
        QVERIFY(isNear(sum, 1));
    }

    void nothingComesOfNothing()
    {
        QVERIFY(infer({}, {}, true).marginals.empty());
        QVERIFY(viterbi({}, {}).empty());
    }
};

QTEST_APPLESS_MAIN(TestCrf)
#include "tst_crf.moc"
