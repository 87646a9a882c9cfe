// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/joined.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "core/base/words.h"
#include "core/layout/lexicon.h"
#include "core/layout/words.h"

namespace rejoinder::comments {

namespace {

using layout::Token;
using layout::TokenKind;

struct CutWeights
{
    std::size_t headerTokens = 30; // in which a header ends
    std::size_t between = 6; // tokens of a name between what headers share
    std::size_t leastLines = 3; // fewer share nothing
    double sharedMark = 0.6; // least share of the lines, of a mark or a word of headers
    double sharedWord = 0.9; // of a word that may be anybody's
    double sharedOpener = 0.7; // of the first word
    double sharedNumber = 0.8; // of the lines with a number behind what they share
    std::size_t early = 8; // tokens, among which a header must show that nobody expects
    double hidden = 0.6; // least share of the lines with such a header
};
constexpr CutWeights weights;

constexpr std::uint32_t headerTags = layout::Says | layout::By | layout::TimeJoin | layout::Role
    | layout::Button | layout::ReplyTo;

constexpr std::u32string_view headerMarks = U":：|()[]{}#·•-–—/@»«<>*~";

class Cutter
{
public:
    Cutter(const layout::Page &page, const std::vector<std::size_t> &lines) : m_page(page)
    {
        for (const std::size_t line : lines) {
            Row &row = m_rows.emplace_back();
            row.line = line;
            layout::tokenize(page.text, page.lines[line].bare, row.tokens);
            row.tokens.resize(std::min(row.tokens.size(), weights.headerTokens));
            std::set<std::uint64_t> seen;
            for (const Token &token : row.tokens)
                seen.insert(wordOf(token));
            for (const std::uint64_t word : seen)
                ++m_holders[word];
            if (!row.tokens.empty() && row.tokens.front().kind == TokenKind::Word)
                ++m_openers[wordOf(row.tokens.front())];
        }
        std::size_t numbers = 0;
        for (const Row &row : m_rows) {
            const std::size_t end = sharedEnd(row);
            numbers += end > 0 && isNumber(row, end) ? 1 : 0;
        }
        m_numbered = m_rows.size() >= weights.leastLines
            && double(numbers) >= weights.sharedNumber * double(m_rows.size());
    }

    std::vector<std::size_t> cut() const
    {
        std::vector<std::size_t> starts;
        starts.reserve(m_rows.size());
        for (const Row &row : m_rows)
            starts.push_back(startIn(row));
        return starts;
    }

    /// Whether lines that nobody took for such begin like headers: with a time, or with a word that
    /// nearly all of them begin with.
    bool isHidden() const
    {
        const auto heads = std::ranges::count_if(
            m_rows, [this](const Row &row) { return startIn(row) > 0 && beginsAsHeader(row); });
        return heads >= std::ptrdiff_t(weights.leastLines)
            && double(heads) >= weights.hidden * double(m_rows.size());
    }

private:
    struct Row
    {
        std::size_t line = 0;
        std::vector<Token> tokens;
    };

    std::uint64_t wordOf(const Token &token) const
    {
        return wordKey(layout::folded(slice(m_page.text, token.span)));
    }

    /// Whether a token is of the form of the page's headers.
    bool isFixed(const Row &row, const Token &token) const
    {
        const layout::Line &line = m_page.lines[row.line];
        if (line.time.contains(token.span.start) || line.says.contains(token.span.start))
            return true;
        if (m_rows.size() < weights.leastLines)
            return false;
        const double share = double(m_holders.at(wordOf(token))) / double(m_rows.size());
        if (token.kind == TokenKind::Mark) // sentences end alike, too
            return share >= weights.sharedMark && headerMarks.contains(token.mark);
        // Most bodies hold "the" and "at": such words are the header's before its time only.
        constexpr std::uint32_t anybodys = layout::Function | layout::TimeJoin;
        const bool isBefore = token.span.start < line.time.start;
        if (token.is(isBefore ? headerTags : headerTags & ~anybodys))
            return share >= weights.sharedMark;
        return (isBefore || !token.is(anybodys)) && share >= weights.sharedWord;
    }

    bool beginsAsHeader(const Row &row) const
    {
        // Whatever the word is: people do not begin alike.
        const auto opens
            = row.tokens.empty() ? m_openers.end() : m_openers.find(wordOf(row.tokens.front()));
        if (opens != m_openers.end()
            && double(opens->second) >= weights.sharedOpener * double(m_rows.size()))
            return true;
        for (std::size_t at = 0; at < std::min(row.tokens.size(), weights.early); ++at) {
            const Token &token = row.tokens[at];
            if (m_page.lines[row.line].time.contains(token.span.start))
                return true;
            constexpr std::uint32_t anybodys = layout::Function | layout::TimeJoin;
            if (at < 2 && token.kind == TokenKind::Word && !token.is(anybodys)
                && double(m_holders.at(wordOf(token)))
                    >= weights.sharedWord * double(m_rows.size()))
                return true;
        }
        return false;
    }

    static bool isNumber(const Row &row, std::size_t at)
    {
        return at < row.tokens.size() && row.tokens[at].kind == TokenKind::Number;
    }

    /// Of the header, in tokens, as far as it holds what others do.
    std::size_t sharedEnd(const Row &row) const
    {
        std::size_t end = 0;
        for (std::size_t at = 0; at < row.tokens.size() && at <= end + weights.between; ++at)
            if (isFixed(row, row.tokens[at]))
                end = at + 1;
        return end;
    }

    std::size_t startIn(const Row &row) const
    {
        std::size_t end = sharedEnd(row);
        // "Posts: 1,510": the number is the header's too.
        if (m_numbered && end > 0 && isNumber(row, end)) {
            ++end;
            while (end + 1 < row.tokens.size() && row.tokens[end].kind == TokenKind::Mark
                   && !row.tokens[end].afterBlank && isNumber(row, end + 1)
                   && !row.tokens[end + 1].afterBlank)
                end += 2;
        }
        // Marks that close the header belong to it.
        while (end > 0 && end < row.tokens.size() && row.tokens[end].kind == TokenKind::Mark
               && std::u32string_view(U".:|)]-–").contains(row.tokens[end].mark))
            ++end;
        return end == 0 || end >= row.tokens.size() ? 0 : row.tokens[end].span.start;
    }

    const layout::Page &m_page;
    std::vector<Row> m_rows;
    std::unordered_map<std::uint64_t, int> m_holders; // lines that hold a word
    std::unordered_map<std::uint64_t, int> m_openers; // ... that begin with it
    bool m_numbered = false; // a number follows what the lines share
};

} // namespace

std::vector<std::size_t> cutJoined(const layout::Page &page, const std::vector<std::size_t> &lines)
{
    return Cutter(page, lines).cut();
}

std::vector<bool> hiddenJoined(const layout::Page &page, const std::vector<std::size_t> &lines)
{
    const Cutter cutter(page, lines);
    std::vector<bool> joined(lines.size());
    if (cutter.isHidden())
        std::ranges::transform(cutter.cut(), joined.begin(),
                               [](std::size_t start) { return start > 0; });
    return joined;
}

} // namespace rejoinder::comments
