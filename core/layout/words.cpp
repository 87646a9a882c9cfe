// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/words.h"

#include "core/layout/lexicon.h"
#include "core/layout/lines.h"
#include "core/source/utf8.h"

#include <algorithm>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace rejoinder::layout {

namespace {

bool isDigit(char32_t c)
{
    return c >= '0' && c <= '9';
}

/// Written without spaces between words.
bool isDense(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool isLetter(char32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return u_isalpha(UChar32(c)) != 0 || u_getCombiningClass(UChar32(c)) != 0 || c == 0x200D;
}

/// "points189", "Author11": extractors glue counts to words.
std::string_view withoutDigits(std::string_view word)
{
    while (!word.empty() && isDigit(static_cast<unsigned char>(word.back())))
        word.remove_suffix(1);
    return word;
}

/// Holds two halves of a word together: don't, ’, a.m, e-mail.
bool joins(char32_t c)
{
    return c == '\'' || c == 0x2019 || c == '-';
}

char32_t at(std::string_view text, std::size_t offset, std::size_t end)
{
    return offset < end ? source::codePointAt(text, offset).value : U' ';
}

class Reader
{
public:
    Reader(std::string_view text, Span span, std::vector<Token> &tokens)
        : m_text(text)
        , m_at(span.start)
        , m_end(span.end)
        , m_tokens(tokens)
    { }

    void read()
    {
        bool blank = true;
        while (m_at < m_end) {
            const std::size_t space = m_text[m_at] == '_' ? 1 : blankSize(m_text, m_at);
            if (space > 0) {
                m_at += space;
                blank = true;
                continue;
            }
            Token token = next();
            token.afterBlank = blank;
            m_tokens.push_back(token);
            blank = false;
        }
    }

private:
    Token next()
    {
        const auto [c, size] = source::codePointAt(m_text, m_at);
        if (isDigit(c))
            return number();
        if (isLetter(c))
            return word(c);
        Token token;
        token.span = {m_at, m_at + size};
        token.kind = TokenKind::Mark;
        token.weight = 0;
        token.mark = c;
        m_at += size;
        return token;
    }

    Token number()
    {
        Token token;
        token.kind = TokenKind::Number;
        token.span.start = m_at;
        int value = 0;
        while (m_at < m_end && isDigit(static_cast<unsigned char>(m_text[m_at]))) {
            value = value < 100000000 && value >= 0 ? value * 10 + (m_text[m_at] - '0') : -1;
            ++m_at;
        }
        token.span.end = m_at;
        token.number = value;
        return token;
    }

    Token word(char32_t first)
    {
        Token token;
        token.span.start = m_at;
        token.capital
            = first < 0x80 ? (first >= 'A' && first <= 'Z') : u_isupper(UChar32(first)) != 0;
        const bool dense = isDense(first);
        int characters = 0;
        while (m_at < m_end) {
            const auto [c, size] = source::codePointAt(m_text, m_at);
            const bool held = !dense && joins(c) && isLetter(at(m_text, m_at + size, m_end));
            const bool digit = !dense && isDigit(c);
            if ((!isLetter(c) && !held && !digit) || isDense(c) != dense
                || (characters > 0 && dateGlued(c)))
                break;
            m_at += size;
            ++characters;
        }
        token.span.end = m_at;
        token.weight = dense ? (characters + 1) / 2 : 1;
        const std::string_view bytes = slice(m_text, token.span);
        if (bytes.size() <= 24) {
            const std::string low = folded(bytes);
            token.tags = tagsOf(withoutDigits(low));
            // A measure word may stand before it, or what is done with it: two characters make
            // most words.
            constexpr std::size_t twoCharacters = 6;
            if (dense && token.tags == 0 && low.size() > twoCharacters) {
                const std::size_t at = low.size() - twoCharacters;
                token.tags = tagsOf(low.substr(at)) & CommentWord;
                if (token.tags != 0)
                    token.tags |= tagsOf(low.substr(0, at)) & (Related | Leave);
            }
        }
        return token;
    }

    bool isDigitAt(std::size_t at) const
    {
        return at < m_end && isDigit(static_cast<unsigned char>(m_text[at]));
    }

    /// Digits from there, at most that many: where they end.
    std::size_t afterDigits(std::size_t at, std::size_t most) const
    {
        std::size_t end = at;
        while (end - at < most && isDigitAt(end))
            ++end;
        return isDigitAt(end) ? at : end;
    }

    /// 10/28/12, 2012-10-28, 10:15
    bool isNumericTime(std::size_t at) const
    {
        constexpr std::size_t yearDigits = 4;
        const std::size_t first = afterDigits(at, yearDigits);
        if (first == at || first >= m_end)
            return false;
        const char mark = m_text[first];
        const std::size_t second = afterDigits(first + 1, 2);
        if (second == first + 1)
            return false;
        if (mark == ':')
            return first - at <= 2 && second - first == 3;
        return (mark == '/' || mark == '-' || mark == '.') && second < m_end
            && m_text[second] == mark && afterDigits(second + 1, yearDigits) > second + 1;
    }

    /// A time glued to the end of a name: "Ann8. Juni", "AnnOctober 27", "Ann10/28/12"
    bool dateGlued(char32_t c) const
    {
        std::size_t end = m_at;
        if (isDigit(c)) {
            if (isDigit(static_cast<unsigned char>(m_text[m_at - 1])))
                return false;
            if (isNumericTime(m_at))
                return true;
            while (end < m_end && end - m_at < 3
                   && isDigit(static_cast<unsigned char>(m_text[end])))
                ++end;
            while (end < m_end && (m_text[end] == '.' || m_text[end] == ' '))
                ++end;
            return isMonth(end);
        }
        const bool lowerBefore = m_text[m_at - 1] < 'A' || m_text[m_at - 1] > 'Z';
        return c >= 'A' && c <= 'Z' && lowerBefore && isMonth(m_at);
    }

    bool isMonth(std::size_t at) const
    {
        constexpr std::size_t longest = 16;
        std::size_t end = at;
        while (end < m_end && end - at < longest
               && isLetter(source::codePointAt(m_text, end).value))
            end += source::codePointAt(m_text, end).size;
        return end - at >= 3 && m_text[at] >= 'A' && m_text[at] <= 'Z'
            && (tagsOf(folded(slice(m_text, {at, end}))) & Month) != 0;
    }

    std::string_view m_text;
    std::size_t m_at;
    std::size_t m_end;
    std::vector<Token> &m_tokens;
};

} // namespace

void tokenize(std::string_view text, Span span, std::vector<Token> &tokens)
{
    tokens.clear();
    Reader(text, span, tokens).read();
}

std::string folded(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    for (std::size_t offset = 0; offset < utf8.size();) {
        const auto [c, size] = source::codePointAt(utf8, offset);
        offset += size;
        if (c < 0x80) {
            out += char(c >= 'A' && c <= 'Z' ? c + 32 : c);
            continue;
        }
        if (c == 0x2019) {
            out += '\'';
            continue;
        }
        char bytes[U8_MAX_LENGTH] = {};
        std::size_t length = 0;
        U8_APPEND_UNSAFE(bytes, length, u_tolower(UChar32(c)));
        out.append(bytes, length);
    }
    return out;
}

} // namespace rejoinder::layout
