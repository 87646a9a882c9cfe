// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/belowbodies.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace rejoinder::comments {

namespace {

constexpr int fewWords = 4; // a name or a heading has no more
constexpr int apart = 100; // blank lines, where other lines stand between

/// What stands between two comments, and which of the two it is nearer to.
struct Between
{
    int headers = 0; // lines that were given to the later one
    int footers = 0;
    int above = 0; // blank lines
    int below = 0;
};

std::size_t lastLine(const Draft &draft)
{
    return draft.hasBody() ? draft.bodyLast : draft.header.back();
}

int gap(const layout::Page &page, std::size_t from, std::size_t to)
{
    return to == from + 1 ? page.lines[to].blanksBefore : apart;
}

Between between(const layout::Page &page, const Draft &one, const Draft &next)
{
    Between found{int(next.header.size()), int(one.footer.size()), 0, 0};
    std::vector<std::size_t> lines = one.footer;
    lines.insert(lines.end(), next.header.begin(), next.header.end());
    if (lines.empty() || !one.hasBody() || !next.hasBody())
        return {};
    found.above = gap(page, lastLine(one), lines.front());
    found.below = gap(page, lines.back(), next.bodyFirst);
    return found;
}

/// Where names stand on this page, as far as spacing tells.
enum class Spacing { Above, Middle, Below };

Spacing spacingOf(const layout::Page &page, const std::vector<Draft> &drafts)
{
    constexpr int least = 3; // places that tell
    int places = 0;
    int nearAbove = 0;
    int nearBelow = 0;
    int parted = 0; // lines above and below, or none of their own
    for (std::size_t i = 1; i < drafts.size(); ++i) {
        const Between here = between(page, drafts[i - 1], drafts[i]);
        parted += drafts[i].joined || (here.headers > 0 && here.footers > 0) ? 1 : 0;
        places += here.headers + here.footers > 0 ? 1 : 0;
        nearAbove += here.above < here.below ? 1 : 0;
        nearBelow += here.above > here.below ? 1 : 0;
    }
    if (places < least || parted * 10 > places || nearBelow * 10 > places * 2)
        return Spacing::Above;
    return nearAbove * 10 >= places * 8 ? Spacing::Below : Spacing::Middle;
}

bool isWords(const layout::Line &line)
{
    return !line.heading && !line.button && !line.share && !line.ending && line.time.isEmpty();
}

/// The words that the first header belongs to, where labels saw no comment in them: the paragraph
/// right above it. An empty draft where none stands there.
Draft aboveFirst(const layout::Page &page, const Draft &first, const Draft &second)
{
    const std::size_t header = first.header.front();
    if (header == 0 || !first.hasBody() || second.header.empty())
        return {};
    const layout::Line &above = page.lines[header - 1];
    const bool isProse = isWords(above) && (above.sentence || above.words > fewWords);
    // As near to it as the other headers are to what is above them.
    if (!isProse
        || page.lines[header].blanksBefore > gap(page, first.bodyLast, second.header.front()))
        return {};
    Draft draft;
    draft.bodyFirst = draft.bodyLast = header - 1;
    while (draft.bodyFirst > 0 && page.lines[draft.bodyFirst].blanksBefore == 0
           && isWords(page.lines[draft.bodyFirst - 1]))
        --draft.bodyFirst;
    return draft;
}

/// Whether the line above the paragraph may be its header, which labels overlooked.
bool mayBeNamed(const layout::Page &page, const Draft &first)
{
    if (first.bodyFirst == 0)
        return false;
    const layout::Line &above = page.lines[first.bodyFirst - 1];
    return isWords(above) && !above.sentence && above.words <= fewWords;
}

/// Whether a printed time or a mark shows what the lines are.
bool isTold(const layout::Page &page, const std::vector<std::size_t> &lines)
{
    return std::ranges::any_of(lines, [&page](std::size_t at) {
        const layout::Line &line = page.lines[at];
        return !line.time.isEmpty() || line.byName || line.bullet;
    });
}

bool areAlike(const layout::Line &one, const layout::Line &other)
{
    constexpr int moreWords = 3;
    return one.time.isEmpty() == other.time.isEmpty() && one.byName == other.byName
        && one.bullet == other.bullet && one.blanksBefore == other.blanksBefore
        && std::abs(one.words - other.words) <= moreWords && !one.button && !one.share
        && !one.ending;
}

/// The lines below the last comment, where they are of the kind that stands between the others.
std::vector<std::size_t> belowLast(const layout::Page &page, const std::vector<Draft> &drafts)
{
    const Draft &last = drafts.back();
    if (!last.hasBody() || !last.footer.empty())
        return last.footer;
    const std::vector<std::size_t> &known
        = last.header.empty() ? drafts[drafts.size() - 2].footer : last.header;
    if (!isTold(page, known)) // any short line would do
        return {};
    std::vector<std::size_t> lines;
    for (const std::size_t at : known) {
        const std::size_t next = last.bodyLast + 1 + lines.size();
        if (next >= page.lines.size() || !areAlike(page.lines[next], page.lines[at]))
            return {};
        lines.push_back(next);
    }
    return lines;
}

} // namespace

