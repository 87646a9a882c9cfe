// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/labels/label.h"

namespace rejoinder::labels {

/// One number for each label.
using PerLabel = std::array<float, labelCount>;

/// How many blank lines part two lines: none, the page's usual number, more.
inline constexpr std::size_t gapCount = 3;

/// Weights between the labels of neighbouring lines, by the gap between them: [gap][before][after].
/// The last "before" is the beginning of the page.
using Transitions = std::array<std::array<PerLabel, labelCount + 1>, gapCount>;

/// A page as a chain: the sum of the weights of each line's features for each label, and the gap
/// before each line.
struct Chain
{
    std::vector<PerLabel> scores;
    std::vector<std::uint8_t> gaps;
};

/// What exact inference tells of a chain (Lafferty, McCallum, Pereira 2001): probability of each
/// label of each line, and of each pair of neighbours (only where asked for).
struct Inference
{
    std::vector<PerLabel> marginals;
    std::vector<std::array<PerLabel, labelCount>> pairs; // [line - 1][before][after]
    double logSum = 0;
};

Inference infer(const Chain &chain, const Transitions &transitions, bool withPairs);

/// The most probable sequence as a whole.
std::vector<Label> viterbi(const Chain &chain, const Transitions &transitions);

} // namespace rejoinder::labels
