// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/joined.h"

#include "core/layout/lexicon.h"
#include "core/layout/lines.h"
#include "core/layout/words.h"

#include <algorithm>

namespace rejoinder::comments {

namespace {

using layout::Page;
using layout::Token;
using layout::TokenKind;

struct JoinedWeights
{
    std::size_t headerBytes = 120; // in which a header ends
    std::size_t nameTokens = 6;
    int leastLines = 3;
    double sharedSays = 0.3; // least share of the section's lines
    double sharedTime = 0.3;
    double sharedColon = 0.7; // names before a colon are spoken to as well
    double sure = 0.95; // confidence of a start
    double unsure = 0.85; // ... where only a colon tells it
};
constexpr JoinedWeights weights;

bool isColon(const Token &token)
{
    return token.mark == U':' || token.mark == U'：';
}

/// One line's first tokens, and where its header may end.
class Header
{
public:
    Header(const Page &page, std::size_t line) : m_page(page), m_line(page.lines[line])
    {
        std::size_t end = std::min(m_line.bare.end, m_line.bare.start + weights.headerBytes);
        while (end < m_line.bare.end
               && (static_cast<unsigned char>(page.text[end]) & 0xC0U) == 0x80U)
            --end;
        layout::tokenize(page.text, {m_line.bare.start, end}, m_tokens);
    }

    std::optional<JoinedLine> read(JoinedForm form) const
    {
        switch (form) {
        case JoinedForm::Says:
            return afterVerb();
        case JoinedForm::Colon:
            return afterColon();
        case JoinedForm::Time:
            return afterTime();
        case JoinedForm::None:
            break;
        }
        return {};
    }

private:
    /// A name of the first `count` tokens: begins with a capital letter, is short, ends no
    /// sentence.
    Span name(std::size_t first, std::size_t count) const
    {
        if (first >= count || count - first > weights.nameTokens)
            return {};
        const Token &opens = m_tokens[first];
        const bool dense = opens.weight > 1; // no capitals there
        const bool words
            = std::all_of(m_tokens.begin() + std::ptrdiff_t(first),
                          m_tokens.begin() + std::ptrdiff_t(count), [](const Token &t) {
                              constexpr std::u32string_view within = U".'_@()";
                              return t.kind != TokenKind::Mark
                                  || within.find(t.mark) != std::u32string_view::npos;
                          });
        if (!words || (opens.kind == TokenKind::Word && !opens.capital && !dense))
            return {};
        return {opens.span.start, m_tokens[count - 1].span.end};
    }

    std::optional<JoinedLine> cut(JoinedLine line, std::size_t from) const
    {
        constexpr std::string_view marks = " \t:|-.,)]";
        line.body = from;
        while (line.body < m_line.raw.end
               && marks.find(m_page.text[line.body]) != std::string_view::npos)
            ++line.body;
        if (m_page.text.substr(line.body).starts_with("："))
            line.body += std::string_view("：").size();
        if (line.body >= m_line.raw.end)
            return {}; // a header alone
        return line;
    }

    std::optional<JoinedLine> afterVerb() const
    {
        for (std::size_t i = 1; i + 1 < m_tokens.size() && i <= weights.nameTokens; ++i) {
            if (!m_tokens[i].is(layout::Says) || !isColon(m_tokens[i + 1]))
                continue;
            JoinedLine line;
            line.name = name(0, i);
            return line.name.isEmpty() ? std::nullopt : cut(line, m_tokens[i + 1].span.end);
        }
        return {};
    }

    std::optional<JoinedLine> afterColon() const
    {
        const auto colon = std::ranges::find_if(m_tokens, isColon);
        if (colon == m_tokens.end() || std::next(colon) == m_tokens.end()
            || !std::next(colon)->afterBlank)
            return {};
        JoinedLine line;
        line.name = name(0, std::size_t(colon - m_tokens.begin()));
        return line.name.isEmpty() ? std::nullopt : cut(line, colon->span.end);
    }

    std::optional<JoinedLine> afterTime() const
    {
        const Span time = m_line.time;
        if (time.isEmpty() || m_line.wordsBeforeTime > int(weights.nameTokens)
            || m_line.wordsAfterTime < 2)
            return {};
        std::size_t before = 0;
        while (before < m_tokens.size() && m_tokens[before].span.end <= time.start)
            ++before;
        while (before > 0
               && (m_tokens[before - 1].kind == TokenKind::Mark
                   || m_tokens[before - 1].is(layout::TimeJoin | layout::Says | layout::By)))
            --before;
        std::size_t first = 0;
        while (first < before && m_tokens[first].is(layout::By))
            ++first;
        JoinedLine line;
        line.time = time;
        line.name = name(first, before);
        std::size_t from = time.end;
        if (!m_line.says.isEmpty() && m_line.says.start >= time.end)
            from = m_line.says.end;
        return before > 0 && line.name.isEmpty() ? std::nullopt : cut(line, from);
    }

    const Page &m_page;
    const layout::Line &m_line;
    std::vector<Token> m_tokens;
};

double leastShare(JoinedForm form)
{
    return form == JoinedForm::Says ? weights.sharedSays
        : form == JoinedForm::Time  ? weights.sharedTime
                                    : weights.sharedColon;
}

Comment commentOf(const Page &page, std::size_t at, const JoinedLine &line, double confidence)
{
    Comment comment;
    comment.whole = {page.lines[at].bare.start, page.lines[at].raw.end};
    comment.body = {line.body, page.lines[at].raw.end};
    comment.nameSpan = line.name;
    comment.timeSpan = line.time;
    comment.author = std::string(slice(page.text, line.name));
    comment.nameState = line.name.isEmpty() ? NameState::None : NameState::Printed;
    comment.indent = page.lines[at].column;
    comment.startConfidence = confidence;
    return comment;
}

} // namespace

std::optional<JoinedLine> readJoined(const Page &page, std::size_t line, JoinedForm form)
{
    return Header(page, line).read(form);
}

JoinedForm learnJoined(const Page &page, std::size_t begin, std::size_t end)
{
    for (const JoinedForm form : {JoinedForm::Says, JoinedForm::Time, JoinedForm::Colon}) {
        int lines = 0;
        int shared = 0;
        for (std::size_t at = begin; at < end; ++at) {
            if (page.isSlotty(at))
                continue;
            ++lines;
            shared += readJoined(page, at, form) ? 1 : 0;
        }
        if (shared >= weights.leastLines && shared >= leastShare(form) * lines)
            return form;
    }
    return JoinedForm::None;
}

std::optional<std::vector<Comment>> fromJoinedLines(const Page &page,
                                                    const regions::Regions &regions)
{
    const std::size_t begin = regions.commentsBegin;
    const JoinedForm form = learnJoined(page, begin, regions.commentsEnd);
    if (form == JoinedForm::None)
        return {};
    std::vector<Comment> comments;
    for (std::size_t at = begin; at < regions.commentsEnd; ++at) {
        if (const auto line = readJoined(page, at, form)) {
            comments.push_back(commentOf(
                page, at, *line, form == JoinedForm::Colon ? weights.unsure : weights.sure));
        } else if (!comments.empty() && !page.isSlotty(at)) {
            comments.back().body.end = comments.back().whole.end = page.lines[at].raw.end;
        }
    }
    return comments;
}

} // namespace rejoinder::comments
