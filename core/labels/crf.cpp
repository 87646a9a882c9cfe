// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/labels/crf.h"

#include <algorithm>
#include <cmath>

namespace rejoinder::labels {

namespace {

constexpr std::size_t before = labelCount; // the page's beginning, as a label

float largest(const PerLabel &values)
{
    return *std::ranges::max_element(values);
}

/// exp(values - their maximum); the maximum goes to `shift`.
PerLabel exponentials(const PerLabel &values, double &shift)
{
    const float top = largest(values);
    shift += top;
    PerLabel out{};
    for (std::size_t i = 0; i < labelCount; ++i)
        out[i] = std::exp(values[i] - top);
    return out;
}

float scale(PerLabel &values)
{
    float sum = 0;
    for (const float value : values)
        sum += value;
    for (float &value : values)
        value /= sum;
    return sum;
}

/// exp of all transitions, made once a chain.
Transitions exponentials(const Transitions &transitions)
{
    Transitions out{};
    for (std::size_t gap = 0; gap < gapCount; ++gap)
        for (std::size_t from = 0; from <= labelCount; ++from)
            for (std::size_t to = 0; to < labelCount; ++to)
                out[gap][from][to] = std::exp(transitions[gap][from][to]);
    return out;
}

} // namespace

// Forward and backward sums are scaled line by line to stay in range: what is scaled away goes to
// logSum.
Inference infer(const Chain &chain, const Transitions &transitions, bool withPairs)
{
    Inference result;
    const std::size_t n = chain.scores.size();
    if (n == 0)
        return result;
    const Transitions moves = exponentials(transitions);
    std::vector<PerLabel> lines(n);
    std::vector<PerLabel> forward(n);
    for (std::size_t at = 0; at < n; ++at) {
        lines[at] = exponentials(chain.scores[at], result.logSum);
        const auto &move = moves[chain.gaps[at]];
        PerLabel &here = forward[at];
        if (at == 0) {
            here = move[before];
        } else {
            here = {};
            for (std::size_t from = 0; from < labelCount; ++from)
                for (std::size_t to = 0; to < labelCount; ++to)
                    here[to] += forward[at - 1][from] * move[from][to];
        }
        for (std::size_t to = 0; to < labelCount; ++to)
            here[to] *= lines[at][to];
        result.logSum += std::log(scale(here));
    }

    result.marginals.resize(n);
    if (withPairs)
        result.pairs.resize(n - 1);
    PerLabel backward;
    backward.fill(1);
    for (std::size_t at = n; at-- > 0;) {
        PerLabel &marginal = result.marginals[at];
        for (std::size_t i = 0; i < labelCount; ++i)
            marginal[i] = forward[at][i] * backward[i];
        scale(marginal);
        if (at == 0)
            break;
        PerLabel ahead{};
        for (std::size_t to = 0; to < labelCount; ++to)
            ahead[to] = lines[at][to] * backward[to];
        const auto &move = moves[chain.gaps[at]];
        backward = {};
        float sum = 0;
        for (std::size_t from = 0; from < labelCount; ++from) {
            for (std::size_t to = 0; to < labelCount; ++to) {
                const float there = move[from][to] * ahead[to];
                backward[from] += there;
                if (withPairs) {
                    result.pairs[at - 1][from][to] = forward[at - 1][from] * there;
                    sum += result.pairs[at - 1][from][to];
                }
            }
        }
        scale(backward);
        if (withPairs) {
            for (PerLabel &row : result.pairs[at - 1])
                for (float &value : row)
                    value /= sum;
        }
    }
    return result;
}

std::vector<Label> viterbi(const Chain &chain, const Transitions &transitions)
{
    const std::size_t n = chain.scores.size();
    std::vector<std::array<std::uint8_t, labelCount>> from(n);
    PerLabel best{};
    for (std::size_t at = 0; at < n; ++at) {
        const auto &move = transitions[chain.gaps[at]];
        PerLabel here{};
        for (std::size_t to = 0; to < labelCount; ++to) {
            if (at == 0) {
                here[to] = move[before][to];
            } else {
                std::size_t chosen = 0;
                for (std::size_t i = 1; i < labelCount; ++i)
                    if (best[i] + move[i][to] > best[chosen] + move[chosen][to])
                        chosen = i;
                from[at][to] = static_cast<std::uint8_t>(chosen);
                here[to] = best[chosen] + move[chosen][to];
            }
            here[to] += chain.scores[at][to];
        }
        best = here;
    }
    std::vector<Label> labels(n);
    auto at = static_cast<std::size_t>(std::ranges::max_element(best) - best.begin());
    for (std::size_t line = n; line-- > 0;) {
        labels[line] = static_cast<Label>(at);
        at = from[line][at];
    }
    return labels;
}

} // namespace rejoinder::labels
