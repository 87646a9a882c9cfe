// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/inside.h"

#include <algorithm>
#include <cmath>

namespace rejoinder::replies {

namespace {

/// A full square of doubles, row by row.
class Square
{
public:
    Square(int size, double value)
        : m_size(static_cast<std::size_t>(size))
        , m_values(m_size * m_size, value)
    { }
    double *row(int i) { return &m_values[static_cast<std::size_t>(i) * m_size]; }
    const double *row(int i) const { return &m_values[static_cast<std::size_t>(i) * m_size]; }

private:
    std::size_t m_size;
    std::vector<double> m_values;
};

/// The chart of right-arc trees. inside(i, j) sums the ways in which i..j hang together under i:
///     T(i,i) = 1,  T(i,j) = sum over the last child k of i:  T(i,k-1) w(i,k) T(k,j)
/// Kept twice, so that both factors of the inner loop are contiguous: `left` holds T(i,k-1) w(i,k)
/// by i, `right` holds T(k,j) by j. The weights of node j are divided so that T(0,j) = 1. Every way
/// counted in T(0,i) T(i,j) is one of T(0,j), so no entry is ever greater than 1, however long the
/// block.
struct Chart
{
    explicit Chart(int nodes) : size(nodes + 1), weight(size, 0), left(size, 0), right(size, 0) { }
    int size;
    Square weight; // (i, k)
    Square left; // (i, k): T(i,k-1) w(i,k)
    Square right; // (j, k): T(k,j)
    double logScale = 0;
};

bool fillWeights(const Arcs &scores, Chart &chart)
{
    for (int k = 1; k < chart.size; ++k) {
        const double *row = scores.row(k);
        const double greatest = *std::max_element(row, row + k);
        if (greatest == impossible)
            return false;
        chart.logScale += greatest;
        for (int i = 0; i < k; ++i)
            chart.weight.row(i)[k] = std::exp(row[i] - greatest);
    }
    return true;
}

double dot(const double *a, const double *b, int from, int to)
{
    double sums[4] = {0, 0, 0, 0};
    int k = from;
    for (; k + 3 <= to; k += 4)
        for (int lane = 0; lane < 4; ++lane)
            sums[lane] += a[k + lane] * b[k + lane];
    for (; k <= to; ++k)
        sums[0] += a[k] * b[k];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

/// Four at a time, which compilers turn into vector code at any level.
void addScaled(double *__restrict to, const double *__restrict from, double factor, int first,
               int last)
{
    int k = first;
    for (; k + 3 <= last; k += 4)
        for (int lane = 0; lane < 4; ++lane)
            to[k + lane] += factor * from[k + lane];
    for (; k <= last; ++k)
        to[k] += factor * from[k];
}

/// False where no tree is left.
bool inside(Chart &chart)
{
    chart.right.row(0)[0] = 1;
    for (int j = 1; j < chart.size; ++j) {
        double *right = chart.right.row(j);
        right[j] = 1;
        for (int i = j - 1; i >= 0; --i) {
            double *left = chart.left.row(i);
            left[j] = chart.right.row(j - 1)[i] * chart.weight.row(i)[j];
            right[i] = dot(left, right, i + 1, j);
        }
        const double sum = right[0];
        if (!(sum > 0))
            return false;
        chart.logScale += std::log(sum);
        for (int i = 0; i < j; ++i) {
            right[i] /= sum;
            chart.left.row(i)[j] /= sum;
            chart.weight.row(i)[j] /= sum;
        }
    }
    return true;
}

/// The same loops backwards; gives d log Z / d log w(i,k), which is P(i is the parent of k).
Arcs outside(const Chart &chart)
{
    const int n = chart.size - 1;
    Square left(chart.size, 0); // derivatives
    Square right(chart.size, 0);
    Arcs probability(n, 0);
    right.row(n)[0] = 1; // T(0,n) is 1
    for (int j = n; j >= 1; --j) {
        double *rightBar = right.row(j);
        for (int i = 0; i < j; ++i) {
            const double bar = rightBar[i];
            double *leftBar = left.row(i);
            if (bar != 0) {
                addScaled(leftBar, chart.right.row(j), bar, i + 1, j);
                addScaled(rightBar, chart.left.row(i), bar, i + 1, j);
            }
            const double weight = chart.weight.row(i)[j];
            right.row(j - 1)[i] += leftBar[j] * weight;
            probability.at(i, j) = leftBar[j] * chart.left.row(i)[j];
        }
    }
    return probability;
}

double logOfSum(const double *values, int count)
{
    const double greatest = *std::max_element(values, values + count);
    if (greatest == impossible)
        return impossible;
    double sum = 0;
    for (int i = 0; i < count; ++i)
        sum += std::exp(values[i] - greatest);
    return greatest + std::log(sum);
}

double logAdd(double a, double b)
{
    const double greatest = std::max(a, b);
    if (greatest == impossible)
        return impossible;
    return greatest + std::log(std::exp(a - greatest) + std::exp(b - greatest));
}

/// group(t, k): log sum of the parents of k within t..k-1, t the top comment it stands under.
Square groupSums(const Arcs &scores)
{
    const int n = scores.nodes();
    Square group(n + 1, impossible);
    for (int k = 2; k <= n; ++k) {
        double sum = impossible;
        for (int t = k - 1; t >= 1; --t)
            group.row(k)[t] = sum = logAdd(sum, scores.at(t, k));
    }
    return group;
}

} // namespace

Marginals preorderMarginals(const Arcs &scores)
{
    const int n = scores.nodes();
    if (n == 0)
        return {Arcs(0), 0};
    Chart chart(n);
    if (!fillWeights(scores, chart) || !inside(chart))
        return {Arcs(n, 0), impossible};
    return {outside(chart), chart.logScale};
}

Marginals chronologicalMarginals(const Arcs &scores)
{
    const int n = scores.nodes();
    Marginals told{Arcs(n, 0), 0};
    for (int k = 1; k <= n; ++k) {
        const double sum = logOfSum(scores.row(k), k);
        if (sum == impossible)
            return {Arcs(n, 0), impossible};
        told.logSum += sum;
        for (int i = 0; i < k; ++i)
            told.probability.at(i, k) = std::exp(scores.at(i, k) - sum);
    }
    return told;
}

Marginals twoLevelMarginals(const Arcs &scores)
{
    const int n = scores.nodes();
    const Square group = groupSums(scores);
    Square before(n + 1, impossible); // (k, t): all ways for 1..k in which k stands under t
    Square after(n + 1, impossible); // (k, t): all ways for k+1..n
    std::vector<double> started(static_cast<std::size_t>(n) + 1,
                                0); // log sum over t of before(k, t)
    for (int k = 1; k <= n; ++k) {
        for (int t = 1; t < k; ++t)
            before.row(k)[t] = before.row(k - 1)[t] + group.row(k)[t];
        before.row(k)[k] = started[static_cast<std::size_t>(k - 1)] + scores.at(0, k);
        started[static_cast<std::size_t>(k)] = logOfSum(before.row(k) + 1, k);
    }
    Marginals told{Arcs(n, 0), n == 0 ? 0 : started.back()};
    if (told.logSum == impossible)
        return told;
    for (int t = 1; t <= n; ++t)
        after.row(n)[t] = 0;
    for (int k = n; k >= 1; --k) {
        const double top = scores.at(0, k) + after.row(k)[k];
        told.probability.at(0, k)
            = std::exp(started[static_cast<std::size_t>(k - 1)] + top - told.logSum);
        double under = 0; // P(k stands under one of 1..i, relative to the sum of that group)
        for (int i = 1; i < k; ++i) {
            const double way = before.row(k - 1)[i] + after.row(k)[i] - told.logSum;
            if (way != impossible && group.row(k)[i] != impossible) {
                under += std::exp(way);
            }
            told.probability.at(i, k) = under * std::exp(scores.at(i, k));
            after.row(k - 1)[i] = logAdd(group.row(k)[i] + after.row(k)[i], top);
        }
    }
    return told;
}

std::vector<int> bestPreorder(const Arcs &probability)
{
    const int n = probability.nodes();
    Square best(n + 1, 0); // (j, i): greatest sum for i..j under i
    Square left(n + 1, 0); // (i, k): best(k-1, i) + P(i, k), so that the inner loop is contiguous
    std::vector<std::vector<int>> split(static_cast<std::size_t>(n) + 1);
    for (int j = 0; j <= n; ++j) {
        split[static_cast<std::size_t>(j)].resize(static_cast<std::size_t>(j) + 1);
        double *right = best.row(j);
        for (int i = j - 1; i >= 0; --i) {
            double *mine = left.row(i);
            mine[j] = best.row(j - 1)[i] + probability.at(i, j);
            double greatest = -1;
            for (int k = i + 1; k <= j; ++k)
                greatest = std::max(greatest, mine[k] + right[k]);
            int last = j;
            while (mine[last] + right[last] < greatest)
                --last;
            right[i] = greatest;
            split[static_cast<std::size_t>(j)][static_cast<std::size_t>(i)] = last;
        }
    }
    std::vector<int> parents(static_cast<std::size_t>(n), 0);
    std::vector<std::pair<int, int>> open{{0, n}};
    while (!open.empty()) {
        const auto [i, j] = open.back();
        open.pop_back();
        if (i == j)
            continue;
        const int k = split[static_cast<std::size_t>(j)][static_cast<std::size_t>(i)];
        parents[static_cast<std::size_t>(k) - 1] = i;
        open.emplace_back(i, k - 1);
        open.emplace_back(k, j);
    }
    return parents;
}

std::vector<int> bestEach(const Arcs &probability)
{
    std::vector<int> parents;
    for (int k = 1; k <= probability.nodes(); ++k) {
        const double *row = probability.row(k);
        int best = 0;
        for (int i = 1; i < k; ++i)
            if (row[i] >= row[best])
                best = i;
        parents.push_back(best);
    }
    return parents;
}

} // namespace rejoinder::replies
