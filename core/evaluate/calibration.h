// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/evaluate/score.h"

namespace rejoinder::evaluate {

/// Links that were told to be about equally sure: what a reliability diagram draws.
struct Bin
{
    int links = 0;
    double confidence = 0; // mean
    double right = 0; // share

    bool operator==(const Bin &) const = default;
};

/// Bins of equal width between 0 and 1; empty ones are there.
std::vector<Bin> evenBins(const std::vector<Judged> &links, int bins = 10);

/// Bins of equal size, by rising confidence (Nguyen & O'Connor 2015); links of one confidence stay
/// together, so there may be fewer.
std::vector<Bin> adaptiveBins(std::vector<Judged> links, int bins = 10);

/// Expected calibration error: mean distance of confidence and share, weighed by links.
/// REQUIRES: at least one link.
double calibrationError(const std::vector<Bin> &bins);

/// Mean squared distance of confidence and truth (Brier 1950). REQUIRES: at least one link.
double brier(const std::vector<Judged> &links);

} // namespace rejoinder::evaluate
