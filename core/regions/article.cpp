// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/regions/article.h"

#include "core/regions/section.h"
#include "core/regions/title.h"

#include <algorithm>

namespace rejoinder::regions {

namespace {

using layout::Line;
using layout::Page;

/// Points a line gives to or takes from a stretch of lines said to be the article.
struct ArticleWeights
{
    double perWord = 1; // of a line that reads like prose
    double mostWords = 60; // ... up to
    double shortLine = -3; // a subheading, a caption, a button
    double slotty = -6;
    double time = -4;
    double leastPoints = 24; // below, the page has no article
};
constexpr ArticleWeights weights;

double pointsOf(const Page &page, std::size_t at)
{
    const Line &line = page.lines[at];
    if (isProse(page, at))
        return std::min(weights.mostWords, weights.perWord * line.words);
    if (page.isSlotty(at) || line.ending || line.heading || line.share)
        return weights.slotty;
    return line.time.isEmpty() ? weights.shortLine : weights.time;
}

struct Stretch
{
    std::size_t from = 0;
    std::size_t to = 0;
    double points = 0;
};

Stretch bestStretch(const Page &page, std::size_t from, std::size_t to)
{
    Stretch best;
    double sum = 0;
    std::size_t start = from;
    for (std::size_t at = from; at < to; ++at) {
        if (sum <= 0) {
            sum = 0;
            start = at;
        }
        sum += pointsOf(page, at);
        if (sum > best.points)
            best = {start, at + 1, sum};
    }
    return best;
}

/// Headlines, captions and credits at the ends do not close as sentences do.
void trimEnds(const Page &page, Stretch &stretch)
{
    const auto closes
        = [&](std::size_t at) { return page.lines[at].sentence || page.lines[at].colon; };
    Stretch inner = stretch;
    while (inner.from < inner.to && !closes(inner.from))
        ++inner.from;
    while (inner.to > inner.from && !closes(inner.to - 1))
        --inner.to;
    if (inner.from < inner.to)
        stretch = inner;
}

} // namespace

Section proseStretch(const Page &page)
{
    const Stretch best = bestStretch(page, 0, page.lines.size());
    return best.points < weights.leastPoints ? Section() : Section{best.from, best.to};
}

void findArticle(const Page &page, Regions &regions)
{
    const std::size_t before = regions.hasComments() ? regions.commentsBegin : page.lines.size();
    Stretch best = bestStretch(page, 0, before);
    if (regions.hasComments()) {
        const Stretch after = bestStretch(page, regions.commentsEnd, page.lines.size());
        if (after.points > 4 * best.points)
            best = after;
    }
    trimEnds(page, best);
    if (best.points < weights.leastPoints || best.from == best.to)
        return;
    regions.title = findTitle(page, best.from, best.to);
    for (std::size_t at = best.from; at < best.to; ++at) {
        if (!page.isSlotty(at) && !page.lines[at].share && !page.lines[at].ending)
            regions.article.push_back(page.lines[at].raw);
    }
}

} // namespace rejoinder::regions
