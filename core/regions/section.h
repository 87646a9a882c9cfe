// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "core/layout/page.h"

namespace rejoinder::regions {

/// A stretch of lines, end exclusive; empty where there is none.
struct Section
{
    std::size_t begin = 0;
    std::size_t end = 0;
    int told = -1; // comments the heading counts: "14 comments"; -1 where it does not
    int prose = 0; // lines that read like something written
    bool headed = false; // after a heading

    bool isEmpty() const { return end <= begin; }
};

/// The comments of a page that prints no headers: after a heading ("14 comments"), else after the
/// first gap that follows an article and has more gaps behind it.
Section findSection(const layout::Page &page);

/// What follows a line as far as people talk there, at least the line itself.
Section sectionFrom(const layout::Page &page, std::size_t begin);

/// Reads like something written, not like apparatus.
bool isProse(const layout::Page &page, std::size_t line);

} // namespace rejoinder::regions
