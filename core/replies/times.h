// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace rejoinder::replies {

/// A printed time as far as it can be compared with others of the same page.
struct PrintedTime
{
    enum class Kind : std::uint8_t { None, Absolute, Relative };
    Kind kind = Kind::None;
    std::int64_t minutes = 0; // Absolute: since some day long ago. Relative: minus how long ago
    std::int64_t grain = 0; // minutes within which two times may be the same: "3 years ago", a date
                            // without a clock

    /// Strictly before, in spite of the grain. False where the two cannot be compared.
    bool isBefore(const PrintedTime &other) const;
};

/// Reads dates of most orders and languages, clock times and "3 hours ago". `dayFirst` decides
/// 03/04/2011.
PrintedTime readTime(std::string_view text, bool dayFirst);

/// Whether a printed date of the page has a first number above 12 ("23.04.2011").
bool printsDayFirst(std::string_view text);

} // namespace rejoinder::replies
