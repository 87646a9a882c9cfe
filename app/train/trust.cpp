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

constexpr double gradeCount = 4;

/// Links told with up to a confidence.
struct Told
{
    double confidence = 0;
    double right = 0; // sum of weights
    double weight = 0;

    double share() const { return weight > 0 ? right / weight : 0; }
};

void add(const Told &more, Told &sum)
{
    sum.confidence = more.confidence;
    sum.right += more.right;
    sum.weight += more.weight;
}

} // namespace

double confidenceOf(const replies::Basis &basis, const replies::Trusts &trusts)
{
    const replies::Trust &trust = trusts[static_cast<std::size_t>(basis.stratum)];
    return trust.of(basis.probability) * basis.boundaries;
}

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

replies::Grades fitGrades(const std::vector<Outcome> &outcomes, const replies::Trusts &trusts)
{
    std::vector<Told> all;
    double sum = 0;
    for (const Outcome &it : outcomes) {
        all.push_back({confidenceOf(it.basis, trusts), it.isRight ? it.weight : 0, it.weight});
        sum += it.weight;
    }
    std::ranges::stable_sort(all, {}, &Told::confidence);
    std::vector<Told> bins;
    double seen = 0;
    for (const Told &told : all) {
        if (bins.empty() || seen >= sum * double(bins.size()) / gradeCount)
            bins.emplace_back();
        add(told, bins.back());
        seen += told.weight;
    }
    // Surer links are right more often, or they are of one grade.
    std::vector<Told> rising;
    for (const Told &bin : bins) {
        rising.push_back(bin);
        while (rising.size() > 1 && rising[rising.size() - 2].share() >= rising.back().share()) {
            const Told last = rising.back();
            rising.pop_back();
            add(last, rising.back());
        }
    }
    replies::Grades grades;
    for (const Told &bin : rising)
        grades.push_back({bin.confidence, bin.share()});
    if (!grades.empty())
        grades.back().upTo = 1;
    return grades;
}

} // namespace rejoinder::train
