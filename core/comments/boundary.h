// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/comments/boundaryrate.h"
#include "core/comments/featurebag.h"
#include "core/layout/page.h"

namespace rejoinder::comments {

/// What is thought of one line of a section that holds bodies only.
struct Boundary
{
    std::size_t line = 0;
    double probability = 0; // that a comment starts here
    bool starts = false; // the decision, made for the section as a whole
    bool apparatus = false; // belongs to no body
};

/// Weights in nats of the features of BoundaryFeatures; a log-linear model.
struct BoundaryWeights
{
    FeatureWeights of;
    RatePrior rate;

    bool operator==(const BoundaryWeights &) const = default;
};

/// Reads `NAME VALUE` a line, `#` for comments; the names of RatePrior's members (`spread`,
/// `told.spread`, `told.trust`) set these. Errors: Malformed with the line.
Result<BoundaryWeights> parseBoundaryWeights(std::string_view text, std::string_view fileName);

/// One entry a line from `begin` to `end`; the first one that is no apparatus starts.
std::vector<Boundary> boundariesOf(const layout::Page &page, std::size_t begin, std::size_t end,
                                   const BoundaryWeights &weights);

/// The count a heading just before line `begin` tells: "14 comments"; -1 where none does.
int toldCount(const layout::Page &page, std::size_t begin);

} // namespace rejoinder::comments
