// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/inventedpage.h"

#include <algorithm>
#include <iterator>

#include "app/train/inventedpageforms.h"

namespace rejoinder::train {

namespace {

using learn::Random;

void append(std::vector<LineForm> &all, std::vector<LineForm> more)
{
    std::ranges::move(more, std::back_inserter(all));
}

std::vector<LineForm> each(const std::vector<std::string> &texts)
{
    std::vector<LineForm> all;
    all.reserve(texts.size());
    for (const std::string &text : texts)
        all.push_back({text});
    return all;
}

/// Line by line, or in one line.
std::vector<LineForm> laidOut(const std::vector<std::string> &texts, Random &random)
{
    return random.share() < 0.3 ? onOneLine(texts, random) : each(texts);
}

/// A heading and what it heads, several times.
std::vector<LineForm> list(Pool heads, Pool items, Random &random)
{
    std::vector<LineForm> all;
    if (random.share() < 0.85)
        all.push_back({oneOf(heads, random)});
    all.push_back({oneOf(items, random), 1, 2 + random.below(7)});
    return all;
}

/// Lists as side bars have them; they end up above or below the rest.
std::vector<LineForm> sideBar(Random &random)
{
    std::vector<LineForm> all;
    if (random.share() < 0.4)
        append(all, list(headings, headlines, random));
    if (random.share() < 0.4)
        append(all, list(commentHeadings, recentComments, random));
    if (random.share() < 0.3)
        append(all, list(listHeadings, listed, random));
    return all;
}

std::vector<LineForm> bylineOf(Random &random)
{
    std::vector<std::string> texts = someOf(aboutArticle, few(random, 5), random);
    if (random.share() < 0.75)
        texts.insert(texts.begin() + std::ptrdiff_t(random.below(texts.size() + 1)),
                     oneOf(bylines, random));
    return laidOut(texts, random);
}

} // namespace

PageStyle PageStyle::drawn(Random &random)
{
    PageStyle page;
    page.hasTitle = random.share() < 0.95;
    page.gapInParts = random.share() < 0.4 ? 1 : 0;
    page.gapInArticle = random.share() < 0.8 ? 1 : 0;
    const bool isBare = random.share() < 0.25; // an extractor left title and article alone
    if (isBare)
        return page;
    page.top = laidOut(someOf(navigation, few(random, 12), random), random);
    if (random.share() < 0.15)
        append(page.top, sideBar(random));
    page.byline = bylineOf(random);
    page.below = laidOut(someOf(belowArticle, few(random, 6), random), random);
    if (random.share() < 0.25)
        append(page.below, list(headings, headlines, random));
    if (random.share() < 0.5)
        append(page.bottom, sideBar(random));
    append(page.bottom, laidOut(someOf(footers, few(random, 8), random), random));
    return page;
}

std::string someSection(Random &random)
{
    return oneOf(sections, random);
}

std::string someSite(Random &random)
{
    return oneOf(sites, random);
}

} // namespace rejoinder::train
