// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/lineviews.h"

#include "core/comments/densewords.h"
#include "core/layout/lexicon.h"
#include "core/layout/lines.h"
#include "core/source/utf8.h"

#include <algorithm>
#include <array>

namespace rejoinder::comments {

namespace {

using layout::Line;
using layout::Page;
using layout::Token;
using layout::TokenKind;

constexpr std::size_t openingBytes = 400; // read word by word
constexpr std::size_t closingBytes = 60;
constexpr std::size_t openingWords = 8;
constexpr std::size_t closingWords = 2;

bool isIdeograph(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF);
}

bool isSmile(char32_t c)
{
    return (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF);
}

Edge edgeOf(char32_t c)
{
    struct Row
    {
        std::u32string_view characters;
        Edge edge;
    };
    static constexpr std::array rows{
        Row{U".。．", Edge::Stop},
        Row{U"?？", Edge::Question},
        Row{U"!！", Edge::Exclamation},
        Row{U"…", Edge::Dots},
        Row{U",，、;；", Edge::Comma},
        Row{U":：", Edge::Colon},
        Row{U"\"“”„«»‘’'「」『』《》>", Edge::Quote},
        Row{U"()[]{}（）【】", Edge::Bracket},
        Row{U"-–—~", Edge::Dash},
        Row{U"@", Edge::At},
        Row{U"*•·+#", Edge::List},
    };
    for (const Row &row : rows)
        if (row.characters.find(c) != std::u32string_view::npos)
            return row.edge;
    if (c >= '0' && c <= '9')
        return Edge::Digit;
    if (isSmile(c))
        return Edge::Smile;
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0xC0;
    return letter ? Edge::Letter : Edge::Other;
}

char32_t lastOf(std::string_view text)
{
    if (text.empty())
        return U' ';
    std::size_t at = text.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
        --at; // to the first byte of the character
    return source::codePointAt(text, at).value;
}

/// Reads one line into its view.
class Viewer
{
public:
    Viewer(const Page &page, std::size_t at, std::vector<Token> &tokens)
        : m_page(page)
        , m_line(page.lines[at])
        , m_text(slice(page.text, m_line.raw))
        , m_tokens(tokens)
    { }

    LineView read()
    {
        m_view.words = m_line.words;
        m_view.dense = isIdeograph(source::codePointAt(m_text, 0).value)
            || isIdeograph(lastOf(m_text.substr(0, m_text.size() / 2)));
        readClosing();
        readOpening();
        readEdges();
        readHabits();
        readForm();
        return std::move(m_view);
    }

private:
    void has(Habit habit, bool value) { m_view.habits |= value ? habit : 0; }
    bool holds(std::string_view part) const { return m_text.find(part) != std::string_view::npos; }

    /// Calls `each` with the folded words of the tokens, ideographs cut into words.
    template <typename Each> void forWords(const Each &each) const
    {
        for (const Token &token : m_tokens) {
            if (token.kind != TokenKind::Word)
                continue;
            const std::string_view bytes = slice(m_page.text, token.span);
            if (isIdeograph(source::codePointAt(bytes, 0).value))
                for (const std::string_view word : denseWords(bytes))
                    each(std::string(word), layout::tagsOf(word));
            else
                each(layout::folded(bytes), token.tags);
        }
    }

    void readClosing()
    {
        std::size_t start = m_line.raw.end - std::min(closingBytes, m_line.raw.size());
        while (start > m_line.raw.start
               && (static_cast<unsigned char>(m_page.text[start]) & 0xC0U) == 0x80U)
            --start;
        layout::tokenize(m_page.text, {start, m_line.raw.end}, m_tokens);
        std::vector<std::string> words;
        forWords([&](std::string word, std::uint32_t) { words.push_back(std::move(word)); });
        for (std::size_t i = 0; i < std::min(closingWords, words.size()); ++i)
            m_view.closing.push_back(words[words.size() - 1 - i]);
    }

    void readOpening()
    {
        std::size_t end = std::min(m_line.raw.end, m_line.raw.start + openingBytes);
        while (end < m_line.raw.end
               && (static_cast<unsigned char>(m_page.text[end]) & 0xC0U) == 0x80U)
            ++end;
        layout::tokenize(m_page.text, {m_line.raw.start, end}, m_tokens);
        forWords([&](std::string word, std::uint32_t tags) {
            if (m_view.opening.empty())
                m_view.firstTags = tags;
            if (m_view.opening.size() < openingWords) {
                m_view.soonTags |= tags;
                m_view.opening.push_back(std::move(word));
            }
            m_view.tags |= tags;
        });
    }

