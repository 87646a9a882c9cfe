// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/trust.h"

#include <algorithm>
#include <cmath>

#include "app/train/addresses.h"

namespace rejoinder::train {

namespace {

constexpr double steady = 4; // weight of the pull towards where a fit starts
constexpr int rounds = 3000;

replies::Trust fit(const std::vector<const Outcome *> &outcomes, const replies::Trust &start)
{
    replies::Trust trust = start;
    double squareSlope = 1e-8;
    double squareOffset = 1e-8;
    for (int round = 0; round < rounds; ++round) {
        double slope = steady * (trust.slope - start.slope);
        double offset = steady * (trust.offset - start.offset);
        for (const Outcome *it : outcomes) {
            const double p = std::clamp(it->basis.probability, 1e-4, 1 - 1e-4);
            const double logit = std::log(p / (1 - p));
            const double sure = 1 / (1 + std::exp(-(trust.slope * logit + trust.offset)));
            const double b = it->basis.boundaries;
            // d -log P / d sure, P = sure b or 1 - sure b
            const double d
                = it->isRight ? -1 / std::max(sure, 1e-6) : b / std::max(1 - sure * b, 1e-6);
            const double back = it->weight * d * sure * (1 - sure);
            slope += back * logit;
            offset += back;
        }
        squareSlope += slope * slope;
        squareOffset += offset * offset;
        trust.slope = std::clamp(trust.slope - 0.1 * slope / std::sqrt(squareSlope), 0.1, 3.0);
        trust.offset -= 0.1 * offset / std::sqrt(squareOffset);
    }
    return trust;
}

} // namespace

replies::Trusts fitTrusts(const std::vector<Outcome> &outcomes)
{
    const std::vector<const Outcome *> all = addressesOf(outcomes);
    const replies::Trust shared = fit(all, {});
    replies::Trusts trusts;
    for (std::size_t stratum = 0; stratum < trusts.size(); ++stratum) {
        std::vector<const Outcome *> own;
        std::ranges::copy_if(all, std::back_inserter(own), [stratum](const Outcome *it) {
            return static_cast<std::size_t>(it->basis.stratum) == stratum;
        });
        trusts[stratum] = fit(own, shared);
    }
    return trusts;
}

} // namespace rejoinder::train
