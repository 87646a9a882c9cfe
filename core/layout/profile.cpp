// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/profile.h"

#include "core/layout/families.h"
#include "core/layout/lexicon.h"
#include "core/layout/page.h"

#include <algorithm>
#include <array>

namespace rejoinder::layout {

namespace {

constexpr int smallContent = 5; // words between two lines of one header: a role, a place
constexpr std::size_t headerReach = 6; // lines between two anchors of one header

/// How often nothing was written between an anchor of one family and the next one, of another.
class PairHabit
{
public:
    PairHabit(const Page &page, const std::vector<Family> &families,
              const std::vector<std::size_t> &anchors)
        : m_page(page)
        , m_families(families)
    {
        for (std::size_t i = 0; i + 1 < anchors.size(); ++i) {
            auto &[empty, all] = m_count[index(anchors[i], anchors[i + 1])];
            empty += isSmall(anchors[i], anchors[i + 1]) ? 1 : 0;
            ++all;
        }
    }

    bool belongTogether(std::size_t anchor, std::size_t next) const
    {
        const auto &[empty, all] = m_count[index(anchor, next)];
        // Two headers in a row of one kind are two comments, unless the line is merely printed
        // twice.
        if (m_families[anchor] == m_families[next] && m_page.bare(anchor) != m_page.bare(next))
            return false;
        return isSmall(anchor, next) && empty >= profileWeights.joined * all
            && (empty > 1 || all == 1);
    }

private:
    std::size_t index(std::size_t a, std::size_t b) const
    {
        return std::size_t(m_families[a]) * familyCount + std::size_t(m_families[b]);
    }
    bool isSmall(std::size_t a, std::size_t b) const
    {
        return b - a <= headerReach && contentBetween(m_page, a, b) < smallContent;
    }

