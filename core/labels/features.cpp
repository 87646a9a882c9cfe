// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/labels/features.h"

#include <algorithm>
#include <array>

#include "core/labels/keys.h"
#include "core/labels/shapes.h"
#include "core/labels/surroundings.h"
#include "core/layout/lexicon.h"

namespace rejoinder::labels {

namespace {

using layout::Line;
using layout::Page;
using layout::Token;
using layout::TokenKind;

constexpr int mostLexicalWords = 8; // of longer lines only the ends are read

/// A number as one of eight sizes.
int sizeOf(int value)
{
    constexpr std::array limits{0, 1, 2, 4, 8, 16, 40};
    return int(std::ranges::lower_bound(limits, value) - limits.begin());
}

class Reader
{
public:
    Reader(const Page &page, const std::vector<Label> &ruled)
        : m_page(page)
        , m_ruled(ruled)
        , m_looks(lookAt(page))
        , m_surroundings(surroundingsOf(page, m_looks))
    { }

    LineFeatures read()
    {
        LineFeatures all(m_page.lines.size());
        for (m_at = 0; m_at < all.size(); ++m_at) {
            m_features = &all[m_at];
            m_features->reserve(96);
            readShape();
            readWords();
            readRepetition();
            readNeighbours();
            readDensity();
            readPlace();
            readRules();
        }
        return all;
    }

private:
    template <class... Seen> void add(Group group, std::string_view what, Seen... seen)
    {
        m_features->push_back({keyFor(what, seen...), group});
    }
    template <class... Seen>
    void addIf(bool holds, Group group, std::string_view what, Seen... seen)
    {
        if (holds)
            add(group, what, seen...);
    }

    const Line &line() const { return m_page.lines[m_at]; }
    const Look &look() const { return m_looks[m_at]; }

    int shape(int by) const
    {
        const auto at = static_cast<std::ptrdiff_t>(m_at) + by;
        const bool inside = at >= 0 && at < static_cast<std::ptrdiff_t>(m_looks.size());
        return inside ? int(m_looks[static_cast<std::size_t>(at)].shape) : 0;
    }
    int ruled(int by) const
    {
        const auto at = static_cast<std::ptrdiff_t>(m_at) + by;
        const bool inside = at >= 0 && at < static_cast<std::ptrdiff_t>(m_ruled.size());
        return inside ? int(m_ruled[static_cast<std::size_t>(at)]) : -1;
    }
    /// Blank lines before the line, against what the page uses: none, usual, more.
    int gap(int by) const
    {
        const std::size_t at = m_at + static_cast<std::size_t>(by);
        return at < m_page.lines.size() ? gapBefore(m_page, at) : 3;
    }

    void readShape()
    {
        const Line &l = line();
        add(Group::Shape, "always");
        add(Group::Shape, "shape", shape(0));
        add(Group::Shape, "words", sizeOf(l.words), l.sentence);
        add(Group::Shape, "time", int(l.timeKind), sizeOf(l.wordsBeforeTime),
            sizeOf(l.wordsAfterTime));
        addIf(l.capital, Group::Shape, "capital");
        addIf(l.capitals, Group::Shape, "capitals", sizeOf(l.words));
        addIf(l.colon, Group::Shape, "colon", sizeOf(l.words));
        addIf(l.comma, Group::Shape, "comma", sizeOf(l.words));
        addIf(l.hasReply, Group::Shape, "reply", l.button);
        addIf(l.hasButton, Group::Shape, "button", sizeOf(l.words));
        addIf(l.byName, Group::Shape, "by");
        addIf(l.bullet, Group::Shape, "bullet", shape(0));
        addIf(l.ordinal >= 0, Group::Shape, "ordinal", shape(0));
        addIf(l.share, Group::Shape, "share", sizeOf(l.words));
        addIf(l.raw != l.bare, Group::Shape, "decorated", shape(0));
        addIf(m_page.isNameLike(m_at), Group::Shape, "namelike", l.words);
        addIf(m_page.isSlotty(m_at), Group::Shape, "slotty");
        add(Group::Shape, "first", firstMark(), lastMark());
        add(Group::Shape, "gaps", gap(0), gap(1), shape(0));
    }

    int firstMark() const
    {
        return markOf(look().tokens.empty() ? nullptr : &look().tokens.front());
    }
    int lastMark() const { return markOf(look().tokens.empty() ? nullptr : &look().tokens.back()); }
    static int markOf(const Token *token)
    {
        if (token == nullptr)
            return 0;
        if (token->kind == TokenKind::Mark)
            return int(token->mark);
        return token->kind == TokenKind::Number ? 1 : token->capital ? 2 : 3;
    }

    std::uint64_t wordAt(std::size_t at) const
    {
        return wordKey(layout::folded(slice(m_page.text, look().tokens[at].span)));
    }

    void readWords()
    {
        const std::vector<Token> &tokens = look().tokens;
        std::uint32_t opening = 0;
        std::uint32_t anywhere = 0;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            (i < 3 ? opening : anywhere) |= tokens[i].tags;
            if (tokens[i].kind == TokenKind::Word && line().words <= mostLexicalWords)
                add(Group::Words, "word", wordAt(i));
        }
        if (!tokens.empty()) {
            add(Group::Words, "firstword", wordAt(0));
            add(Group::Words, "lastword", wordAt(tokens.size() - 1));
        }
        for (std::uint32_t bit = 0; bit < 24; ++bit) {
            addIf(((opening >> bit) & 1U) != 0, Group::Shape, "tag", bit, sizeOf(line().words));
            addIf(((anywhere >> bit) & 1U) != 0 && line().words <= 2 * mostLexicalWords,
                  Group::Shape, "later tag", bit, sizeOf(line().words));
        }
    }

