// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace rejoinder::comments {

/// What is believed of a page's rate of starts before its lines are weighed against each other.
struct RatePrior
{
    double spread = 1; // nats by which all scores of a page may be off together (one sigma)
    double toldSpread = 0.12; // by how much, as a logarithm, a counted heading may miss
    double toldTrust = 0.9; // that a heading counts the comments of this page

    bool operator==(const RatePrior &) const = default;
};

/// The starts of one section, decided together.
struct Starts
{
    std::vector<double> probability; // of each line, the page's rate summed out
    std::vector<bool> starts;
};

/// Decides which lines start a comment so that the F1 to be expected is greatest. The scores are
/// nats; the shift of a whole page is a latent variable, which `told` (comments as a heading counts
/// them, -1 where none does) narrows. The first line always starts.
Starts decideStarts(const std::vector<double> &scores, int told, const RatePrior &prior);

} // namespace rejoinder::comments
