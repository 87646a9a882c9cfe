// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/regions/section.h"

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
    int leastGaps = 2; // further gaps behind it
    std::size_t leastArticle = 3; // lines of prose before a mere gap
    int mostApparatus = 4; // lines of apparatus in a row inside a section
};
constexpr SectionWeights weights;

bool isApparatus(const Page &page, std::size_t at)
{
    const Line &line = page.lines[at];
    return page.isSlotty(at) || line.share || line.bare.isEmpty();
}

std::size_t endOf(const Page &page, std::size_t begin)
{
    int apparatus = 0;
    std::size_t end = begin;
    for (std::size_t at = begin; at < page.lines.size(); ++at) {
        const Line &line = page.lines[at];
        if (line.ending || (line.heading && at > begin))
            break;
        apparatus = isApparatus(page, at) ? apparatus + 1 : 0;
        if (apparatus >= weights.mostApparatus)
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

Section afterHeading(const Page &page)
{
    Section best;
    int bestProse = weights.leastProse - 1;
    for (std::size_t at = 0; at < page.lines.size(); ++at) {
        if (!page.lines[at].heading)
            continue;
        Section section{at + 1, 0};
        while (section.begin < page.lines.size()
               && (isApparatus(page, section.begin) || page.lines[section.begin].heading
                   || page.lines[section.begin].ending))
            ++section.begin;
        section.end = std::max(section.begin, endOf(page, section.begin));
        const int prose = proseIn(page, section);
        // The last heading with much behind it: an earlier one is a link at the top of the article.
        if (prose * 2 > bestProse) {
            best = section;
            bestProse = std::max(prose, bestProse);
        }
    }
    return best;
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
            if (gaps >= weights.leastGaps && proseIn(page, section) >= weights.leastAfterGap)
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

Section findSection(const Page &page)
{
    const Section section = afterHeading(page);
    return section.end > section.begin ? section : afterGap(page);
}

} // namespace rejoinder::regions
