// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>

#include "app/train/labelpages.h"
#include "core/labels/model.h"

namespace rejoinder::train {

/// The line labeller as it is trained: its second look knows the first one's features by the same
/// indices, and its own from `secondKeys` on.
struct TwoLooks
{
    // By page taught and line: P(it holds a writer's name), told by weights of the other half.
    std::vector<std::vector<float>> holdsName;
    learn::ChainWeights first;
    learn::ChainWeights second;
    std::unordered_map<std::uint64_t, std::uint32_t> secondKeys;
};

/// Parts pages in two for training that needs what was told of a page by weights that do not know
/// it. Styles and sites are kept together.
bool isOfFirstHalf(const LabelPage &page);

/// Trains both looks. The second learns from what first looks tell of pages they were not trained
/// on: the pages are parted by style and site, and each part is told by the look of the other.
TwoLooks trainTwoLooks(const LabelPages &pages, const std::vector<const LabelPage *> &taught);

/// What the labeller tells of a page that was prepared.
labels::Told tell(const LabelPages &pages, const LabelPage &page, const TwoLooks &looks);

/// As it ships, without what weighs next to nothing.
labels::Model modelOf(const LabelPages &pages, const TwoLooks &looks);

} // namespace rejoinder::train
