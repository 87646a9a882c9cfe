// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/times.h"

#include "core/layout/lexicon.h"

#include <algorithm>
#include <string>

namespace rejoinder::layout {

namespace {

/// Reads times token by token. Every `read...` returns how many tokens it takes from `i`, 0 where
/// there is no such time.
class TimeReader
{
public:
    TimeReader(std::string_view text, const std::vector<Token> &tokens)
        : m_text(text)
        , m_tokens(tokens)
    { }

    std::vector<Time> read()
    {
        for (std::size_t i = 0; i < m_tokens.size();) {
            const std::size_t taken = take(i);
            i += std::max<std::size_t>(taken, 1);
        }
        return std::move(m_times);
    }

private:
    bool isNumber(std::size_t i, int low, int high) const
    {
        return i < m_tokens.size() && m_tokens[i].kind == TokenKind::Number
            && m_tokens[i].number >= low && m_tokens[i].number <= high;
    }
    bool isMark(std::size_t i, std::u32string_view marks) const
    {
        return i < m_tokens.size() && m_tokens[i].kind == TokenKind::Mark
            && marks.find(m_tokens[i].mark) != std::u32string_view::npos;
    }
    bool isWord(std::size_t i, std::uint32_t tag) const
    {
        return i < m_tokens.size() && m_tokens[i].is(tag);
    }
    bool isText(std::size_t i, std::string_view word) const
    {
        return i < m_tokens.size() && slice(m_text, m_tokens[i].span) == word;
    }
    bool touches(std::size_t i) const { return i < m_tokens.size() && !m_tokens[i].afterBlank; }
    bool isYear(std::size_t i) const { return isNumber(i, 1980, 2079); }

    std::size_t take(std::size_t i)
    {
        TimeKind kind = TimeKind::Date;
        std::size_t n = numericDate(i);
        if (n == 0)
            n = namedDate(i);
        if (n == 0)
            n = denseDate(i);
        if (n == 0) {
            kind = TimeKind::Relative;
            n = relative(i);
        }
        if (n == 0) {
            kind = TimeKind::Clock;
            n = clock(i);
        }
        if (n > 0)
            add(kind, i, i + n);
        return n;
    }

    /// 17.07.2011, 2013/12/28, 12-29-14, 2024-08-04T16:24
    std::size_t numericDate(std::size_t i) const
    {
        if (!isNumber(i, 0, 2079) || !isMark(i + 1, U"./-") || !isNumber(i + 2, 1, 31)
            || !touches(i + 2) || !isNumber(i + 4, 0, 2079))
            return 0;
        const bool same = isMark(i + 3, U"./-") && m_tokens[i + 1].mark == m_tokens[i + 3].mark
            && touches(i + 4);
        const bool commaYear = isMark(i + 3, U",") && isYear(i + 4);
        if (!same && !commaYear)
            return 0;
        const bool yearFirst = isYear(i) && isNumber(i + 2, 1, 12) && isNumber(i + 4, 1, 31);
        // "3.4.1" is a chapter.
        const bool briefYear = isNumber(i + 4, 0, 79) && m_tokens[i + 4].span.size() == 2;
        const bool yearLast = isNumber(i, 1, 31) && (isYear(i + 4) || briefYear)
            && (m_tokens[i].number <= 12 || m_tokens[i + 2].number <= 12);
        return yearFirst || yearLast ? 5 : 0;
    }

    std::size_t skip(std::size_t i, std::u32string_view marks) const
    {
        while (isMark(i, marks)
               || (isWord(i, TimeJoin) && !isWord(i, Month) && !isWord(i, HalfDay)))
            ++i;
        return i;
    }

    /// May 5, 2011; 5. Mai 2011; 5 de mayo de 2011; Jun 2011; 24 Nov; Fri Oct 05 2007
    std::size_t namedDate(std::size_t i) const
    {
        std::size_t at = i;
        if (isWord(at, Weekday) && m_tokens[at].kind == TokenKind::Word) {
            at = skip(at + 1, U",.");
            if (at > i + 3)
                return 0;
        }
        if (isNumber(at, 1, 31)) {
            const std::size_t month = skip(at + 1, U".,-/");
            if (!isWord(month, Month) || month > at + 3)
                return 0;
            const std::size_t year = skip(month + 1, U".,-/'");
            return year <= month + 3
                    && (isYear(year) || (isNumber(year, 0, 79) && isMark(year - 1, U"'-/")))
                ? year + 1 - i
                : month + 1 - i;
        }
        if (!isWord(at, Month))
            return 0;
        const std::size_t next = skip(at + 1, U".,-/'");
        if (next > at + 3)
            return 0;
        if (isYear(next))
            return next + 1 - i;
        if (!isNumber(next, 1, 31))
            return 0;
        const std::size_t year = skip(next + 1, U".,-/'");
        return isYear(year) && year <= next + 4 ? year + 1 - i : next + 1 - i;
    }

