// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/chain.h"

#include <algorithm>
#include <cmath>

#include "core/learn/random.h"

namespace rejoinder::learn {

namespace {

using labels::indexOf;
using labels::labelCount;
using labels::PerLabel;

constexpr float smallest = 1e-6F; // keeps the first step finite
constexpr std::size_t snapshots = 16; // an epoch, of which the mean is taken

using Mask = std::array<bool, labels::groupCount>;

/// A weight and the sum of its squared gradients.
struct Steps
{
    PerLabel squares{};

    void go(PerLabel &weights, const PerLabel &gradient, const ChainOptions &options)
    {
        for (std::size_t i = 0; i < labelCount; ++i) {
            const float slope = gradient[i] + options.decay * weights[i];
            squares[i] += slope * slope;
            weights[i] -= options.rate * slope / std::sqrt(squares[i] + smallest);
        }
    }
};

class Trainer
{
public:
    Trainer(const std::vector<labels::Group> &groups, const ChainOptions &options)
        : m_groups(groups)
        , m_options(options)
        , m_random(options.seed)
        , m_steps(groups.size())
    {
        m_weights.features.resize(groups.size());
    }

    ChainWeights train(std::vector<const ChainExample *> pages)
    {
        ChainWeights sum;
        sum.features.resize(m_groups.size());
        int summed = 0;
        for (int epoch = 0; epoch < m_options.epochs; ++epoch) {
            m_random.shuffle(pages);
            const bool isKept = 2 * epoch >= m_options.epochs - 1;
            const std::size_t step = std::max<std::size_t>(1, pages.size() / snapshots);
            for (std::size_t at = 0; at < pages.size(); ++at) {
                learn(*pages[at]);
                if (isKept && (at + 1) % step == 0) {
                    add(sum);
                    ++summed;
                }
            }
        }
        divide(sum, static_cast<float>(summed));
        return sum;
    }

private:
    Mask drawMask()
    {
        Mask kept;
        kept.fill(true);
        if (m_random.share() < m_options.dropPages)
            for (bool &group : kept)
                group = m_random.share() >= m_options.dropGroup;
        kept[static_cast<std::size_t>(labels::Group::Shape)] = true;
        return kept;
    }

    bool isKept(const Mask &mask, std::uint32_t feature) const
    {
        return mask[static_cast<std::size_t>(m_groups[feature])];
    }

    void learn(const ChainExample &page)
    {
        const Mask mask = drawMask();
        labels::Chain chain{std::vector<PerLabel>(page.features.size()), page.gaps};
        for (std::size_t at = 0; at < page.features.size(); ++at)
            for (const std::uint32_t feature : page.features[at])
                if (isKept(mask, feature))
                    for (std::size_t i = 0; i < labelCount; ++i)
                        chain.scores[at][i] += m_weights.features[feature][i];
        const labels::Inference told = labels::infer(chain, m_weights.transitions, true);
        for (std::size_t at = 0; at < page.features.size(); ++at) {
            PerLabel gradient = told.marginals[at];
            gradient[indexOf(page.labels[at])] -= 1;
            for (float &slope : gradient)
                slope *= page.weight;
            for (const std::uint32_t feature : page.features[at])
                if (isKept(mask, feature))
                    m_steps[feature].go(m_weights.features[feature], gradient, m_options);
        }
        learnTransitions(page, told);
    }

    void learnTransitions(const ChainExample &page, const labels::Inference &told)
    {
        for (std::size_t at = 0; at < page.labels.size(); ++at) {
            auto &moves = m_weights.transitions[page.gaps[at]];
            auto &steps = m_moveSteps[page.gaps[at]];
            const std::size_t gold = indexOf(page.labels[at]);
            if (at == 0) {
                PerLabel gradient = told.marginals[0];
                gradient[gold] -= 1;
                steps[labelCount].go(moves[labelCount], gradient, m_options);
                continue;
            }
            for (std::size_t from = 0; from < labelCount; ++from) {
                PerLabel gradient = told.pairs[at - 1][from];
                if (from == indexOf(page.labels[at - 1]))
                    gradient[gold] -= 1;
                steps[from].go(moves[from], gradient, m_options);
            }
        }
    }

    void add(ChainWeights &sum) const
    {
        for (std::size_t f = 0; f < sum.features.size(); ++f)
            for (std::size_t i = 0; i < labelCount; ++i)
                sum.features[f][i] += m_weights.features[f][i];
        for (std::size_t gap = 0; gap < labels::gapCount; ++gap)
            for (std::size_t from = 0; from <= labelCount; ++from)
                for (std::size_t to = 0; to < labelCount; ++to)
                    sum.transitions[gap][from][to] += m_weights.transitions[gap][from][to];
    }

    static void divide(ChainWeights &sum, float by)
    {
        for (PerLabel &weights : sum.features)
            for (float &weight : weights)
                weight /= by;
        for (auto &gap : sum.transitions)
            for (PerLabel &weights : gap)
                for (float &weight : weights)
                    weight /= by;
    }

    const std::vector<labels::Group> &m_groups;
    const ChainOptions &m_options;
    Random m_random;
    ChainWeights m_weights;
    std::vector<Steps> m_steps;
    std::array<std::array<Steps, labelCount + 1>, labels::gapCount> m_moveSteps{};
};

} // namespace

ChainWeights trainChain(const std::vector<const ChainExample *> &pages,
                        const std::vector<labels::Group> &groups, const ChainOptions &options)
{
    return Trainer(groups, options).train(pages);
}

labels::Chain chainOf(const ChainExample &page, const ChainWeights &weights)
{
    labels::Chain chain{std::vector<PerLabel>(page.features.size()), page.gaps};
    for (std::size_t at = 0; at < page.features.size(); ++at)
        for (const std::uint32_t feature : page.features[at])
            for (std::size_t i = 0; i < labelCount; ++i)
                chain.scores[at][i] += weights.features[feature][i];
    return chain;
}

} // namespace rejoinder::learn
