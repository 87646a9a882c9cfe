// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/page.h"

#include "core/layout/bare.h"
#include "core/layout/facts.h"
#include "core/layout/lines.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace rejoinder::layout {

namespace {

constexpr int linesToJudge = 12; // with fewer lines nothing follows from what is missing

int columnOf(std::string_view text, std::size_t from, std::size_t to)
{
    int column = 0;
    for (std::size_t at = from; at < to; at += std::max<std::size_t>(blankSize(text, at), 1))
        column = text[at] == '\t' ? (column / 8 + 1) * 8 : column + 1;
    return column;
}

void countAlike(std::vector<Line> &lines)
{
    std::unordered_map<std::uint64_t, int> count;
    for (const Line &line : lines)
        ++count[line.key];
    constexpr int most = 3; // headings of one section: above, in the menu, in the form
    for (Line &line : lines) {
        line.alike = line.key == 0 ? 1 : count[line.key];
        if (line.alike > most
            && (line.heading || line.ending)) { // "Log in to leave a comment" under each
            line.heading = line.ending = false;
            line.button = true;
        }
    }
}

/// The commonest number of blank lines between lines, blanks there are.
int usualBlanks(const std::vector<Line> &lines)
{
    std::array<int, 6> count{};
    for (const Line &line : lines)
        ++count[std::size_t(std::clamp(line.blanksBefore, 0, 5))];
    return int(std::max_element(count.begin() + 1, count.end()) - count.begin());
}

} // namespace

bool Page::isSlotty(std::size_t line) const
{
    const Line &l = lines[line];
    return l.button || l.role
        || (l.alike >= 4 && l.words <= 6 && !l.sentence && l.words > 0 && isNameLike(line) == false)
        || (l.share && l.words <= 4);
}

bool Page::isNameLike(std::size_t line) const
{
    constexpr std::size_t mostBytes = 48;
    const Line &l = lines[line];
    return !l.bare.isEmpty() && l.words <= (l.capitals ? 7 : 5) && l.bare.size() <= mostBytes
        && !l.sentence && !l.colon && !l.comma && !l.replyTo && !l.button && l.time.isEmpty()
        && !l.heading && !l.ending
        && (l.byName
            || slice(text, l.bare).find(": ") == std::string_view::npos); // "Location: Ohio"
}

Page read(const source::Source &source)
{
    Page page;
    page.text = source.text;
    int number = 0;
    int blanks = 0;
    std::vector<Token> tokens;
    for (const Span &whole : splitLines(page.text)) {
        const Span inner = trimmed(page.text, whole);
        if (inner.isEmpty()) {
            ++blanks;
        } else {
            Line line;
            line.raw = inner;
            const Bare bare = stripDecoration(page.text, inner);
            line.bare = bare.span;
            line.ordinal = bare.ordinal;
            line.bullet = bare.bullet;
            line.number = number;
            line.column = columnOf(page.text, whole.start, inner.start);
            line.blanksBefore = blanks;
            findFacts(page.text, line, tokens);
            page.lines.push_back(line);
            blanks = 0;
        }
        ++number;
    }
    countAlike(page.lines);
    page.usualBlanks = usualBlanks(page.lines);
    page.singleWordsDropped = page.lines.size() >= linesToJudge
        && std::ranges::none_of(page.lines,
                                [](const Line &l) { return l.words == 1 && l.bare == l.raw; });
    page.profile = learnProfile(page);
    return page;
}

} // namespace rejoinder::layout
