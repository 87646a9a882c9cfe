// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/calibration.h"

#include <algorithm>
#include <cmath>

namespace rejoinder::evaluate {

namespace {

/// Sums while a bin is filled.
void add(Bin &bin, const Judged &link)
{
    ++bin.links;
    bin.confidence += link.confidence;
    bin.right += link.isRight;
}

void divide(std::vector<Bin> &bins)
{
    for (Bin &bin : bins) {
        bin.confidence /= std::max(bin.links, 1);
        bin.right /= std::max(bin.links, 1);
    }
}

} // namespace

std::vector<Bin> evenBins(const std::vector<Judged> &links, int bins)
{
    std::vector<Bin> filled(static_cast<std::size_t>(bins));
    for (const Judged &link : links) {
        const int at = static_cast<int>(link.confidence * bins);
        add(filled[static_cast<std::size_t>(std::clamp(at, 0, bins - 1))], link);
    }
    divide(filled);
    return filled;
}

std::vector<Bin> adaptiveBins(std::vector<Judged> links, int bins)
{
    std::ranges::stable_sort(links, {}, &Judged::confidence);
    const std::size_t wanted = std::max<std::size_t>(links.size() / std::size_t(bins), 1);
    std::vector<Bin> filled;
    for (std::size_t i = 0; i < links.size(); ++i) {
        const bool isFull = filled.empty() || std::size_t(filled.back().links) >= wanted;
        if (isFull && (i == 0 || links[i].confidence != links[i - 1].confidence))
            filled.emplace_back();
        add(filled.back(), links[i]);
    }
    divide(filled);
    return filled;
}

double calibrationError(const std::vector<Bin> &bins)
{
    double distance = 0;
    int links = 0;
    for (const Bin &bin : bins) {
        distance += bin.links * std::abs(bin.confidence - bin.right);
        links += bin.links;
    }
    return distance / links;
}

double brier(const std::vector<Judged> &links)
{
    double sum = 0;
    for (const Judged &link : links)
        sum += (link.confidence - link.isRight) * (link.confidence - link.isRight);
    return sum / static_cast<double>(links.size());
}

} // namespace rejoinder::evaluate
