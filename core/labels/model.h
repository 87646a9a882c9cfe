// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/labels/crf.h"
#include "core/labels/features.h"

namespace rejoinder::labels {

/// The weights of one look at a page, in nats.
struct Weights
{
    std::vector<std::uint64_t> keys; // of features, ascending
    std::vector<PerLabel> weights; // one entry a key
    Transitions transitions{};

    bool operator==(const Weights &) const = default;
};

/// The line labeller: a first look at every line, and a second one that knows what the first told
/// of the whole page (stacking: Wolpert 1992).
struct Model
{
    Weights first;
    Weights second;

    bool isEmpty() const { return first.keys.empty(); }
    bool operator==(const Model &) const = default;
};

/// What the lines of a page are, and how sure that is.
struct Told
{
    std::vector<Label> labels; // the most probable sequence
    std::vector<PerLabel> marginals;
};

/// P(the line holds the name of a comment's writer), of its labels' probabilities.
float holdsName(const PerLabel &p);

/// Labels a page; `ruled` is what the hand-made reading told of its lines. REQUIRES: a model.
Told tell(const layout::Page &page, const std::vector<Label> &ruled, const Model &model);

/// Reads `labels.weights` (resources/models/README.md says how it is written). Errors: Malformed
/// with the line.
Result<Model> parseModel(std::string_view text, std::string_view fileName);
std::string toText(const Model &model);

/// The gaps of a chain; training needs them without a model.
std::vector<std::uint8_t> gapsOf(const layout::Page &page);

} // namespace rejoinder::labels
