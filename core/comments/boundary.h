// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

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

/// Weights of the boundary model, in nats: a log-linear model over one line and the one before.
struct BoundaryWeights
{
    double bias = -0.6;
    double gap = 4.0; // more blank lines than the page uses between paragraphs
    double noBlank = -5.0; // none, where the page uses some
    double opening = 0.9; // thanks, hi, agree ...
    double vocative = 1.3; // "Ann,", "@ann"
    double secondPerson = 0.3;
    double firstPerson = 0.35; // opens with I, ich
    double quote = 0.5; // opens with a quotation mark or ">"
    double lowerCase = -0.3; // opens with a small letter
    double listed = -1.5; // opens with a list mark
    double continues = -0.8; // opens with "also", "however", "second"
    double afterSentence = 0.5; // the line before ends as sentences do
    double afterColon = -2.0;
    double afterComma = -1.5;
    double afterShort = 0.4; // the line before is a signature's length
    double longLine = 0.25;
    double afterLong = 0.2;
    double prior = 1.0; // strength of the page's own rate
    double leastRate = 0.25;
    double mostRate = 0.85;
};
inline constexpr BoundaryWeights boundaryWeights;

/// One entry a line from `begin` to `end`; the first one starts.
std::vector<Boundary> boundariesOf(const layout::Page &page, std::size_t begin, std::size_t end);

} // namespace rejoinder::comments
