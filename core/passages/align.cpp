// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passages/align.h"

#include <algorithm>
#include <optional>

namespace rejoinder::passages {

namespace {

constexpr std::size_t longestGap = 2; // words changed or left out within a passage
constexpr std::size_t longestOmission = 400; // words an ellipsis may stand for
constexpr std::size_t resumed = 3; // words that must agree behind an ellipsis
constexpr double ideograph = 0.6;

bool isEllipsis(std::string_view between)
{
    return between.find("...") != std::string_view::npos
        || between.find("…") != std::string_view::npos
        || between.find(". .") != std::string_view::npos;
}

class Walk
{
public:
    Walk(const Row &here, const Row &there, std::string_view hereText)
        : m_here(here)
        , m_there(there)
        , m_hereText(hereText)
    { }

    void forward(Match &match) const
    {
        for (;;) {
            std::size_t &h = match.here.end;
            std::size_t &t = match.there.end;
            for (; agree(h, t); ++h, ++t)
                match.weight += weightOf(m_here.words[h]);
            const std::optional<Change> gap = behind(h, t);
            if (!gap)
                return;
            match.changes.push_back(*gap);
            h = gap->here.end;
            t = gap->there.end;
        }
    }

    void backward(Match &match) const
    {
        for (;;) {
            std::size_t &h = match.here.begin;
            std::size_t &t = match.there.begin;
            for (; agreeBefore(h, t); --h, --t)
                match.weight += weightOf(m_here.words[h - 1]);
            const std::optional<Change> gap = before(h, t);
            if (!gap)
                return;
            match.changes.insert(match.changes.begin(), *gap);
            h = gap->here.begin;
            t = gap->there.begin;
        }
    }

private:
    bool agree(std::size_t h, std::size_t t) const
    {
        return h < m_here.limit.end && t < m_there.limit.end
            && m_here.words[h].key == m_there.words[t].key;
    }
    bool agreeBefore(std::size_t h, std::size_t t) const
    {
        return h > m_here.limit.begin && t > m_there.limit.begin
            && m_here.words[h - 1].key == m_there.words[t - 1].key;
    }

    /// Calls `fits` with the sizes of ever larger gaps; the first that fits.
    template <class Fits> static std::optional<Stretch> smallestGap(Fits fits)
    {
        for (std::size_t gap = 1; gap <= 2 * longestGap; ++gap)
            for (std::size_t h = gap > longestGap ? gap - longestGap : 0;
                 h <= std::min(gap, longestGap); ++h)
                if (fits(h, gap - h))
                    return Stretch{h, gap - h};
        return {};
    }

    std::optional<Change> behind(std::size_t h, std::size_t t) const
    {
        const auto gap = smallestGap([&](std::size_t gh, std::size_t gt) {
            return agree(h + gh, t + gt) && agree(h + gh + 1, t + gt + 1);
        });
        if (gap)
            return Change{{h, h + gap->begin}, {t, t + gap->end}};
        return omission(h, t);
    }

    std::optional<Change> before(std::size_t h, std::size_t t) const
    {
        const auto gap = smallestGap([&](std::size_t gh, std::size_t gt) {
            return h >= gh && t >= gt && agreeBefore(h - gh, t - gt) && h > gh && t > gt
                && agreeBefore(h - gh - 1, t - gt - 1);
        });
        if (!gap)
            return {};
        return Change{{h - gap->begin, h}, {t - gap->end, t}};
    }

    /// "A ... B": the words there behind A are left out up to B.
    std::optional<Change> omission(std::size_t h, std::size_t t) const
    {
        if (m_hereText.empty() || h == 0 || h >= m_here.limit.end)
            return {};
        std::size_t next = h;
        const std::size_t wordStart = m_here.words[h].where.start;
        static constexpr std::uint64_t snip = wordKey("snip");
        const bool snipped = m_here.words[h].key == snip && wordStart > 0
            && std::string_view("[<(").find(m_hereText[wordStart - 1]) != std::string_view::npos;
        if (snipped)
            ++next;
        else if (!isEllipsis(slice(m_hereText, {m_here.words[h - 1].where.end, wordStart})))
            return {};
        const std::size_t last = std::min(m_there.limit.end, t + longestOmission);
        for (std::size_t there = t; there < last; ++there) {
            std::size_t same = 0;
            while (same < resumed && agree(next + same, there + same))
                ++same;
            if (same == resumed)
                return Change{{h, next}, {t, there}};
        }
        return {};
    }

    const Row &m_here;
    const Row &m_there;
    std::string_view m_hereText;
};

} // namespace

double weightOf(const Word &word)
{
    return word.ideograph ? ideograph : 1;
}

Match extended(const Row &here, const Row &there, std::size_t atHere, std::size_t atThere,
               std::size_t length, std::string_view hereText)
{
    Match match{{atHere, atHere + length}, {atThere, atThere + length}, 0, {}};
    for (std::size_t i = 0; i < length; ++i)
        match.weight += weightOf(here.words[atHere + i]);
    const Walk walk(here, there, hereText);
    walk.forward(match);
    walk.backward(match);
    return match;
}

} // namespace rejoinder::passages