    void readEdges()
    {
        const char32_t first = source::codePointAt(m_text, 0).value;
        m_view.first = m_line.bullet && edgeOf(first) != Edge::Dash ? Edge::List : edgeOf(first);
        m_view.last = edgeOf(lastOf(m_text));
        if (m_text.ends_with(".."))
            m_view.last = Edge::Dots;
        if (endsWithSmile())
            m_view.last = Edge::Smile;
    }

    bool endsWithSmile() const
    {
        using namespace std::string_view_literals;
        constexpr std::array smiles{":)"sv, ":-)"sv, ";)"sv, ";-)"sv, ":D"sv,
                                    ":("sv, ":-("sv, "^^"sv, ":P"sv};
        return isSmile(lastOf(m_text))
            || std::ranges::any_of(smiles, [&](auto s) { return m_text.ends_with(s); });
    }

    void readHabits()
    {
        const std::size_t end = m_line.raw.end;
        has(TrailingSpace,
            end < m_page.text.size() && m_page.text[end] != '\n' && m_page.text[end] != '\r'
                && layout::blankSize(m_page.text, end) > 0);
        const auto word = std::ranges::find(m_tokens, TokenKind::Word, &Token::kind);
        has(SmallStart,
            word == m_tokens.begin() && word != m_tokens.end() && !word->capital
                && word->weight == 1 && !m_view.dense);
        has(SmallI, holds(" i ") || holds(" i'") || m_text.starts_with("i "));
        has(CurlyQuotes, holds("’") || holds("“") || holds("„"));
        has(StraightQuotes, holds("'") || holds("\""));
        has(WideStops, holds(".  ") || holds("!  ") || holds("?  "));
        has(Dots, holds("...") || holds("…"));
        has(Exclaims, holds("!") || holds("！"));
        has(Shouts, holds("!!") || holds("??") || holds("！！") || holds("？？"));
        has(Smiles, holds(":)") || holds(":-)") || holds(";)") || holds(";-)") || endsWithSmile());
        has(NoEnd, m_line.words > 6 && m_view.last == Edge::Letter);
        has(Dashes, holds("--") || holds(" - "));
        has(HalfWidth, m_view.dense && (holds(",") || holds("?") || holds("!")));
    }

    bool isName(const Token &token) const
    {
        using namespace layout;
        return token.kind == TokenKind::Word && token.capital
            && !token.is(Opening | Article | Function | FirstPerson | SecondPerson);
    }

    void readForm()
    {
        m_view.link = holds("http://") || holds("https://") || holds("www.");
        m_view.code = holds("();") || holds(" = ") || m_text.ends_with("{") || m_text.ends_with(";")
            || m_text.starts_with("</") || holds("->");
        readVocative();
        const bool dashed = m_view.first == Edge::Dash;
        const auto names
            = std::ranges::count_if(m_tokens, [&](const Token &t) { return isName(t); });
        m_view.signs = m_line.words <= 3 && names >= 1 && m_line.raw.size() <= 40
            && (m_view.last == Edge::Letter || dashed || m_view.last == Edge::Stop);
    }

    void readVocative()
    {
        std::size_t at = 0;
        if (m_tokens.size() > 2 && m_tokens[0].mark == '@') {
            m_view.addressed = layout::folded(slice(m_page.text, m_tokens[1].span));
            return;
        }
        if (!m_tokens.empty() && m_tokens[0].is(layout::Opening)
            && m_tokens[0].kind == TokenKind::Word)
            at = 1;
        std::size_t name = at;
        while (name < m_tokens.size() && name < at + 3 && isName(m_tokens[name]))
            ++name;
        if (name == at || name >= m_tokens.size())
            return;
        const char32_t mark = m_tokens[name].mark;
        constexpr std::u32string_view marks = U",:!-–—.";
        const bool ends = marks.find(mark) != std::u32string_view::npos
            && (mark != U'.' || name + 1 < m_tokens.size());
        if (!ends || (mark == U'-' && !m_tokens[name].afterBlank))
            return;
        (at == 0 ? m_view.vocative : m_view.greeting) = true;
        m_view.addressed = layout::folded(slice(m_page.text, m_tokens[at].span));
    }

    const Page &m_page;
    const Line &m_line;
    std::string_view m_text;
    std::vector<Token> &m_tokens;
    LineView m_view;
};

} // namespace

LineView viewOf(const Page &page, std::size_t line, std::vector<Token> &tokens)
{
    return Viewer(page, line, tokens).read();
}

} // namespace rejoinder::comments