    void readRepetition()
    {
        const Repeats &r = look().repeats;
        add(Group::Repetition, "whole", sizeOf(r.whole), shape(0));
        add(Group::Repetition, "pattern", sizeOf(r.pattern), sizeOf(line().words));
        add(Group::Repetition, "pattern shape", sizeOf(r.pattern), shape(0));
        add(Group::Repetition, "opening", sizeOf(r.opening), shape(0));
        add(Group::Repetition, "closing", sizeOf(r.closing), shape(0));
        addIf(r.isAnchor, Group::Repetition, "anchor", shape(-1), shape(1));
        const Surroundings &around = m_surroundings[m_at];
        add(Group::Repetition, "anchor ahead", sizeOf(around.anchorAhead), shape(0));
        add(Group::Repetition, "anchor behind", sizeOf(around.anchorBehind), shape(0));
        add(Group::Repetition, "between anchors", sizeOf(around.anchorBehind),
            sizeOf(around.anchorAhead));
        if (std::min(around.anchorAhead, around.anchorBehind) <= 2) {
            const int ends
                = std::min(around.textAboveFirst, 2) * 3 + std::min(around.textBelowLast, 2);
            add(Group::Repetition, "ends", ends, std::min(around.anchorBehind, 3),
                std::min(around.anchorAhead, 3));
            add(Group::Repetition, "ends shape", ends, around.anchorBehind == 0, shape(0));
        }
        // Does what stands above and below stand so elsewhere, too? A record looks like the next.
        add(Group::Repetition, "above repeats", sizeOf(around.aboveRepeats), shape(0));
        add(Group::Repetition, "below repeats", sizeOf(around.belowRepeats), shape(0));
    }

    void readNeighbours()
    {
        add(Group::Neighbours, "-1", shape(-1));
        add(Group::Neighbours, "+1", shape(1));
        add(Group::Neighbours, "-1 0", shape(-1), shape(0), gap(0));
        add(Group::Neighbours, "0 +1", shape(0), shape(1), gap(1));
        add(Group::Neighbours, "-1 0 +1", shape(-1), shape(0), shape(1));
        add(Group::Neighbours, "-2 -1 0", shape(-2), shape(-1), shape(0));
        add(Group::Neighbours, "0 +1 +2", shape(0), shape(1), shape(2));
        add(Group::Neighbours, "-2", shape(-2));
        add(Group::Neighbours, "+2", shape(2));
        add(Group::Neighbours, "-3", shape(-3));
        add(Group::Neighbours, "+3", shape(3));
        add(Group::Neighbours, "-1 gap", shape(-1), gap(0));
        add(Group::Neighbours, "+1 gap", shape(1), gap(1));
    }

    void readDensity()
    {
        const Surroundings &around = m_surroundings[m_at];
        add(Group::Density, "long", around.longLines, shape(0));
        add(Group::Density, "buttons", around.buttons, shape(0));
        add(Group::Density, "times", around.times, shape(0));
        add(Group::Density, "short", around.shortLines, shape(0));
        add(Group::Density, "long buttons", around.longLines / 2, around.buttons / 2);
    }

    void readPlace()
    {
        const Surroundings &around = m_surroundings[m_at];
        const int part = int(8 * m_at / m_page.lines.size());
        add(Group::Place, "part", part);
        add(Group::Place, "heading behind", sizeOf(around.headingBehind));
        add(Group::Place, "ending ahead", sizeOf(around.endingAhead));
        add(Group::Place, "ending behind", sizeOf(around.endingBehind));
        add(Group::Place, "anchors before", sizeOf(around.anchorsBefore),
            sizeOf(around.anchorsAfter));
        add(Group::Place, "anchors before shape", sizeOf(around.anchorsBefore),
            sizeOf(around.anchorsAfter), shape(0));
        add(Group::Place, "prose before", sizeOf(around.longBefore), around.headingBehind > 0,
            around.anchorsBefore > 0);
        add(Group::Place, "column", std::min(line().column, 12) / 2, shape(0));
    }

    void readRules()
    {
        add(Group::Rules, "ruled", ruled(0));
        add(Group::Rules, "ruled shape", ruled(0), shape(0));
        add(Group::Rules, "ruled -1", ruled(-1), ruled(0));
        add(Group::Rules, "ruled +1", ruled(0), ruled(1));
        add(Group::Rules, "ruled around", ruled(-1), ruled(0), ruled(1));
        add(Group::Rules, "ruled kind", ruled(0), int(m_page.profile.kind));
        add(Group::Rules, "ruled records", ruled(0), sizeOf(int(m_page.profile.anchors.size())));
        add(Group::Rules, "ruled gap", ruled(0), gap(0), gap(1));
        add(Group::Rules, "ruled words", ruled(0), sizeOf(line().words), line().sentence);
    }

    const Page &m_page;
    const std::vector<Label> &m_ruled;
    std::vector<Look> m_looks;
    std::vector<Surroundings> m_surroundings;
    std::vector<Feature> *m_features = nullptr;
    std::size_t m_at = 0;
};

} // namespace

LineFeatures readFeatures(const Page &page, const std::vector<Label> &ruled)
{
    return Reader(page, ruled).read();
}

} // namespace rejoinder::labels
