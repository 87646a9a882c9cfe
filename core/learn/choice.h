// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace rejoinder::learn {

/// One choice among candidates, each with the keys of its features; `right` is the index of the
/// true one.
struct Choice
{
    std::vector<std::vector<std::uint64_t>> candidates;
    std::size_t right = 0;
    float weight = 1;
};

struct ChoiceOptions
{
    int epochs = 5;
    float rate = 0.05F;
    float least = 0.02F; // weights nearer to nothing are left out
    std::uint64_t seed = 1;
};

/// Fits a log-linear choice (conditional logit: McFadden 1974) by AdaGrad, averaged over the second
/// half of the epochs. Deterministic.
std::unordered_map<std::uint64_t, float> trainChoice(std::vector<const Choice *> choices,
                                                     const ChoiceOptions &options);

} // namespace rejoinder::learn
