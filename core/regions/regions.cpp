// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/regions/regions.h"

#include "core/regions/article.h"
#include "core/regions/section.h"

#include <algorithm>

namespace rejoinder::regions {

namespace {

using layout::Page;
using layout::Profile;

constexpr std::size_t tailLines = 60; // a last comment longer than this ends nowhere we could tell

/// The last comment ends where the page's apparatus begins again.
std::size_t endAfter(const Page &page, std::size_t line)
{
    const std::size_t most = std::min(page.lines.size(), line + tailLines);
    for (std::size_t at = line + 1; at < most; ++at) {
        const layout::Line &l = page.lines[at];
        if (l.ending || l.heading || (at > line + 1 && l.share))
            return at;
    }
    return most;
}

/// The body before the first anchor of records whose name stands below reaches up to the heading or
/// the last gap.
std::size_t beginBefore(const Page &page, std::size_t line)
{
    constexpr std::size_t most = 40;
    std::size_t at = line;
    while (at > 0 && line - at < most) {
        const layout::Line &before = page.lines[at - 1];
        if (before.heading || before.ending || page.lines[at].blanksBefore > page.usualBlanks
            || before.button)
            break;
        --at;
    }
    return at;
}

} // namespace

Regions find(const Page &page)
{
    Regions regions;
    const Profile &profile = page.profile;
    if (profile.kind == Profile::Kind::Header || profile.kind == Profile::Kind::Footer) {
        const bool header = profile.kind == Profile::Kind::Header;
        const std::size_t first = profile.anchors.front().first;
        regions.commentsBegin = header ? first : beginBefore(page, first);
        regions.commentsEnd = header ? endAfter(page, profile.anchors.back().last)
                                     : profile.anchors.back().last + 1;
        if (header && regions.commentsBegin > 0)
            --regions.commentsBegin; // a name line above
    }
    if (profile.kind == Profile::Kind::None) {
        const Section section = findSection(page);
        regions.commentsBegin = section.begin;
        regions.commentsEnd = section.end;
    }
    findArticle(page, regions);
    return regions;
}

} // namespace rejoinder::regions