    /// 2013年12月28日
    std::size_t denseDate(std::size_t i) const
    {
        if (isNumber(i, 1980, 2079) && isText(i + 1, "年") && isNumber(i + 2, 1, 12)
            && isText(i + 3, "月"))
            return isNumber(i + 4, 1, 31) ? 6 : 4;
        return isNumber(i, 1, 12) && isText(i + 1, "月") && isNumber(i + 2, 1, 31) ? 4 : 0;
    }

    std::size_t quantity(std::size_t i) const
    {
        const bool article = isText(i, "a") || isText(i, "an") || isText(i, "one")
            || isText(i, "einem") || isText(i, "einer") || isText(i, "un") || isText(i, "une")
            || isText(i, "A") || isText(i, "An");
        return isNumber(i, 0, 9999) || article ? 1 : 0;
    }

    /// 3 hours ago, vor 2 Tagen, il y a 3 ans, 3d, 2 天前, yesterday
    std::size_t relative(std::size_t i) const
    {
        if (isWord(i, Day))
            return isWord(i, FirstPerson)
                    || (i > 0 && !isWord(i + 1, TimeJoin) && i + 1 < m_tokens.size())
                ? 0
                : 1;
        std::size_t at = i;
        const bool french = isText(i, "il") && isText(i + 1, "y") && isText(i + 2, "a");
        if (isWord(i, AgoBefore) || french)
            at += french ? 3 : 1;
        const std::size_t count = quantity(at);
        if (count == 0)
            return 0;
        const std::size_t unit = at + count;
        const bool dense = unit < m_tokens.size() && isDenseAgo(slice(m_text, m_tokens[unit].span));
        if (dense)
            return unit + 1 - i;
        if (!isWord(unit, Unit))
            return 0;
        if (at > i)
            return unit + 1 - i;
        if (isWord(unit + 1, AgoAfter) || isText(unit + 1, "her"))
            return unit + 2 - i;
        // "3d", "12mo": alone or beside marks only
        const bool brief = isNumber(at, 1, 99) && touches(unit) && m_tokens[unit].span.size() <= 2;
        return brief && unit + 1 == m_tokens.size() ? unit + 1 - i : 0;
    }

    static bool isDenseAgo(std::string_view word)
    {
        return word.ends_with("前") && word.size() > 3;
    }

    /// 10:15, 10:15:02 pm, 13h48, 11 Uhr
    std::size_t clock(std::size_t i) const
    {
        if (!isNumber(i, 0, 24))
            return 0;
        std::size_t n = 0;
        if (isMark(i + 1, U":：") && isNumber(i + 2, 0, 59) && touches(i + 2))
            n = isMark(i + 3, U":：") && isNumber(i + 4, 0, 59) ? 5 : 3;
        else if (isText(i + 1, "h") && isNumber(i + 2, 0, 59) && touches(i + 2))
            n = 3;
        else if (isWord(i + 1, HalfDay) || isText(i + 1, "Uhr"))
            n = 1;
        else
            return 0;
        if (isWord(i + n, HalfDay) || isText(i + n, "Uhr") || isText(i + n, "AM")
            || isText(i + n, "PM"))
            ++n;
        return n;
    }

    bool onlyJoinsBetween(std::size_t from, std::size_t to) const
    {
        for (std::size_t i = from; i < to; ++i) {
            if (!isMark(i, U",.-–—·•/|@:()") && !isWord(i, TimeJoin | Weekday | HalfDay)
                && !isText(i, "T"))
                return false;
        }
        return to - from <= 4;
    }

    void add(TimeKind kind, std::size_t first, std::size_t last)
    {
        if (!m_times.empty() && onlyJoinsBetween(m_times.back().last, first)) {
            Time &before = m_times.back();
            const bool clocked = (before.kind == TimeKind::Date && kind == TimeKind::Clock)
                || (before.kind == TimeKind::Clock && kind == TimeKind::Date);
            const bool relativeClock = before.kind == TimeKind::Relative && kind == TimeKind::Clock;
            if (clocked || relativeClock) {
                before.kind = relativeClock ? TimeKind::Relative : TimeKind::DateClock;
                before.last = last;
                before.span.end = m_tokens[last - 1].span.end;
                return;
            }
        }
        m_times.push_back(
            {kind, first, last, {m_tokens[first].span.start, m_tokens[last - 1].span.end}});
    }

    std::string_view m_text;
    const std::vector<Token> &m_tokens;
    std::vector<Time> m_times;
};

} // namespace

std::vector<Time> findTimes(std::string_view text, const std::vector<Token> &tokens)
{
    return TimeReader(text, tokens).read();
}

} // namespace rejoinder::layout
