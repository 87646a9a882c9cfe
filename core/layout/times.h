// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/layout/words.h"

namespace rejoinder::layout {

enum class TimeKind : std::uint8_t { None, Clock, Date, DateClock, Relative };

/// A printed time among the tokens of a line.
struct Time
{
    TimeKind kind = TimeKind::None;
    std::size_t first = 0; // tokens, end exclusive
    std::size_t last = 0;
    Span span;

    bool operator==(const Time &) const = default;
};

/// Every date, clock time and relative time of a line, neighbours joined ("5 May 2011 at 10:15 pm"
/// is one).
std::vector<Time> findTimes(std::string_view text, const std::vector<Token> &tokens);

} // namespace rejoinder::layout
