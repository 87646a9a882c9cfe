// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/sharedends.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

#include "core/comments/lineat.h"
#include "core/layout/words.h"

namespace rejoinder::comments {

namespace {

constexpr std::size_t least = 4; // comments; fewer share nothing
constexpr double sharedLine = 0.8; // least share of the bodies
constexpr double sharedToken = 0.9; // of those with a header on their line
constexpr double sharedName = 0.6; // of those with a name
constexpr int mostLines = 4; // taken off one end
constexpr int mostTokens = 6;

bool isEnough(std::size_t count, std::size_t all, double share)
{
    return count >= least && double(count) >= share * double(all);
}

class Trimmer
{
public:
    Trimmer(const layout::Page &page, std::vector<Comment> &comments)
        : m_page(page)
        , m_comments(comments)
    {
        m_bodies = std::size_t(std::ranges::count_if(
            comments, [](const Comment &comment) { return !comment.body.isEmpty(); }));
    }

    /// The last line of nearly all bodies; false where there is no such line.
    bool trimLastLine()
    {
        const std::uint64_t key = sharedKey(
            [this](const Comment &comment) { return lineAt(m_page, comment.body.end - 1); });
        if (key == 0)
            return false;
        for (Comment &comment : m_comments) {
            const std::size_t last = isLong(comment) ? lineAt(m_page, comment.body.end - 1) : 0;
            if (last == 0 || m_page.lines[last].key != key)
                continue;
            const std::size_t end = m_page.lines[last - 1].raw.end;
            if (comment.whole.end == comment.body.end)
                comment.whole.end = end;
            comment.body.end = end;
        }
        return true;
    }

    /// Words between a header and its body on one line.
    void trimOpenings()
    {
        std::vector<Row> rows;
        for (Comment &comment : m_comments) {
            const bool isOnLine = !comment.body.isEmpty()
                && comment.body.start > m_page.lines[lineAt(m_page, comment.body.start)].bare.start
                && comment.body.start > comment.whole.start;
            if (isOnLine)
                rows.push_back({&comment, tokensOf(comment), 0});
        }
        if (rows.size() * 2 < m_bodies)
            return;
        for (int step = 0; step < mostTokens && passShared(rows); ++step) { }
        for (const Row &row : rows)
            row.comment->body.start = row.tokens[row.start].span.start;
    }

    /// "Ann: ", where bodies begin with their own writer's name.
    void trimOwnNames()
    {
        std::vector<std::pair<Comment *, std::size_t>> starts;
        std::size_t named = 0;
        for (Comment &comment : m_comments) {
            named += comment.author.empty() || comment.body.isEmpty() ? 0 : 1;
            if (const std::size_t start = behindOwnName(comment); start > 0)
                starts.emplace_back(&comment, start);
        }
        if (!isEnough(starts.size(), named, sharedName))
            return;
        for (const auto &[comment, start] : starts)
            comment->body.start = start;
    }

private:
    struct Row
    {
        Comment *comment;
        std::vector<layout::Token> tokens; // of the rest of the line
        std::size_t start; // of the body, a token
    };

    /// Byte behind the writer's name and the mark that closes it; 0 where the body does not begin
    /// so.
    std::size_t behindOwnName(const Comment &comment) const
    {
        constexpr std::string_view blanks = " \t\n";
        const std::string_view words = slice(m_page.text, comment.body);
        if (comment.author.empty() || !words.starts_with(comment.author))
            return 0;
        std::size_t at = comment.author.size();
        for (const std::string_view mark : {":", "：", " -", " –", " —", " |"}) {
            if (!words.substr(at).starts_with(mark))
                continue;
            at = words.find_first_not_of(blanks, at + mark.size());
            return at == std::string_view::npos ? 0 : comment.body.start + at;
        }
        return 0;
    }

    /// More than one line.
    bool isLong(const Comment &comment) const
    {
        return !comment.body.isEmpty()
            && lineAt(m_page, comment.body.end - 1) > lineAt(m_page, comment.body.start);
    }

    template <class LineOf> std::uint64_t sharedKey(LineOf lineOf) const
    {
        std::unordered_map<std::uint64_t, std::size_t> counts;
        for (const Comment &comment : m_comments) {
            if (isLong(comment))
                ++counts[m_page.lines[lineOf(comment)].key];
        }
        counts.erase(0); // long lines
        const auto most
            = std::ranges::max_element(counts, {}, [](const auto &count) { return count.second; });
        return most != counts.end() && isEnough(most->second, m_bodies, sharedLine) ? most->first
                                                                                    : 0;
    }

    std::vector<layout::Token> tokensOf(const Comment &comment) const
    {
        const std::size_t end = m_page.lines[lineAt(m_page, comment.body.start)].raw.end;
        std::vector<layout::Token> tokens;
        layout::tokenize(m_page.text, {comment.body.start, std::min(end, comment.body.end)},
                         tokens);
        return tokens;
    }

    /// The token with its digits alike: "11h48" is as good as "09h05".
    std::string formOf(const layout::Token &token) const
    {
        if (token.kind == layout::TokenKind::Number)
            return "0";
        std::string form;
        for (const char c : layout::folded(slice(m_page.text, token.span))) {
            const bool isDigit = c >= '0' && c <= '9';
            if (!isDigit || !form.ends_with('0'))
                form += isDigit ? '0' : c;
        }
        return form;
    }

    /// The next token of nearly all rows; false where there is none.
    bool passShared(std::vector<Row> &rows) const
    {
        std::unordered_map<std::string, std::size_t> counts;
        for (const Row &row : rows) {
            if (row.start + 1 < row.tokens.size())
                ++counts[formOf(row.tokens[row.start])];
        }
        const auto most
            = std::ranges::max_element(counts, {}, [](const auto &count) { return count.second; });
        if (most == counts.end() || !isEnough(most->second, rows.size(), sharedToken))
            return false;
        for (Row &row : rows) {
            if (row.start + 1 < row.tokens.size() && formOf(row.tokens[row.start]) == most->first)
                ++row.start;
        }
        return true;
    }

    const layout::Page &m_page;
    std::vector<Comment> &m_comments;
    std::size_t m_bodies = 0;
};

} // namespace

void trimShared(const layout::Page &page, std::vector<Comment> &comments)
{
    Trimmer trimmer(page, comments);
    for (int line = 0; line < mostLines && trimmer.trimLastLine(); ++line) { }
    trimmer.trimOpenings();
    trimmer.trimOwnNames();
}

} // namespace rejoinder::comments
