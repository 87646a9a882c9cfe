// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/labels/crf.h"
#include "core/labels/features.h"
#include "core/labels/label.h"

namespace rejoinder::labels {

/// What the second look needs of each line beside what the first one told.
struct Trait
{
    std::uint64_t pattern = 0; // equal for lines built alike
    std::uint8_t shape = 0;
    std::uint8_t gap = 0;
    Label ruled = Label::Noise;
};

std::vector<Trait> traitsOf(const layout::Page &page, const std::vector<Label> &ruled);

/// Features that look at what a first labelling told of the whole page: what lines built alike were
/// told to be (a pattern has one role on a page), what stands around, how the page's records go,
/// and how far the rules agree. `first` are the marginals of that labelling.
LineFeatures readSecondLook(const std::vector<Trait> &traits, const std::vector<PerLabel> &first);

} // namespace rejoinder::labels
