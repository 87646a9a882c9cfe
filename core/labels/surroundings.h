// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/labels/shapes.h"

namespace rejoinder::labels {

/// What stands around a line. Distances are in lines; `far` where there is nothing of the kind.
struct Surroundings
{
    int longLines = 0; // of the five lines on either side
    int shortLines = 0;
    int buttons = 0;
    int times = 0;
    int anchorAhead = 0; // 0: this line is one
    int anchorBehind = 0;
    int anchorsBefore = 0; // how many, over the whole page
    int anchorsAfter = 0;
    int headingBehind = 0;
    int endingAhead = 0;
    int endingBehind = 0;
    int longBefore = 0; // long lines before this one, over the whole page
    int aboveRepeats = 0; // places where a line of this pattern follows one like the line above
    int belowRepeats = 0;
    int textAboveFirst
        = 0; // lines of text that close to the page's first anchor of its main pattern
    int textBelowLast = 0; // and to the last: headers have text below, footers above
};
inline constexpr int far = 1000;

std::vector<Surroundings> surroundingsOf(const layout::Page &page, const std::vector<Look> &looks);

/// Blank lines before a line against what the page uses: 0 none, 1 the usual number, 2 more.
int gapBefore(const layout::Page &page, std::size_t line);

} // namespace rejoinder::labels
