// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/bare.h"

#include "core/layout/lexicon.h"
#include "core/layout/lines.h"
#include "core/layout/words.h"

#include <array>

namespace rejoinder::layout {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t longestPicture = 40; // bytes of "[alternative text]"

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool blankAt(std::string_view text, std::size_t at, std::size_t end)
{
    return at >= end || text[at] == '_' || blankSize(text, at) > 0;
}

/// Takes one piece of decoration off the start per call.
class Stripper
{
public:
    Stripper(std::string_view text, Span raw) : m_text(text), m_bare{raw, -1, false} { }

    Bare strip()
    {
        while (!m_bare.span.isEmpty() && (ordinal() || bullet() || markdown() || picture()))
            m_bare.span = trimmed(m_text, m_bare.span);
        while (!m_bare.span.isEmpty() && tail())
            m_bare.span = trimmed(m_text, m_bare.span);
        return m_bare;
    }

private:
    std::size_t start() const { return m_bare.span.start; }
    std::size_t end() const { return m_bare.span.end; }
    bool advance(std::size_t to)
    {
        m_bare.span.start = std::min(to, end());
        return true;
    }

    bool ordinal()
    {
        if (m_ordinals >= 2) // "7. 7\\. Ann"
            return false;
        std::size_t at = start();
        const bool hash = m_text[at] == '#';
        at += hash ? 1 : 0;
        int value = 0;
        const std::size_t digits = at;
        while (at < end() && at - digits < 5 && isDigit(m_text[at]))
            value = value * 10 + (m_text[at++] - '0');
        if (at == digits)
            return false;
        if (!hash) {
            at += at < end() && m_text[at] == '\\' ? 1 : 0;
            if (at >= end() || (m_text[at] != '.' && m_text[at] != ')' && m_text[at] != ':'))
                return false;
            ++at;
        }
        if (!blankAt(m_text, at, end()) || monthFollows(at))
            return false;
        m_bare.ordinal = value;
        ++m_ordinals;
        return advance(at);
    }

    /// "26. Mai" is a date.
    bool monthFollows(std::size_t at) const
    {
        while (at < end() && (m_text[at] == ' ' || m_text[at] == '_'))
            ++at;
        const std::string_view rest = slice(m_text, {at, end()});
        const std::size_t length = std::min(rest.find_first_of(" _.,0123456789"), rest.size());
        if (length > 16 || (tagsOf(folded(rest.substr(0, length))) & Month) == 0)
            return false;
        // "1. November 1, 2016" is a list number before a date.
        const std::size_t day = std::min(rest.find_first_not_of(" _.,", length), rest.size());
        std::size_t digits = day;
        while (digits < rest.size() && isDigit(rest[digits]))
            ++digits;
        return digits == day || digits - day == 4;
    }

    bool bullet()
    {
        constexpr std::array marks{"•"sv, "·"sv, "◦"sv, "▪"sv, "■"sv, "□"sv, "○"sv,
                                   "●"sv, "»"sv, "►"sv, "▶"sv, "✓"sv, "*"sv, "+"sv,
                                   "-"sv, "o"sv, "–"sv, "—"sv, "|"sv};
        const std::string_view rest = slice(m_text, m_bare.span);
        for (const std::string_view mark : marks) {
            if (rest.starts_with(mark) && blankAt(m_text, start() + mark.size(), end())) {
                m_bare.bullet = true;
                return advance(start() + mark.size());
            }
        }
        return false;
    }

    /// "### ", "**", "__"
    bool markdown()
    {
        const char first = m_text[start()];
        if (first != '#' && first != '*' && first != '_')
            return false;
        std::size_t at = start();
        while (at < end() && m_text[at] == first)
            ++at;
        if (first == '#' && !blankAt(m_text, at, end()))
            return false;
        return advance(at);
    }

    /// "[113]", "[]", "[avatar]" before something else, "[text](address)" becomes "text](address)"
    bool picture()
    {
        if (m_text[start()] != '[')
            return false;
        const std::size_t close = m_text.find(']', start());
        if (close == std::string_view::npos || close >= end() || close - start() > longestPicture)
            return false;
        const bool link = close + 1 < end() && m_text[close + 1] == '(';
        if (link && close > start() + 1)
            return advance(start() + 1);
        if (link) {
            const std::size_t after = m_text.find(')', close);
            return after != std::string_view::npos && after < end() && advance(after + 1);
        }
        const bool number = isDigit(m_text[start() + 1]) && close - start() <= 5;
        return (number || close + 1 == end() || !isQuoteTag(start() + 1)) && advance(close + 1);
    }

    bool isQuoteTag(std::size_t at) const
    {
        const std::string_view rest = m_text.substr(at, 5);
        return rest == "QUOTE"sv || rest == "quote"sv;
    }

    /// "**", "###", "[icon]" at the end
    bool tail()
    {
        const char last = m_text[end() - 1];
        if (last == '*' || last == '#' || last == '_') {
            while (end() > start() && m_text[end() - 1] == last)
                --m_bare.span.end;
            return true;
        }
        if (last != ']')
            return false;
        const std::size_t open = m_text.rfind('[', end() - 1);
        if (open == std::string_view::npos || open <= start() || end() - open > 16
            || slice(m_text, {open, end()}).find(' ') != std::string_view::npos
            || isQuoteTag(open + 2))
            return false;
        m_bare.span.end = open;
        return true;
    }

    std::string_view m_text;
    Bare m_bare;
    int m_ordinals = 0;
};

} // namespace

Bare stripDecoration(std::string_view text, Span raw)
{
    return Stripper(text, raw).strip();
}

} // namespace rejoinder::layout
