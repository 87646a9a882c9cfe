// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace rejoinder::learn {

/// Examples with binary features, the features of all in one row.
class Examples
{
public:
    /// Features are numbered from 0. `weight` counts the example that many times.
    void add(std::span<const std::uint32_t> features, bool label, float weight = 1);

    std::size_t size() const { return m_labels.size(); }
    std::size_t featureCount() const { return m_featureCount; }
    std::span<const std::uint32_t> features(std::size_t at) const;
    bool label(std::size_t at) const { return m_labels[at] != 0; }
    float weight(std::size_t at) const { return m_weights[at]; }

private:
    std::vector<std::uint32_t> m_features;
    std::vector<std::size_t> m_ends;
    std::vector<std::uint8_t> m_labels;
    std::vector<float> m_weights;
    std::size_t m_featureCount = 0;
};

struct LogisticOptions
{
    int passes = 8;
    double rate = 0.1; // of AdaGrad (Duchi, Hazan, Singer 2011)
    double l1 = 0; // per example, in nats; weights it holds at 0 cost nothing to ship
    double l2 = 1e-6;
    double dropout = 0; // share of features left out of an example in each pass
    std::uint64_t seed = 1;
};

/// Weights in nats, one per feature, that make the labels likely: P(true) = 1 / (1 + exp(-sum)).
std::vector<double> fitLogistic(const Examples &examples, const LogisticOptions &options);

/// Sum of the weights of the features; those beyond the weights count nothing.
double logisticScore(std::span<const std::uint32_t> features, std::span<const double> weights);

} // namespace rejoinder::learn
