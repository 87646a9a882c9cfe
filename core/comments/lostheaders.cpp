// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/lostheaders.h"

#include <algorithm>
#include <map>

namespace rejoinder::comments {

namespace {

using layout::Page;

constexpr int leastPairs = 3; // of comments with a header between them
constexpr double leastAlike = 0.5; // of these have as many blank lines
constexpr double mostOthers = 1; // wide gaps within bodies that are none of these, a one that is

int blanksBetween(const Page &page, std::size_t above, std::size_t below)
{
    int blanks = 0;
    for (std::size_t at = above + 1; at <= below; ++at)
        blanks += page.lines[at].blanksBefore;
    return blanks;
}

/// Blank lines between the bodies of comments that have a header; 0 where they differ.
int usualBetween(const Page &page, const std::vector<Draft> &drafts)
{
    std::map<int, int> count;
    int pairs = 0;
    for (std::size_t i = 1; i < drafts.size(); ++i) {
        const Draft &above = drafts[i - 1];
        const Draft &below = drafts[i];
        if (!above.hasBody() || !below.hasBody() || below.header.empty() || below.joined)
            continue;
        ++pairs;
        ++count[blanksBetween(page, above.bodyLast, below.bodyFirst)];
    }
    if (pairs < leastPairs)
        return 0;
    const auto usual = std::ranges::max_element(
        count, {}, [](const auto &blanksAndCount) { return blanksAndCount.second; });
    return usual->second >= leastAlike * pairs ? usual->first : 0;
}

/// The part of a draft from a line of its body on.
Draft behind(Draft &draft, std::size_t at)
{
    Draft rest;
    rest.bodyFirst = at;
    rest.bodyLast = draft.bodyLast;
    rest.lostHeader = true;
    rest.footer = std::move(draft.footer);
    draft.footer.clear();
    draft.bodyLast = at - 1;
    return rest;
}

} // namespace

void splitAtLostHeaders(const Page &page, std::vector<Draft> &drafts)
{
    const int wide = usualBetween(page, drafts);
    if (wide <= page.usualBlanks)
        return;
    int lost = 0;
    int others = 0;
    for (const Draft &draft : drafts)
        for (std::size_t at = draft.bodyFirst + 1; draft.hasBody() && at <= draft.bodyLast; ++at) {
            const int blanks = page.lines[at].blanksBefore;
            lost += blanks == wide ? 1 : 0;
            others += blanks > page.usualBlanks && blanks != wide ? 1 : 0;
        }
    if (lost == 0 || others > mostOthers * lost)
        return;
    std::vector<Draft> split;
    for (Draft &draft : drafts) {
        Draft rest = std::move(draft);
        for (std::size_t at = rest.bodyFirst + 1; rest.hasBody() && at <= rest.bodyLast; ++at)
            if (page.lines[at].blanksBefore == wide) {
                Draft next = behind(rest, at);
                split.push_back(std::move(rest));
                rest = std::move(next);
            }
        split.push_back(std::move(rest));
    }
    drafts = std::move(split);
}

} // namespace rejoinder::comments
