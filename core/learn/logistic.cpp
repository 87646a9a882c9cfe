// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/logistic.h"

#include "core/learn/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rejoinder::learn {

namespace {

/// One weight with what AdaGrad remembers of its past gradients.
struct Weight
{
    double value = 0;
    double squares = 1e-6;
    double since = 0; // examples seen when it was last touched: L1 is made up for lazily
};

class Fit
{
public:
    Fit(const Examples &examples, const LogisticOptions &options)
        : m_examples(examples)
        , m_options(options)
        , m_random(options.seed)
        , m_weights(examples.featureCount())
    { }

    std::vector<double> run()
    {
        std::vector<std::size_t> order(m_examples.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        for (int pass = 0; pass < m_options.passes; ++pass) {
            m_random.shuffle(order);
            for (const std::size_t at : order)
                learn(at);
        }
        std::vector<double> values;
        values.reserve(m_weights.size());
        for (Weight &weight : m_weights) {
            shrink(weight);
            values.push_back(weight.value);
        }
        return values;
    }

private:
    /// Takes from a weight what L1 has taken from it since it was last looked at.
    void shrink(Weight &weight) const
    {
        const double step = m_options.rate / std::sqrt(weight.squares);
        const double off = m_options.l1 * step * (m_seen - weight.since);
        weight.value = weight.value > 0 ? std::max(0.0, weight.value - off)
                                        : std::min(0.0, weight.value + off);
        weight.since = m_seen;
    }

    void learn(std::size_t at)
    {
        m_kept.clear();
        double score = 0;
        for (const std::uint32_t feature : m_examples.features(at)) {
            if (m_options.dropout > 0 && m_random.share() < m_options.dropout)
                continue;
            m_kept.push_back(feature);
            if (m_options.l1 > 0)
                shrink(m_weights[feature]);
            score += m_weights[feature].value;
        }
        if (m_options.dropout > 0)
            score /= 1 - m_options.dropout;
        const double wrong = 1 / (1 + std::exp(-score)) - (m_examples.label(at) ? 1 : 0);
        for (const std::uint32_t feature : m_kept) {
            Weight &weight = m_weights[feature];
            const double slope = wrong * m_examples.weight(at) + m_options.l2 * weight.value;
            weight.squares += slope * slope;
            weight.value -= m_options.rate * slope / std::sqrt(weight.squares);
        }
        m_seen += 1;
    }

    const Examples &m_examples;
    const LogisticOptions &m_options;
    Random m_random;
    std::vector<Weight> m_weights;
    std::vector<std::uint32_t> m_kept;
    double m_seen = 0;
};

} // namespace

void Examples::add(std::span<const std::uint32_t> features, bool label, float weight)
{
    m_features.insert(m_features.end(), features.begin(), features.end());
    for (const std::uint32_t feature : features)
        m_featureCount = std::max<std::size_t>(m_featureCount, feature + 1);
    m_ends.push_back(m_features.size());
    m_labels.push_back(label ? 1 : 0);
    m_weights.push_back(weight);
}

std::span<const std::uint32_t> Examples::features(std::size_t at) const
{
    const std::size_t from = at == 0 ? 0 : m_ends[at - 1];
    return std::span(m_features).subspan(from, m_ends[at] - from);
}

std::vector<double> fitLogistic(const Examples &examples, const LogisticOptions &options)
{
    return Fit(examples, options).run();
}

double logisticScore(std::span<const std::uint32_t> features, std::span<const double> weights)
{
    double score = 0;
    for (const std::uint32_t feature : features)
        score += feature < weights.size() ? weights[feature] : 0;
    return score;
}

} // namespace rejoinder::learn
