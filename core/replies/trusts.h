// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

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

/// Links that are about as sure are told to be equally sure, namely as often as they were right:
/// finer differences are more than a page of some dozen links could ever bear out.
/// Histogram binning: Zadrozny and Elkan, "Obtaining calibrated probability estimates from decision
/// trees and naive Bayesian classifiers" (2001).
struct Grade
{
    double upTo = 1; // confidences
    double share = 1; // of such links that were right

    bool operator==(const Grade &) const = default;
};
using Grades = std::vector<Grade>; // ascending; the last holds whatever is above

/// The grade of a confidence; itself where there are no grades.
double gradeOf(const Grades &grades, double confidence);

} // namespace rejoinder::replies
