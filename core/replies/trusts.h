// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace rejoinder::replies {

/// What a link rests on, by the strongest it has.
enum class Stratum : std::uint8_t { Printed, Addressed, Quoted, Turns, Weak };
inline constexpr std::array<std::string_view, 5> stratumNames{"printed", "addressed", "quoted",
                                                              "turns", "weak"};

/// From the probability p of a link within its tree to how often such links are right:
///     1 / (1 + exp(-(slope * log(p / (1 - p)) + offset)))
/// Platt, "Probabilistic outputs for support vector machines" (1999).
struct Trust
{
    double slope = 1;
    double offset = 0;

    double of(double probability) const;
    bool operator==(const Trust &) const = default;
};
using Trusts = std::array<Trust, stratumNames.size()>;

} // namespace rejoinder::replies
