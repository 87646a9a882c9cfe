// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/span.h"
#include "core/source/source.h"

namespace rejoinder::layout {

/// One line that is not blank, in its two views.
struct Line
{
    Span raw; // from its first to its last byte that is not white space
    Span
        bare; // the same without what extractors add: list numbers, link numbers, bullets, markdown
    int number = 0; // of the line in the dump, from 0, blank lines counted
    int column = 0; // of its first character; a tab goes to the next multiple of 8
    int blanksBefore = 0; // blank lines between it and the one before

    bool operator==(const Line &) const = default;
};

/// A dump as lines and what its layout tells. Keeps a view of the source's text, which must outlive
/// it.
struct Page
{
    std::string_view text;
    std::vector<Line> lines;
};

/// Reads the lines of a dump and learns its layout.
Page read(const source::Source &source);

} // namespace rejoinder::layout
