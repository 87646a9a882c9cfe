// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/choice.h"

#include <algorithm>
#include <cmath>

#include "core/learn/random.h"

namespace rejoinder::learn {

namespace {

constexpr float smallest = 1e-6F; // keeps the first step finite

struct Weight
{
    float value = 0;
    float squares = 0;
    float sum = 0; // over the epochs that are averaged
};

using Weights = std::unordered_map<std::uint64_t, Weight>;

void learn(const Choice &choice, Weights &weights, float rate)
{
    std::vector<double> scores(choice.candidates.size());
    double most = -1e300;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        for (const std::uint64_t key : choice.candidates[i])
            scores[i] += weights[key].value;
        most = std::max(most, scores[i]);
    }
    double all = 0;
    for (double &score : scores)
        all += score = std::exp(score - most);
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const double told = scores[i] / all;
        const auto slope = static_cast<float>((told - (i == choice.right ? 1 : 0)) * choice.weight);
        if (std::abs(slope) < 1e-4F)
            continue;
        for (const std::uint64_t key : choice.candidates[i]) {
            Weight &weight = weights[key];
            weight.squares += slope * slope;
            weight.value -= rate * slope / std::sqrt(weight.squares + smallest);
        }
    }
}

} // namespace

std::unordered_map<std::uint64_t, float> trainChoice(std::vector<const Choice *> choices,
                                                     const ChoiceOptions &options)
{
    Weights weights;
    Random random(options.seed);
    int summed = 0;
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        random.shuffle(choices);
        for (const Choice *choice : choices)
            learn(*choice, weights, options.rate);
        if (2 * epoch < options.epochs - 1)
            continue;
        ++summed;
        for (auto &[key, weight] : weights)
            weight.sum += weight.value;
    }
    std::unordered_map<std::uint64_t, float> kept;
    for (const auto &[key, weight] : weights) {
        const float mean = weight.sum / static_cast<float>(std::max(summed, 1));
        if (std::abs(mean) >= options.least)
            kept[key] = mean;
    }
    return kept;
}

} // namespace rejoinder::learn
