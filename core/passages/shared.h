// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "core/base/span.h"

namespace rejoinder::passages {

/// What of a text is compared, such as the paragraphs of its article.
struct Excerpt
{
    std::string_view text;
    const std::vector<Span> &parts;
};

/// A passage that stands in two texts.
struct Shared
{
    Span here;
    Span there;
    int words = 0; // that agree, in `here`
    std::vector<std::pair<Span, Span>> changes; // here and there; one of them may be empty

    bool operator==(const Shared &) const = default;
};

struct Comparison
{
    std::vector<Shared> passages; // in the order of `here`; none overlaps another there
    double hereShare = 0; // 0..1: how much of the words of each text the other has too
    double thereShare = 0;
};

/// Passages of about eight words or more that two texts share, whatever their order, with small
/// changes within. Case, punctuation, line ends and paragraphs do not matter. Fingerprints find
/// them and an alignment of words gives their ends, so the time is that of sorting the words.
Comparison compare(Excerpt here, Excerpt there);

} // namespace rejoinder::passages