    struct Count
    {
        double empty = 0;
        double all = 0;
    };
    const Page &m_page;
    const std::vector<Family> &m_families;
    std::array<Count, familyCount * familyCount> m_count{};
};

/// Anchor lines of the run and of the families that go with it.
std::vector<std::size_t> anchorLines(const Page &page, const std::vector<Family> &families,
                                     const Run &run)
{
    constexpr std::size_t reach = 4; // lines a companion may stand outside the run
    const std::size_t from = run.lines.front() - std::min(reach, run.lines.front());
    const std::size_t to = std::min(run.lines.back() + reach + 1, page.lines.size());
    std::array<std::size_t, familyCount> count{};
    for (std::size_t i = from; i < to; ++i)
        ++count[std::size_t(families[i])];
    std::vector<std::size_t> lines;
    for (std::size_t i = from; i < to; ++i) {
        const bool inRun = i >= run.lines.front() && i <= run.lines.back();
        const bool own = families[i] == run.family && inRun;
        const bool companion = families[i] != run.family && families[i] != Family::None
            && families[i] != Family::Button
            && double(count[std::size_t(families[i])])
                >= profileWeights.companion * double(run.lines.size());
        if (own || companion)
            lines.push_back(i);
    }
    return lines;
}

std::vector<Anchor> group(const PairHabit &habit, const std::vector<std::size_t> &lines)
{
    std::vector<Anchor> anchors;
    for (const std::size_t line : lines) {
        if (!anchors.empty() && habit.belongTogether(anchors.back().last, line))
            anchors.back().last = line;
        else
            anchors.push_back({line, line});
    }
    return anchors;
}

/// A companion before the first or after the last own line is a header only with an own line in its
/// group.
void dropStrays(std::vector<Anchor> &anchors, const Run &run)
{
    const auto isStray = [&](const Anchor &anchor) {
        return anchor.last < run.lines.front() || anchor.first > run.lines.back();
    };
    std::erase_if(anchors, isStray);
}

/// Where the section begins anew ("14 comments") or ends ("Leave a reply"), the larger side is the
/// section.
void cutAtHeadings(const Page &page, std::vector<Anchor> &anchors)
{
    std::size_t begin = 0;
    std::size_t end = anchors.size();
    for (std::size_t i = 0; i + 1 < anchors.size(); ++i) {
        for (std::size_t line = anchors[i].last + 1; line < anchors[i + 1].first; ++line) {
            const std::size_t before = i + 1 - std::min(begin, i + 1);
            const std::size_t after = end - std::min(end, i + 1);
            if (page.lines[line].heading && before * 4 <= after)
                begin = i + 1;
            if (page.lines[line].ending && after * 2 <= before)
                end = std::min(end, i + 1);
        }
    }
    if (begin < end)
        anchors = std::vector<Anchor>(anchors.begin() + std::ptrdiff_t(begin),
                                      anchors.begin() + std::ptrdiff_t(end));
}

/// An article between the first anchor (its dateline) and the second.
void cutArticle(const Page &page, std::vector<Anchor> &anchors)
{
    if (anchors.size() < 3)
        return;
    std::vector<int> words;
    for (std::size_t i = 0; i + 1 < anchors.size(); ++i)
        words.push_back(contentBetween(page, anchors[i].last, anchors[i + 1].first));
    const int first = words.front();
    std::ranges::nth_element(words, words.begin() + std::ptrdiff_t(words.size() / 2));
    const int median = std::max(words[words.size() / 2], 20);
    if (first > 250 && first > 6 * median)
        anchors.erase(anchors.begin());
}

/// What kinds of words and times an anchor's lines hold, as bits.
std::uint64_t formOf(const Page &page, const Anchor &anchor, std::vector<Token> &tokens)
{
    constexpr std::uint32_t telling = Button | Says | CommentWord | Role | ReplyTo | HalfDay;
    std::uint64_t form = 0;
    for (std::size_t at = anchor.first; at <= anchor.last; ++at) {
        const Line &line = page.lines[at];
        tokenize(page.text, {line.bare.start, std::min(line.bare.end, line.bare.start + 160)},
                 tokens);
        for (const Token &token : tokens)
            form |= token.tags & telling;
        form |= std::uint64_t(1) << (32 + unsigned(line.timeKind));
    }
    return form;
}

/// The article's own dateline looks like the headers below it but lacks what all of them have
/// ("Reply", "link").
void cutDateline(const Page &page, std::vector<Anchor> &anchors)
{
    constexpr std::size_t least = 4;
    constexpr double all = 0.9;
    if (anchors.size() < least)
        return;
    std::array<std::size_t, 64> count{};
    std::vector<Token> tokens;
    for (std::size_t i = 1; i < anchors.size(); ++i) {
        const std::uint64_t form = formOf(page, anchors[i], tokens);
        for (std::size_t bit = 0; bit < count.size(); ++bit)
            count[bit] += (form >> bit) & 1U;
    }
    const std::uint64_t first = formOf(page, anchors.front(), tokens);
    for (std::size_t bit = 0; bit < count.size(); ++bit) {
        const bool common = double(count[bit]) >= all * double(anchors.size() - 1);
        if (common && ((first >> bit) & 1U) == 0) {
            anchors.erase(anchors.begin());
            return;
        }
    }
}

/// Datelines and lists of other pages repeat as well: comments have a heading, a form or buttons
/// near, or say who speaks.
bool isCredible(const Page &page, const std::vector<Anchor> &anchors, Family family)
{
    constexpr std::size_t reach = 20;
    const std::size_t first = anchors.front().first;
    for (std::size_t back = 1; back <= std::min(reach, first); ++back) {
        if (page.lines[first - back].heading || page.lines[first - back].ending)
            return true;
    }
    const auto speaks = std::ranges::count_if(anchors, [&](const Anchor &anchor) {
        const Line &line = page.lines[anchor.first];
        return !line.says.isEmpty() || line.byName;
    });
    if (std::size_t(speaks) * 2 > anchors.size() && anchors.size() > 1)
        return true;
    const std::size_t end = std::min(page.lines.size(), anchors.back().last + 3 * reach);
    for (std::size_t at = first; at < end; ++at) {
        const Line &line = page.lines[at];
        if (line.ending || line.replyTo || (line.button && line.hasReply))
            return true;
    }
    const int words = contentBetween(page, first, anchors.back().last) / int(anchors.size());
    return family != Family::Date && family != Family::Clock && family != Family::Button
        && int(anchors.size()) >= profileWeights.believedAnchors
        && words >= profileWeights.believedWords;
}

bool isProse(const Page &page, std::size_t at)
{
    const Line &line = page.lines[at];
    return !page.isSlotty(at) && (line.words >= 8 || (line.sentence && line.words >= 3))
        && !line.byName;
}

/// Votes for "the body stands before the anchor".
double footerVotes(const Page &page, const std::vector<Family> &families,
                   const std::vector<Anchor> &anchors)
{
    double votes = families[anchors.front().first] == Family::Button
        ? 1
        : 0; // "Reply" stands under what it answers
    std::size_t says = 0;
    std::size_t ordinals = 0;
    int proseBefore = 0;
    int proseAfter = 0;
    int closerBefore = 0;
    int closerAfter = 0;
    for (const Anchor &anchor : anchors) {
        for (std::size_t i = anchor.first; i <= anchor.last; ++i)
            says += families[i] == Family::Says && !page.lines[i].byName ? 1 : 0;
        ordinals += page.lines[anchor.first].ordinal >= 0 ? 1 : 0;
        const int before = page.lines[anchor.first].blanksBefore;
        const int after
            = anchor.last + 1 < page.lines.size() ? page.lines[anchor.last + 1].blanksBefore : 9;
        proseBefore += anchor.first > 0 && isProse(page, anchor.first - 1) ? 1 : 0;
        std::size_t next = anchor.last + 1; // "Reply" may stand in the header
        while (next < page.lines.size() && next < anchor.last + 3 && page.isSlotty(next))
            ++next;
        proseAfter += next < page.lines.size() && isProse(page, next) ? 1 : 0;
        closerBefore += before < after ? 1 : 0;
        closerAfter += after < before ? 1 : 0;
    }
    const auto all = double(anchors.size());
    votes -= says * 2 > anchors.size() ? 3 : 0;
    votes -= ordinals * 2 > anchors.size() ? 2 : 0;
    votes += 1.5 * (closerBefore - closerAfter) / all;
    votes += 2.5 * (proseBefore - proseAfter) / all - 0.5; // a header is by far the commoner case
    std::size_t after = anchors.back().last + 1;
    while (after < page.lines.size() && page.isSlotty(after))
        ++after;
    const bool nothingAfter
        = after >= page.lines.size() || page.lines[after].ending || page.lines[after].share;
    votes += nothingAfter ? 1.5 : -0.5;
    const std::size_t first = anchors.front().first;
    for (std::size_t back = 1; back <= std::min<std::size_t>(first, 3); ++back) {
        const Line &line = page.lines[first - back];
        if (line.heading || line.ending)
            votes += back == 1                                           ? -1.5
                : page.isSlotty(first - 1) || page.isNameLike(first - 1) ? -0.5
                                                                         : 1;
    }
    return votes;
}

} // namespace

int contentBetween(const Page &page, std::size_t after, std::size_t before)
{
    int words = 0;
    for (std::size_t i = after + 1; i < before; ++i) {
        const Line &line = page.lines[i];
        if (!page.isSlotty(i) && !line.heading && !line.ending
            && !(page.isNameLike(i) && line.words < smallContent))
            words += line.words;
    }
    return words;
}

Profile learnProfile(const Page &page)
{
    Profile profile;
    const std::vector<Family> families = familiesOf(page);
    const Run run = bestRun(page, families);
    if (run.lines.empty())
        return profile;
    const std::vector<std::size_t> lines = anchorLines(page, families, run);
    profile.anchors = group(PairHabit(page, families, lines), lines);
    dropStrays(profile.anchors, run);
    cutAtHeadings(page, profile.anchors);
    cutArticle(page, profile.anchors);
    cutDateline(page, profile.anchors);
    if (!isCredible(page, profile.anchors, run.family))
        return {};
    profile.kind = footerVotes(page, families, profile.anchors) > 0 ? Profile::Kind::Footer
                                                                    : Profile::Kind::Header;
    profile.bitsPerRecord = run.bits / double(run.lines.size());
    return profile;
}

} // namespace rejoinder::layout
