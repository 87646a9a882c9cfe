// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/peoplefit.h"

#include <algorithm>
#include <cmath>

namespace rejoinder::train {

namespace {

using people::AuthorCues;

constexpr int passes = 800;
constexpr double pace = 0.3;
constexpr double towardsNames = 0.0005; // how strongly weights are drawn to where they began
constexpr double towardsAuthors = 0.01;
constexpr double mostReliable = 0.999;

/// One step down for each weight, ever smaller where the slope was steep.
template <std::size_t Size> class AdaGrad
{
public:
    AdaGrad(const std::array<double, Size> &start, double pull) : m_start(start), m_pull(pull)
    {
        m_squares.fill(1e-8);
    }
    void step(const std::array<double, Size> &slope, double count, std::array<double, Size> &at)
    {
        for (std::size_t i = 0; i < Size; ++i) {
            const double down = slope[i] / count + m_pull * (at[i] - m_start[i]);
            m_squares[i] += down * down;
            at[i] -= pace * down / std::sqrt(m_squares[i]);
        }
    }

private:
    std::array<double, Size> m_start;
    double m_pull;
    std::array<double, Size> m_squares{};
};

double logistic(double x)
{
    return 1 / (1 + std::exp(-x));
}

using Parameters = std::array<double, AuthorCues::cueCount>;

/// Log-odds before they are drawn to the middle (people::scoreOf).
double rawScore(const AuthorCues &cues, const people::Weights &weights)
{
    constexpr double least = 1e-9;
    double score = std::log(std::expm1(std::max(least, people::supportOf(cues, weights))));
    for (std::size_t i = AuthorCues::sourceCount; i < AuthorCues::cueCount; ++i)
        score += weights.author[i] * cues.values[i];
    return score;
}

/// Adds the slope of one case; returns -ln of its likelihood.
double addSlope(const AuthorCase &one, const people::Weights &weights, Parameters &slope)
{
    std::vector<double> chances;
    double sum = 1;
    for (const AuthorCues &cues : one.suspects) {
        chances.push_back(std::exp(std::min(30.0, rawScore(cues, weights))));
        sum += chances.back();
    }
    for (std::size_t s = 0; s < chances.size(); ++s) {
        chances[s] /= sum;
        const AuthorCues &cues = one.suspects[s];
        const double wrong = chances[s] - (static_cast<int>(s) == one.author);
        const double support = people::supportOf(cues, weights);
        const double odds = support > 0 ? std::exp(support) / std::expm1(support) : 0;
        for (std::size_t i = 0; i < AuthorCues::sourceCount; ++i) {
            const double reliable = std::min(mostReliable, weights.author[i]);
            slope[i] += wrong * odds * cues.values[i] / (1 - reliable * cues.values[i]) * reliable
                * (1 - reliable);
        }
        for (std::size_t i = AuthorCues::sourceCount; i < AuthorCues::cueCount; ++i)
            slope[i] += wrong * cues.values[i];
    }
    return -std::log(one.author < 0 ? 1 / sum : chances[static_cast<std::size_t>(one.author)]);
}

Parameters logits(const Parameters &weights)
{
    Parameters at = weights;
    for (std::size_t i = 0; i < AuthorCues::sourceCount; ++i) {
        const double p = std::clamp(weights[i], 1 - mostReliable, mostReliable);
        at[i] = std::log(p / (1 - p));
    }
    return at;
}

} // namespace

void fitNames(const std::vector<NameCase> &cases, people::Weights &weights)
{
    AdaGrad<people::NameCues::cueCount> descent(weights.name, towardsNames);
    for (int pass = 0; pass < passes && !cases.empty(); ++pass) {
        std::array<double, people::NameCues::cueCount> slope{};
        for (const NameCase &one : cases) {
            const double wrong = people::credenceOf(one.cues, weights) - one.isName;
            for (std::size_t i = 0; i < slope.size(); ++i)
                slope[i] += wrong * one.cues.values[i];
        }
        descent.step(slope, static_cast<double>(cases.size()), weights.name);
    }
}

double fitAuthors(const std::vector<AuthorCase> &cases, people::Weights &weights)
{
    Parameters at = logits(weights.author);
    AdaGrad<AuthorCues::cueCount> descent(at, towardsAuthors);
    double loss = 0;
    for (int pass = 0; pass < passes && !cases.empty(); ++pass) {
        Parameters slope{};
        loss = 0;
        for (const AuthorCase &one : cases)
            loss += addSlope(one, weights, slope);
        descent.step(slope, static_cast<double>(cases.size()), at);
        weights.author = at;
        for (std::size_t i = 0; i < AuthorCues::sourceCount; ++i)
            weights.author[i] = logistic(at[i]);
    }
    return cases.empty() ? 0 : loss / static_cast<double>(cases.size());
}

} // namespace rejoinder::train
