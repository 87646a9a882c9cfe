// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/labels/label.h"
#include "core/layout/page.h"

namespace rejoinder::labels {

/// What a feature looks at. Training leaves out whole groups now and then, so that none is leaned
/// on alone.
enum class Group : std::uint8_t {
    Shape, // the line by itself
    Words, // its words: the only features that know a language
    Repetition, // what repeats on the page
    Neighbours, // shapes of the lines around
    Density, // how much of what stands around
    Place, // where on the page, and after what
    Rules, // what the hand-made reading of the page told
    SecondLook, // what a first labelling told of the page
};
inline constexpr std::size_t groupCount = 8;

struct Feature
{
    std::uint64_t key = 0;
    Group group = Group::Shape;
};

using LineFeatures = std::vector<std::vector<Feature>>;

/// The features of every line; `ruled` is what the hand-made reading told each line to be.
LineFeatures readFeatures(const layout::Page &page, const std::vector<Label> &ruled);

} // namespace rejoinder::labels
