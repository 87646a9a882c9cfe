// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/joined.h"

#include "core/comments/headerparts.h"
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
    double sharedHandle = 0.8; // words before a colon need not be names ...
    double handleGain = 1.05; // ... but some are that begin with a small letter
    double sharedBracket = 0.3;
    double sharedDash = 0.8;
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
    /// A bracket at the line's start counts as decoration elsewhere.
    Header(const Page &page, std::size_t line, JoinedForm form)
        : m_page(page)
        , m_line(page.lines[line])
    {
        const Span whole = form == JoinedForm::Bracket ? m_line.raw : m_line.bare;
        std::size_t end = std::min(whole.end, whole.start + weights.headerBytes);
        while (end < whole.end && (static_cast<unsigned char>(page.text[end]) & 0xC0U) == 0x80U)
            --end;
        layout::tokenize(page.text, {whole.start, end}, m_tokens);
    }

    std::optional<JoinedLine> read(JoinedForm form) const
    {
        switch (form) {
        case JoinedForm::Says:
            return afterVerb();
        case JoinedForm::Colon:
            return afterColon(false);
        case JoinedForm::Handle:
            return afterColon(true);
        case JoinedForm::Bracket:
            return afterBracket();
        case JoinedForm::Dash:
            return afterDash();
        case JoinedForm::Time:
            return afterTime();
        case JoinedForm::None:
            break;
        }
        return {};
    }

private:
    /// A name of the tokens from `first` to before `count`: is short, ends no sentence, begins with
    /// a capital letter where that is asked for.
    Span name(std::size_t first, std::size_t count, bool anyCase = false) const
    {
        if (first >= count || count - first > weights.nameTokens)
            return {};
        const Token &opens = m_tokens[first];
        const bool dense = opens.weight > 1; // no capitals there
        const bool words
            = std::all_of(m_tokens.begin() + std::ptrdiff_t(first),
                          m_tokens.begin() + std::ptrdiff_t(count), [](const Token &t) {
                              constexpr std::u32string_view within = U".'’_@()-";
                              return t.kind != TokenKind::Mark
                                  || within.find(t.mark) != std::u32string_view::npos;
                          });
        if (!words || (opens.kind == TokenKind::Word && !opens.capital && !dense && !anyCase))
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

    std::optional<JoinedLine> afterColon(bool anyCase) const
    {
        const auto colon = std::ranges::find_if(m_tokens, isColon);
        if (colon == m_tokens.end() || std::next(colon) == m_tokens.end()
            || !std::next(colon)->afterBlank)
            return {};
        JoinedLine line;
        const std::size_t first = nameBegin(m_tokens);
        const auto end = std::size_t(colon - m_tokens.begin());
        line.name = name(first, addressBegin(m_tokens, first, end), anyCase);
        return line.name.isEmpty() ? std::nullopt : cut(line, colon->span.end);
    }

    std::optional<JoinedLine> afterBracket() const
    {
        constexpr std::u32string_view opening = U"[(<{";
        constexpr std::u32string_view closing = U"])>}";
        const std::size_t first = nameBegin(m_tokens);
        if (first >= m_tokens.size() || m_tokens[first].kind != TokenKind::Mark)
            return {};
        const std::size_t kind = opening.find(m_tokens[first].mark);
        if (kind == std::u32string_view::npos)
            return {};
        const auto close = std::ranges::find(m_tokens, closing[kind], &Token::mark);
        if (close == m_tokens.end())
            return {};
        JoinedLine line;
        const auto end = std::size_t(close - m_tokens.begin());
        line.name = name(first + 1, addressBegin(m_tokens, first + 1, end), true);
        return line.name.isEmpty() ? std::nullopt : cut(line, close->span.end);
    }

    std::optional<JoinedLine> afterDash() const
    {
        constexpr std::u32string_view dashes = U"-–—|>»";
        const auto first = m_tokens.begin() + std::ptrdiff_t(nameBegin(m_tokens));
        const auto dash = std::find_if(first, m_tokens.end(), [&](const Token &token) {
            return token.kind == TokenKind::Mark && token.afterBlank && dashes.contains(token.mark);
        });
        if (dash == m_tokens.end() || std::next(dash) == m_tokens.end()
            || !std::next(dash)->afterBlank)
            return {};
        JoinedLine line;
        line.name = name(nameBegin(m_tokens), std::size_t(dash - m_tokens.begin()), true);
        return line.name.isEmpty() ? std::nullopt : cut(line, dash->span.end);
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
    switch (form) {
    case JoinedForm::Says:
        return weights.sharedSays;
    case JoinedForm::Time:
        return weights.sharedTime;
    case JoinedForm::Bracket:
        return weights.sharedBracket;
    case JoinedForm::Handle:
        return weights.sharedHandle;
    case JoinedForm::Dash:
        return weights.sharedDash;
    case JoinedForm::Colon:
    case JoinedForm::None:
        break;
    }
    return weights.sharedColon;
}

/// How many of the lines have a form.
struct Shared
{
    int with = 0;
    int all = 0;

    bool isEnough(JoinedForm form) const
    {
        return with >= weights.leastLines && with >= leastShare(form) * all;
    }
};

Shared sharedIn(const Page &page, std::size_t begin, std::size_t end, JoinedForm form)
{
    Shared shared;
    for (std::size_t at = begin; at < end; ++at) {
        if (page.isSlotty(at))
            continue;
        ++shared.all;
        shared.with += readJoined(page, at, form) ? 1 : 0;
    }
    return shared;
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
    return Header(page, line, form).read(form);
}

JoinedForm learnJoined(const Page &page, std::size_t begin, std::size_t end)
{
    for (const JoinedForm form : {JoinedForm::Says, JoinedForm::Time, JoinedForm::Bracket}) {
        if (sharedIn(page, begin, end, form).isEnough(form))
            return form;
    }
    const Shared capitals = sharedIn(page, begin, end, JoinedForm::Colon);
    const Shared any = sharedIn(page, begin, end, JoinedForm::Handle);
    if (any.isEnough(JoinedForm::Handle) && any.with >= weights.handleGain * capitals.with)
        return JoinedForm::Handle;
    if (capitals.isEnough(JoinedForm::Colon))
        return JoinedForm::Colon;
    const Shared dashed = sharedIn(page, begin, end, JoinedForm::Dash);
    return dashed.isEnough(JoinedForm::Dash) ? JoinedForm::Dash : JoinedForm::None;
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
