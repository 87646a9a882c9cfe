// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <vector>

namespace rejoinder::replies {

inline constexpr double impossible = -std::numeric_limits<double>::infinity();

/// A lower triangle: for each node 1..n one number for each possible parent 0..k-1. Node 0 is the
/// article.
class Arcs
{
public:
    explicit Arcs(int nodes, double value = impossible)
        : m_nodes(nodes)
        , m_values(static_cast<std::size_t>(nodes) * static_cast<std::size_t>(nodes + 1) / 2, value)
    { }
    int nodes() const { return m_nodes; }
    double &at(int parent, int node) { return m_values[index(parent, node)]; }
    double at(int parent, int node) const { return m_values[index(parent, node)]; }
    const double *row(int node) const { return &m_values[index(0, node)]; }
    double *row(int node) { return &m_values[index(0, node)]; }

private:
    static std::size_t index(int parent, int node)
    {
        return static_cast<std::size_t>(node) * static_cast<std::size_t>(node - 1) / 2
            + static_cast<std::size_t>(parent);
    }
    int m_nodes;
    std::vector<double> m_values;
};

/// What inference tells of one block: P(parent | all trees) for each arc, and log of the sum over
/// all trees.
struct Marginals
{
    Arcs probability;
    double logSum = 0;
};

/// Exact sums over the trees a depth-first page can show: each parent lies on the rightmost path.
/// O(n^3). Scores are logarithms; `impossible` forbids. Where the scores forbid every tree, logSum
/// is `impossible`.
Marginals preorderMarginals(const Arcs &scores);

/// Each comment answers any earlier one, independently.
Marginals chronologicalMarginals(const Arcs &scores);

/// Top comments with a flat list under each: a reply answers the top comment it stands under or
/// another reply there.
Marginals twoLevelMarginals(const Arcs &scores);

/// Parents (0 = the article; the first entry stands for node 1) with the greatest sum of
/// probabilities among the trees a depth-first page can show: the fewest wrong links to be
/// expected. Ties go to the nearer parent.
std::vector<int> bestPreorder(const Arcs &probability);

/// The most probable parent of each node by itself.
std::vector<int> bestEach(const Arcs &probability);

} // namespace rejoinder::replies
