// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/evaluate/gold.h"

namespace rejoinder::evaluate {

inline constexpr int unmatched = -2;

/// Which told comment is which true one, by index; `unmatched` where there is none. Where several
/// begin at one place, the first is it.
struct Match
{
    std::vector<int> toTold; // for each true comment
    std::vector<int> toGold; // for each told comment
    int both = 0;
    int sameEnds = 0; // of those, whole bodies that are the same
};

Match match(const Gold &gold, const Gold &told, std::string_view text);

/// F1 of `hits` among `told` and `gold` things; nothing told of nothing is right.
double f1(double hits, double told, double gold);

} // namespace rejoinder::evaluate
