// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/trusts.h"

#include <algorithm>
#include <cmath>

namespace rejoinder::replies {

double Trust::of(double probability) const
{
    if (slope == 1 && offset == 0)
        return probability;
    constexpr double least = 1e-4;
    const double p = std::clamp(probability, least, 1 - least);
    return 1 / (1 + std::exp(-(slope * std::log(p / (1 - p)) + offset)));
}

double gradeOf(const Grades &grades, double confidence)
{
    if (grades.empty())
        return confidence;
    const auto found = std::ranges::lower_bound(grades, confidence, {}, &Grade::upTo);
    return found == grades.end() ? grades.back().share : found->share;
}

} // namespace rejoinder::replies
