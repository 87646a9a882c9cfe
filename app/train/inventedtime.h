// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rejoinder::train {

inline constexpr int timeFormCount = 30;

/// A time as a site prints it, in English, German, French or Spanish (`lang`; others in English).
/// `form` is 0 .. timeFormCount - 1. `when` and `now` are seconds since 1970 (UTC).
std::string printedTime(int form, std::int64_t when, std::int64_t now, std::string_view lang);

/// "Mar 2011"
std::string printedMonth(std::int64_t when);

} // namespace rejoinder::train
