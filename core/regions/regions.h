// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/span.h"
#include "core/layout/page.h"

namespace rejoinder::regions {

/// What the parts of a page are. Whatever is told here neither as title, article nor comments is
/// boilerplate.
struct Regions
{
    std::optional<Span> title;
    std::vector<Span> article; // paragraphs, in the order of the dump
    std::size_t commentsBegin = 0; // lines of the page (index into Page::lines), end exclusive
    bool anchored = false; // by the profile's anchors; else by a heading or a gap
    bool headed = false; // by a heading
    std::size_t commentsEnd = 0; // equal where the page has no comments

    bool hasComments() const { return commentsEnd > commentsBegin; }
    bool operator==(const Regions &) const = default;
};

Regions find(const layout::Page &page);

/// The same where the comments are known to begin at a line, and nothing but bodies is left of
/// them.
Regions findBefore(const layout::Page &page, std::size_t begin);

} // namespace rejoinder::regions
