// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/weights.h"

#include <cmath>

namespace rejoinder::people {

namespace {

constexpr double impossible = -50; // log-odds

constexpr std::array<double, NameCues::cueCount> nameWeights{
    -2.47, 5.60, 5.62, 3.99, 0.86, 2.03, -0.11, -1.29, 1.14, 2.29, -0.02, 0, 2.23, 1.19, 0.03, 1.23,
    -2.32, -1.63, -2.09, -1.36, 0.22, -2.19, 0, 0.21, 1.11};

/// How often a source is right about the author, by AuthorCues::Cue.
constexpr std::array<double, AuthorCues::sourceCount> reliability{
    0.97, 0.96, 0.95, 0.89, 0.91, 0.8,  0.55, 0.45, 0.8,  0.4,
    0.5,  0.74, 0.98, 0.88, 0.68, 0.64, 0.38, 0.68, 0.47, 0.45};
/// Log-odds of what is left.
constexpr std::array<double, AuthorCues::cueCount - AuthorCues::sourceCount> corrections{
    -0.2, -1, -1.4, -3.4, -1, 0.6};

} // namespace

double credenceOf(const NameCues &cues)
{
    double sum = 0;
    for (std::size_t i = 0; i < nameWeights.size(); ++i)
        sum += nameWeights[i] * cues.values[i];
    return 1 / (1 + std::exp(-sum));
}

double scoreOf(const AuthorCues &cues)
{
    double doubt = 0; // ln of the probability that no source is right
    for (std::size_t i = 0; i < reliability.size(); ++i)
        doubt += std::log1p(-reliability[i] * cues.values[i]);
    if (doubt >= 0)
        return impossible;
    double score = std::log(std::expm1(-doubt));
    for (std::size_t i = 0; i < corrections.size(); ++i)
        score += corrections[i] * cues.values[reliability.size() + i];
    return score;
}

} // namespace rejoinder::people
