// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/regions/section.h"

#include "core/layout/lexicon.h"
#include "core/layout/words.h"

#include <algorithm>

namespace rejoinder::regions {

namespace {

using layout::Line;
using layout::Page;

struct SectionWeights
{
    int proseWords = 12; // words from which a line without a full stop is prose
    int sentenceWords = 4; // ... with one
    int leastProse = 2; // lines of prose that make a section after a heading
    int leastAfterGap = 3; // ... after a mere gap
    double proseShare = 0.4; // ... of the section's lines
    int leastGaps = 2; // further gaps behind it
    std::size_t leastArticle = 3; // lines of prose before a mere gap
    int mostApparatus = 4; // lines of apparatus in a row inside a section
    std::size_t reach = 12; // lines below what looks like a section's end ...
    int resumedProse = 5; // ... of which so many are prose where it goes on
    int leastTalk
        = 6; // lines of prose that make a section where it is only told by how people talk
    double talkRate = 0.35; // of them say I or you or ask ...
    double talkRatio = 2; // ... that many times as often as what stands before
};
constexpr SectionWeights weights;

bool isApparatus(const Page &page, std::size_t at)
{
    const Line &line = page.lines[at];
    return page.isSlotty(at) || line.share || line.bare.isEmpty();
}

/// What looked like the end was something in between: people go on right below.
bool resumes(const Page &page, std::size_t at)
{
    const std::size_t to = std::min(page.lines.size(), at + 1 + weights.reach);
    int prose = 0;
    for (std::size_t next = at + 1; next < to; ++next)
        prose += isProse(page, next) ? 1 : 0;
    return prose >= weights.resumedProse;
}

std::size_t endOf(const Page &page, std::size_t begin)
{
    int apparatus = 0;
    int prose = 0;
    std::size_t end = begin;
    for (std::size_t at = begin; at < page.lines.size(); ++at) {
        const Line &line = page.lines[at];
        prose += isProse(page, at) ? 1 : 0;
        // A form may stand above the comments as well.
        if (line.heading && at > begin)
            break;
        apparatus = isApparatus(page, at) ? apparatus + 1 : 0;
        const bool mayEnd = line.ending || apparatus >= weights.mostApparatus;
        if (mayEnd && prose >= weights.leastProse && !resumes(page, at))
            break;
        if (!isApparatus(page, at))
            end = at + 1;
    }
    return end;
}

int proseIn(const Page &page, Section section)
{
    int lines = 0;
    for (std::size_t at = section.begin; at < section.end; ++at)
        lines += isProse(page, at) ? 1 : 0;
    return lines;
}

/// The number in a heading; -1 where there is none.
int toldBy(const Page &page, std::size_t heading)
{
    std::vector<layout::Token> tokens;
    layout::tokenize(page.text, page.lines[heading].raw, tokens);
    for (const layout::Token &token : tokens) {
        if (token.kind == layout::TokenKind::Number && token.number >= 0)
            return token.number;
    }
    return -1;
}

/// "Ann:" above her words repeats as buttons do.
bool opensWords(const Page &page, std::size_t at)
{
    return page.lines[at].colon && at + 1 < page.lines.size()
        && page.lines[at + 1].blanksBefore == 0 && isProse(page, at + 1);
}

/// "Comment" above "Name *" and "E-mail *" labels a field of the form.
bool isLabel(const Page &page, std::size_t heading)
{
    constexpr int mostWords = 3;
    if (toldBy(page, heading) >= 0 || heading + 1 == page.lines.size())
        return false;
    const Line &next = page.lines[heading + 1];
    return next.words <= mostWords && slice(page.text, next.raw).ends_with('*');
}

Section afterHeading(const Page &page)
{
    Section best;
    for (std::size_t at = 0; at < page.lines.size(); ++at) {
        if (!page.lines[at].heading || isLabel(page, at))
            continue;
        Section section;
        section.begin = at + 1;
        while (section.begin < page.lines.size() && !opensWords(page, section.begin)
               && (isApparatus(page, section.begin) || page.lines[section.begin].heading
                   || page.lines[section.begin].ending))
            ++section.begin;
        section.end = std::max(section.begin, endOf(page, section.begin));
        section.prose = proseIn(page, section);
        section.told = toldBy(page, at);
        section.headed = true;
        // The last heading with a fair amount behind it: an earlier one is a link at the top of the
        // article.
        constexpr int fair = 6;
        if (section.prose >= weights.leastProse && section.prose * fair >= best.prose)
            best = section;
    }
    return best;
}

/// Says I or you, or asks something.
bool talks(const Page &page, std::size_t at, std::vector<layout::Token> &tokens)
{
    layout::tokenize(page.text, page.lines[at].bare, tokens);
    return page.bare(at).ends_with('?')
        || std::ranges::any_of(tokens, [&](const layout::Token &token) {
               return token.is(layout::FirstPerson | layout::SecondPerson);
           });
}

/// Share of the prose lines in [begin, end) in which somebody talks.
double talkIn(const Page &page, std::size_t begin, std::size_t end)
{
    std::vector<layout::Token> tokens;
    int prose = 0;
    int talk = 0;
    for (std::size_t at = begin; at < end; ++at) {
        if (!isProse(page, at))
            continue;
        ++prose;
        talk += talks(page, at, tokens) ? 1 : 0;
    }
    return prose == 0 ? 0 : double(talk) / prose;
}

/// One gap alone may part an article from what people say of it.
bool isTalk(const Page &page, Section section)
{
    if (proseIn(page, section) < weights.leastTalk)
        return false;
    const double after = talkIn(page, section.begin, section.end);
    return after >= weights.talkRate && after >= weights.talkRatio * talkIn(page, 0, section.begin);
}

Section afterGap(const Page &page)
{
    std::size_t prose = 0;
    for (std::size_t at = 0; at < page.lines.size(); ++at) {
        if (prose >= weights.leastArticle && page.lines[at].blanksBefore > page.usualBlanks
            && isProse(page, at)) {
            const Section section{at, endOf(page, at)};
            int gaps = 0;
            for (std::size_t i = at + 1; i < section.end; ++i)
                gaps += page.lines[i].blanksBefore > page.usualBlanks ? 1 : 0;
            const int there = proseIn(page, section);
            const bool dense = there >= weights.proseShare * double(section.end - section.begin);
            const bool recurs = gaps >= weights.leastGaps && there >= weights.leastAfterGap;
            if (dense && (recurs || isTalk(page, section)))
                return section;
        }
        prose += isProse(page, at) ? 1 : 0;
    }
    return {};
}

} // namespace

bool isProse(const Page &page, std::size_t at)
{
    const Line &line = page.lines[at];
    if (page.isSlotty(at) || line.ending || line.heading || line.share)
        return false;
    return line.words >= weights.proseWords
        || (line.sentence && line.words >= weights.sentenceWords);
}

Section sectionFrom(const Page &page, std::size_t begin)
{
    return {begin, std::max(begin + 1, endOf(page, begin))};
}

Section findSection(const Page &page)
{
    const Section section = afterHeading(page);
    return section.isEmpty() ? afterGap(page) : section;
}

} // namespace rejoinder::regions
