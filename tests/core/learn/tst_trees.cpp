// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <cmath>

#include "core/learn/trees.h"
#include "core/replies/inside.h"
#include "core/replies/scores.h"
#include "tests/core/replies/talk.h"

using namespace rejoinder;

namespace {

std::vector<std::string> hall()
{
    return {
        "The market hall will be painted in spring.",
        "Anna Reed||A green hall would suit the square.",
        "Tom Hale||Green? It fades within two summers, you know.",
        "Anna Reed||Tom, who says that the green fades?",
        "Mia Stone||Who pays for the paint?",
        "Tom Hale||The fund for old houses pays for the paint.",
    };
}

/// A thread with all that the trainer and the scorer need of it.
struct Known
{
    Talk talk{hall()};
    replies::Thread thread = talk.thread();
    replies::Cues cues = replies::readCues(thread);
    replies::Printed printed = replies::readPrinted(thread, cues);

    learn::TreePage page(bool threaded, std::vector<std::vector<int>> allowed) const
    {
        return learn::treePage(thread, cues, printed, threaded, std::move(allowed));
    }
};

replies::Weights someWeights()
{
    replies::Weights weights;
    learn::seedHidden(weights, 4, 7);
    for (std::size_t i = 0; i < weights.values.size(); ++i)
        weights.values[i] = static_cast<float>(std::sin(static_cast<double>(i)) / 4);
    return weights;
}

replies::Weights blank()
{
    replies::Weights weights;
    weights.resizeHidden(4);
    return weights;
}

std::vector<std::vector<int>> truth()
{
    return {{-1}, {0}, {1}, {-1}, {3}};
}

} // namespace

class TestTrees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTrainerScoresArcsAsTheProductDoes()
    {
        const Known known;
        const replies::Weights weights = someWeights();
        const replies::Scores scores(known.thread, known.cues, known.printed, weights, {});
        for (const bool threaded : {true, false}) {
            replies::Arcs all(5);
            replies::Arcs right(5);
            for (int node = 1; node <= 5; ++node) {
                for (int parent = 0; parent < node; ++parent)
                    all.at(parent, node) = scores.of(parent - 1, node - 1, threaded);
                const int told = truth()[static_cast<std::size_t>(node - 1)].front() + 1;
                right.at(told, node) = all.at(told, node);
            }
            const auto sums
                = threaded ? replies::preorderMarginals : replies::chronologicalMarginals;
            replies::Weights gradient = blank();
            const double loss
                = learn::treeLoss(known.page(threaded, truth()), weights, true, 0, gradient);
            QVERIFY(std::abs(loss - (sums(all).logSum - sums(right).logSum)) < 1e-4);
        }
    }

    void theGradientIsThatOfTheLoss_data()
    {
        QTest::addColumn<bool>("threaded");
        QTest::newRow("depth first") << true;
        QTest::newRow("in order of time") << false;
    }
    void theGradientIsThatOfTheLoss()
    {
        QFETCH(bool, threaded);
        const Known known;
        const learn::TreePage page = known.page(threaded, {{-1}, {0}, {}, {-1, 0}, {3}});
        replies::Weights weights = someWeights();
        replies::Weights gradient = blank();
        learn::treeLoss(page, weights, false, 0, gradient);
        const auto slopeOf = [&](float &weight) {
            constexpr float step = 0.01F;
            replies::Weights ignored = blank();
            const float before = weight;
            weight = before + step;
            const double above = learn::treeLoss(page, weights, false, 0, ignored);
            weight = before - step;
            const double below = learn::treeLoss(page, weights, false, 0, ignored);
            weight = before;
            return (above - below) / (2 * step);
        };
        const auto compare = [&](std::vector<float> &values, const std::vector<float> &slopes,
                                 std::size_t stride) {
            for (std::size_t i = 0; i < values.size(); i += stride)
                QVERIFY2(std::abs(slopeOf(values[i]) - slopes[i]) < 0.02,
                         qPrintable(QString::number(i)));
        };
        compare(weights.values, gradient.values, 7);
        compare(weights.hidden.in, gradient.hidden.in, 5);
        compare(weights.hidden.bias, gradient.hidden.bias, 1);
        compare(weights.hidden.out, gradient.hidden.out, 1);
    }

    void whatIsTrainedIsTold()
    {
        const Known known;
        replies::Weights weights;
        learn::seedHidden(weights, 4, 1);
        learn::trainTrees({known.page(true, truth())}, {.passes = 60, .withoutKind = 0}, weights);
        QCOMPARE(known.talk.tree(weights), "1(2(3)) 4(5)");
    }

    void trainingIsDeterministic()
    {
        const Known known;
        const std::vector<learn::TreePage> pages{known.page(true, truth()),
                                                 known.page(false, truth())};
        replies::Weights one = someWeights();
        replies::Weights other = someWeights();
        learn::trainTrees(pages, {.passes = 4}, one);
        learn::trainTrees(pages, {.passes = 4}, other);
        QVERIFY(one == other);
    }

    void aCommitteeScoresAsItsMembersDoInTheMean()
    {
        const Known known;
        replies::Weights one = someWeights();
        replies::Weights other;
        learn::seedHidden(other, 3, 9);
        const replies::Weights both = learn::committeeOf({one, other});
        const auto scoreOf = [&](const replies::Weights &weights, int parent, int comment) {
            return replies::Scores(known.thread, known.cues, known.printed, weights, {})
                .of(parent, comment, true);
        };
        for (int comment = 0; comment < 5; ++comment)
            for (int parent = -1; parent < comment; ++parent)
                QVERIFY(std::abs(scoreOf(both, parent, comment)
                                 - (scoreOf(one, parent, comment) + scoreOf(other, parent, comment))
                                     / 2)
                        < 1e-4);
    }

    void aTreeNoPageCouldShowTeachesNothing()
    {
        const Known known; // 4 answers 1 and 5 answers 2: crossed
        replies::Weights gradient = blank();
        const double loss = learn::treeLoss(known.page(true, {{-1}, {-1}, {-1}, {0}, {1}}),
                                            someWeights(), true, 0, gradient);
        QVERIFY(std::isinf(loss));
        QVERIFY(gradient == blank());
    }
};

QTEST_APPLESS_MAIN(TestTrees)
#include "tst_trees.moc"
