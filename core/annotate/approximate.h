// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace rejoinder::annotate {

/// Inserted, deleted and changed bytes between two texts. Takes time in proportion to the product
/// of their sizes.
std::size_t distance(std::string_view a, std::string_view b);

/// Where a pattern ends in a text, with the fewest errors that any place has.
struct Ends
{
    std::size_t errors = 0;
    std::vector<std::size_t> at; // ascending; bytes of the text, after the last of the match
};

/// All places with the fewest errors (bytes inserted, deleted, changed), whatever their number is.
/// Takes time in proportion to the text for each 64 bytes of the pattern. REQUIRES: the pattern is
/// not empty.
Ends findNearly(std::string_view pattern, std::string_view text);

/// Where byte `at` of the pattern stands in the text, the pattern being matched so that it ends at
/// `end`.
std::size_t alignedTo(std::string_view pattern, std::size_t at, std::string_view text,
                      std::size_t end, std::size_t errors);

} // namespace rejoinder::annotate
