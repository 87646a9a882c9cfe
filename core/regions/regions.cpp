// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/regions/regions.h"

#include "core/regions/article.h"
#include "core/regions/section.h"

#include <algorithm>
#include <cstdlib>

namespace rejoinder::regions {

namespace {

using layout::Page;
using layout::Profile;

constexpr std::size_t mostShort = 5; // lines above the comments of a page with a short article
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

std::size_t medianLines(const std::vector<layout::Anchor> &anchors)
{
    std::vector<std::size_t> lines;
    for (std::size_t i = 0; i + 1 < anchors.size(); ++i)
        lines.push_back(anchors[i + 1].first - anchors[i].last);
    if (lines.empty())
        return 1;
    std::ranges::nth_element(lines, lines.begin() + std::ptrdiff_t(lines.size() / 2));
    return lines[lines.size() / 2];
}

/// The body before the first anchor of records whose name stands below reaches up to the heading or
/// the last gap.
std::size_t beginBefore(const Page &page, std::size_t line)
{
    const std::size_t most = 2 * medianLines(page.profile.anchors) + 2;
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

/// A heading just above, or "says" in most of them: these anchors are headers of comments.
bool isTrusted(const Page &page)
{
    constexpr std::size_t reach = 20;
    const auto &anchors = page.profile.anchors;
    const std::size_t first = anchors.front().first;
    for (std::size_t back = 1; back <= std::min(reach, first); ++back) {
        if (page.lines[first - back].heading)
            return true;
    }
    const auto says = std::ranges::count_if(anchors, [&](const layout::Anchor &anchor) {
        return !page.lines[anchor.first].says.isEmpty();
    });
    return anchors.size() >= 3 && std::size_t(says) * 2 > anchors.size();
}

/// A section after a heading outweighs anchors elsewhere (a list of other pages) where it holds
/// more that was written.
bool isBetter(const Page &page, const Section &section)
{
    constexpr std::size_t reach = 6; // lines a header may stand above the section's first line
    const auto &anchors = page.profile.anchors;
    const auto inside = std::ranges::count_if(anchors, [&](const layout::Anchor &anchor) {
        return anchor.first + reach >= section.begin && anchor.first < section.end + reach;
    });
    if (section.isEmpty())
        return false;
    const bool many = section.told > 0
        && section.prose * 10 >= section.told * 7; // as many lines as the heading says
    const bool few = section.told >= 4 * int(anchors.size()); // ... and the anchors are not they
    if (many && few)
        return true;
    if (section.told > 0 && std::abs(section.told - int(anchors.size())) * 3 <= section.told)
        return false; // the anchors are those the heading counts
    if (std::size_t(inside) * 2 >= anchors.size() || isTrusted(page))
        return false;
    const int there = layout::contentBetween(page, section.begin, section.end);
    return many
        || there > layout::contentBetween(page, anchors.front().first, anchors.back().first);
}

void useAnchors(const Page &page, Regions &regions)
{
    const Profile &profile = page.profile;
    const bool header = profile.kind == Profile::Kind::Header;
    const std::size_t first = profile.anchors.front().first;
    regions.commentsBegin = header ? first : beginBefore(page, first);
    regions.commentsEnd
        = header ? endAfter(page, profile.anchors.back().last) : profile.anchors.back().last + 1;
    if (header && regions.commentsBegin > 0)
        --regions.commentsBegin; // a name line above
}

/// A title, and a line or two that would be taken for anything elsewhere.
void takeShortArticle(const Page &page, Regions &regions)
{
    if (regions.commentsBegin == 0)
        return;
    regions.title
        = page.lines.front().bare.isEmpty() ? page.lines.front().raw : page.lines.front().bare;
    for (std::size_t at = 1; at < regions.commentsBegin; ++at)
        if (!page.isSlotty(at))
            regions.article.push_back(page.lines[at].raw);
}

} // namespace

Regions find(const Page &page)
{
    Regions regions;
    const Section section = findSection(page);
    regions.anchored = page.profile.kind != Profile::Kind::None && !isBetter(page, section);
    if (regions.anchored) {
        useAnchors(page, regions);
    } else {
        regions.commentsBegin = section.begin;
        regions.commentsEnd = section.end;
        regions.headed = section.headed;
    }
    findArticle(page, regions);
    return regions;
}

Regions findBefore(const Page &page, std::size_t begin)
{
    Regions regions;
    regions.commentsBegin = begin;
    regions.commentsEnd = sectionFrom(page, begin).end;
    findArticle(page, regions);
    if (regions.article.empty() && begin <= mostShort)
        takeShortArticle(page, regions);
    return regions;
}

} // namespace rejoinder::regions
