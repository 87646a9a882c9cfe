// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/labels/surroundings.h"

#include <algorithm>
#include <unordered_map>

#include "core/labels/keys.h"

namespace rejoinder::labels {

namespace {

constexpr std::size_t reach = 5;

bool isLong(const Look &look)
{
    return look.shape == Shape::Long || look.shape == Shape::LongClosed;
}

void countAround(const layout::Page &page, const std::vector<Look> &looks,
                 std::vector<Surroundings> &all)
{
    for (std::size_t at = 0; at < all.size(); ++at) {
        const std::size_t from = at - std::min(at, reach);
        const std::size_t to = std::min(all.size(), at + reach + 1);
        for (std::size_t other = from; other < to; ++other) {
            if (other == at)
                continue;
            const layout::Line &line = page.lines[other];
            all[at].longLines += isLong(looks[other]) ? 1 : 0;
            all[at].shortLines += line.words <= 5 ? 1 : 0;
            all[at].buttons += line.button || line.role ? 1 : 0;
            all[at].times += line.time.isEmpty() ? 0 : 1;
        }
    }
}

int further(int distance)
{
    return std::min(distance + 1, far);
}

void lookBehind(const layout::Page &page, const std::vector<Look> &looks,
                std::vector<Surroundings> &all)
{
    Surroundings now;
    now.anchorBehind = now.headingBehind = now.endingBehind = far;
    for (std::size_t at = 0; at < all.size(); ++at) {
        Surroundings &here = all[at];
        const bool anchor = looks[at].repeats.isAnchor;
        here.anchorBehind = anchor ? 0 : further(now.anchorBehind);
        here.headingBehind = page.lines[at].heading ? 0 : further(now.headingBehind);
        here.endingBehind = page.lines[at].ending ? 0 : further(now.endingBehind);
        here.anchorsBefore = now.anchorsBefore;
        here.longBefore = now.longBefore;
        now = here;
        now.anchorsBefore += anchor ? 1 : 0;
        now.longBefore += isLong(looks[at]) ? 1 : 0;
    }
}

void lookAhead(const layout::Page &page, const std::vector<Look> &looks,
               std::vector<Surroundings> &all)
{
    int anchor = far;
    int ending = far;
    int anchors = 0;
    for (std::size_t at = all.size(); at-- > 0;) {
        anchor = looks[at].repeats.isAnchor ? 0 : further(anchor);
        ending = page.lines[at].ending ? 0 : further(ending);
        all[at].anchorAhead = anchor;
        all[at].endingAhead = ending;
        all[at].anchorsAfter = anchors;
        anchors += anchor == 0 ? 1 : 0;
    }
}

/// Patterns of lines that hold much are all different; there the shape speaks.
std::uint64_t kindOf(const Look &look)
{
    return look.repeats.pattern >= 3 ? look.pattern : keyFor("shape", int(look.shape));
}

void countPairs(const std::vector<Look> &looks, std::vector<Surroundings> &all)
{
    std::unordered_map<std::uint64_t, int> pairs;
    for (std::size_t at = 1; at < all.size(); ++at)
        ++pairs[mixed(kindOf(looks[at - 1]), kindOf(looks[at]))];
    for (std::size_t at = 1; at < all.size(); ++at) {
        const int count = pairs[mixed(kindOf(looks[at - 1]), kindOf(looks[at]))];
        all[at].aboveRepeats = count;
        all[at - 1].belowRepeats = count;
    }
}

bool isText(const Look &look)
{
    return isLong(look) || look.shape == Shape::Short || look.shape == Shape::ShortClosed;
}

/// The lines of the anchor pattern that the page has most of, in their order.
std::vector<std::size_t> mainAnchors(const std::vector<Look> &looks)
{
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> anchors;
    const std::vector<std::size_t> *most = nullptr;
    for (std::size_t at = 0; at < looks.size(); ++at) {
        if (!looks[at].repeats.isAnchor)
            continue;
        std::vector<std::size_t> &lines = anchors[looks[at].pattern];
        lines.push_back(at);
        if (most == nullptr || lines.size() > most->size())
            most = &lines;
    }
    return most == nullptr ? std::vector<std::size_t>() : *most;
}

/// Whether text stands outside the first and the last anchor, where only one of the two holds
/// a comment's.
void lookAtEnds(const layout::Page &page, const std::vector<Look> &looks,
                std::vector<Surroundings> &all)
{
    const std::vector<std::size_t> anchors = mainAnchors(looks);
    if (anchors.empty())
        return;
    int above = 0;
    int below = 0;
    for (std::size_t step = 1; step <= reach; ++step) {
        const std::size_t before = anchors.front() - step;
        if (step > anchors.front() || page.lines[before].heading)
            break;
        above += isText(looks[before]) ? 1 : 0;
    }
    for (std::size_t step = 1; step <= reach; ++step) {
        const std::size_t after = anchors.back() + step;
        if (after >= all.size() || page.lines[after].ending)
            break;
        below += isText(looks[after]) ? 1 : 0;
    }
    for (Surroundings &here : all) {
        here.textAboveFirst = above;
        here.textBelowLast = below;
    }
}

} // namespace

std::vector<Surroundings> surroundingsOf(const layout::Page &page, const std::vector<Look> &looks)
{
    std::vector<Surroundings> all(looks.size());
    countAround(page, looks, all);
    lookBehind(page, looks, all);
    lookAhead(page, looks, all);
    countPairs(looks, all);
    lookAtEnds(page, looks, all);
    return all;
}

int gapBefore(const layout::Page &page, std::size_t line)
{
    const int blanks = page.lines[line].blanksBefore;
    return blanks == 0 ? 0 : blanks <= page.usualBlanks ? 1 : 2;
}

} // namespace rejoinder::labels
