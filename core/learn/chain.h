// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/labels/crf.h"
#include "core/labels/features.h"

namespace rejoinder::learn {

/// A page whose labels are known. Features are indices into one table for all pages.
struct ChainExample
{
    std::vector<std::vector<std::uint32_t>> features; // by line
    std::vector<std::uint8_t> gaps;
    std::vector<labels::Label> labels;
    float weight = 1;
};

struct ChainOptions
{
    int epochs = 6;
    float rate = 0.02F; // first step of AdaGrad
    float decay = 1e-6F; // L2, for each time a feature is seen
    float dropPages = 0.5F; // share of pages seen with groups of features left out
    float dropGroup = 0.2F; // chance of each group to be left out there
    std::uint64_t seed = 1;
};

struct ChainWeights
{
    std::vector<labels::PerLabel> features;
    labels::Transitions transitions{};
};

/// Fits a linear chain by stochastic gradient on the likelihood (AdaGrad: Duchi, Hazan, Singer
/// 2011), one page at a time; the weights are averaged over the second half of the epochs.
/// Deterministic. `groups` names the group of each feature.
ChainWeights trainChain(const std::vector<const ChainExample *> &pages,
                        const std::vector<labels::Group> &groups, const ChainOptions &options);

/// The page as these weights see it.
labels::Chain chainOf(const ChainExample &page, const ChainWeights &weights);

} // namespace rejoinder::learn
