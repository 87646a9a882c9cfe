// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/boundaryrate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace rejoinder::comments {

namespace {

constexpr int steps = 33; // of the grid on which the shift is summed out
constexpr double reach = 4; // sigmas on either side

double chance(double score)
{
    return 1 / (1 + std::exp(-score));
}

/// One shift of all scores and what it is worth.
struct Shift
{
    double nats = 0;
    double weight = 0;
    double expected = 1; // starts
};

class Decider
{
public:
    Decider(const std::vector<double> &scores, int told, const RatePrior &prior)
        : m_scores(scores)
        , m_prior(prior)
    {
        double sum = 0;
        for (int i = 0; i < steps; ++i) {
            Shift &shift = m_shifts[std::size_t(i)];
            const double sigmas = reach * (2.0 * i / (steps - 1) - 1);
            shift.nats = sigmas * prior.spread;
            for (std::size_t at = 1; at < scores.size(); ++at)
                shift.expected += chance(scores[at] + shift.nats);
            shift.weight = std::exp(-sigmas * sigmas / 2);
            sum += shift.weight;
        }
        for (Shift &shift : m_shifts)
            shift.weight /= sum;
        if (told > 0)
            believe(told);
    }

    Starts decide() const
    {
        Starts out;
        out.probability.assign(m_scores.size(), 0);
        out.starts.assign(m_scores.size(), false);
        std::vector<std::size_t> order(m_scores.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        if (order.empty())
            return out;
        std::ranges::stable_sort(order.begin() + 1, order.end(), std::greater(),
                                 [&](std::size_t at) { return m_scores[at]; });
        const std::size_t best = bestCount(order);
        for (std::size_t i = 0; i < best; ++i)
            out.starts[order[i]] = true;
        for (std::size_t at = 0; at < m_scores.size(); ++at)
            for (const Shift &shift : m_shifts)
                out.probability[at]
                    += shift.weight * (at == 0 ? 1 : chance(m_scores[at] + shift.nats));
        return out;
    }

private:
    /// The shifts that make as many starts likely as a heading counts.
    void believe(int told)
    {
        double sum = 0;
        std::array<double, steps> likely{};
        for (std::size_t i = 0; i < m_shifts.size(); ++i) {
            // The grid is coarse and a page's starts scatter by themselves.
            const double scatter = 1 / std::sqrt(double(told));
            const double width = std::hypot(m_prior.toldSpread, scatter);
            const double off = std::log(m_shifts[i].expected / told) / width;
            likely[i] = m_shifts[i].weight * std::exp(-off * off / 2);
            sum += likely[i];
        }
        constexpr double least = 1e-4; // no shift makes that count likely: it counts something else
        if (sum < least)
            return;
        for (std::size_t i = 0; i < m_shifts.size(); ++i)
            m_shifts[i].weight = m_prior.toldTrust * likely[i] / sum
                + (1 - m_prior.toldTrust) * m_shifts[i].weight;
    }

    /// How many of the lines in `order` to take: E[2 hits / (taken + starts)], the starts of each
    /// shift put at their expected number.
    std::size_t bestCount(const std::vector<std::size_t> &order) const
    {
        std::vector<double> worth(order.size(), 0);
        for (const Shift &shift : m_shifts) {
            double hits = 0;
            for (std::size_t taken = 0; taken < order.size(); ++taken) {
                hits += taken == 0 ? 1 : chance(m_scores[order[taken]] + shift.nats);
                worth[taken] += shift.weight * 2 * hits / (double(taken + 1) + shift.expected);
            }
        }
        return std::size_t(std::ranges::max_element(worth) - worth.begin()) + 1;
    }

    const std::vector<double> &m_scores;
    const RatePrior &m_prior;
    std::array<Shift, steps> m_shifts;
};

} // namespace

Starts decideStarts(const std::vector<double> &scores, int told, const RatePrior &prior)
{
    return Decider(scores, told, prior).decide();
}

} // namespace rejoinder::comments