bool putNamesBelow(const layout::Page &page, std::vector<Draft> &drafts)
{
    const Spacing spacing = drafts.size() < 3 ? Spacing::Above : spacingOf(page, drafts);
    if (spacing == Spacing::Above)
        return false;
    Draft first;
    const bool hasHeaders
        = std::ranges::any_of(drafts, [](const Draft &draft) { return !draft.header.empty(); });
    if (!hasHeaders)
        return false; // as labels have it
    if (!drafts.front().header.empty()) {
        first = aboveFirst(page, drafts.front(), drafts[1]);
        if (!first.hasBody())
            return false;
    }
    const std::vector<std::size_t> lastFooter = belowLast(page, drafts);
    const bool endsOpen = drafts.back().hasBody() && lastFooter.empty();
    if (endsOpen
        && (spacing != Spacing::Below || !first.hasBody() || mayBeNamed(page, first)
            || !isTold(page, drafts.back().header)))
        return false; // a page whose first comment was overlooked has all names but the last's
    if (first.hasBody())
        drafts.insert(drafts.begin(), std::move(first));
    for (std::size_t i = 1; i < drafts.size(); ++i) {
        if (!drafts[i - 1].hasBody())
            continue;
        std::vector<std::size_t> &footer = drafts[i - 1].footer;
        footer.insert(footer.end(), drafts[i].header.begin(), drafts[i].header.end());
        drafts[i].header.clear();
    }
    if (endsOpen && drafts.back().bodyFirst == drafts.back().bodyLast)
        drafts.pop_back(); // a line of the page, below the last name
    else if (drafts.back().hasBody())
        drafts.back().footer = lastFooter;
    std::erase_if(drafts, [](const Draft &draft) { return draft.isEmpty(); });
    return true;
}

void freeArticle(const layout::Page &page, std::vector<Draft> &drafts, labels::Told &told)
{
    constexpr double most = 0.8; // of the comments have a footer
    constexpr float sure = 0.9F;
    constexpr float halfSure = 0.5F; // the comment may have had more than one paragraph
    using labels::Label;
    const auto closed
        = std::ranges::count_if(drafts, [](const Draft &draft) { return !draft.footer.empty(); });
    if (drafts.size() < 2 || double(closed) < most * double(drafts.size())
        || std::ranges::contains(told.labels, Label::Article))
        return;
    Draft &first = drafts.front();
    if (!first.header.empty() || !first.hasBody() || first.footer.empty())
        return;
    std::size_t start = first.bodyLast;
    while (start > first.bodyFirst && page.lines[start].blanksBefore == 0)
        --start;
    if (start == first.bodyFirst)
        return;
    const auto put = [&told](std::size_t at, Label label, float probability) {
        told.labels[at] = label;
        told.marginals[at] = {};
        told.marginals[at][labels::indexOf(label)] = probability;
    };
    for (std::size_t at = first.bodyFirst; at < start; ++at)
        put(at, Label::Article, sure);
    put(start, Label::First, halfSure);
    first.bodyFirst = start;
}

} // namespace rejoinder::comments
