// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/templated.h"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/layout/words.h"

namespace rejoinder::comments {

namespace {

using labels::Label;
using layout::Page;
using layout::Token;
using layout::TokenKind;

constexpr std::size_t least = 5; // headers
constexpr std::size_t mostTokens = 16; // of a header
constexpr double different = 0.3; // least share of headers with words of their own
constexpr double parted = 0.9; // least share of headers with a body behind them
constexpr float sure = 0.9F; // a form says no more than that

/// The point of "salt.lamp", the hyphen of "Anne-Marie".
bool isWithinWord(const std::vector<Token> &tokens, std::size_t at)
{
    constexpr std::u32string_view within = U".-_'’";
    const auto isWord = [&tokens](std::size_t i) { return tokens[i].kind != TokenKind::Mark; };
    return at > 0 && at + 1 < tokens.size() && !isWord(at) && isWord(at - 1) && isWord(at + 1)
        && within.contains(tokens[at].mark) && !tokens[at].afterBlank && !tokens[at + 1].afterBlank;
}

/// "[0:0]<w>": runs of words and numbers are one. Empty where marks or numbers do not tell the line
/// from prose.
std::string formOf(const Page &page, std::size_t at, std::vector<Token> &tokens)
{
    constexpr std::u32string_view ofProse = U".,;!?'’\"“”…";
    const layout::Line &line = page.lines[at];
    layout::tokenize(page.text, line.raw, tokens);
    if (tokens.empty() || tokens.size() > mostTokens || line.sentence || line.button)
        return {};
    std::string form;
    bool isTold = false;
    bool hasWord = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        if (isWithinWord(tokens, i))
            continue;
        const bool isMark = token.kind == TokenKind::Mark;
        const char last = form.empty() ? '\0' : form.back();
        isTold = isTold || token.kind == TokenKind::Number
            || (isMark && !ofProse.contains(token.mark));
        hasWord = hasWord || token.kind == TokenKind::Word;
        if (isMark)
            form += page.text.substr(token.span.start, token.span.size());
        else if (const char kind = token.kind == TokenKind::Number ? '0' : 'w'; last != kind)
            form += kind;
    }
    return isTold && hasWord ? form : std::string();
}

/// The lines of one form.
struct Form
{
    std::vector<std::size_t> lines;
    std::set<std::string> words; // what they say
};

/// Whether the lines part words from words, and say other things.
bool isHeader(const Form &form, std::size_t end)
{
    const std::size_t count = form.lines.size();
    if (count < least || double(form.words.size()) < std::max(2.0, different * double(count)))
        return false;
    std::size_t bodies = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t next = i + 1 < count ? form.lines[i + 1] : end;
        bodies += next > form.lines[i] + 1 ? 1 : 0;
    }
    return double(bodies) >= parted * double(count);
}

std::string wordsOf(const Page &page, const std::vector<Token> &tokens)
{
    std::string words;
    for (const Token &token : tokens) {
        if (token.kind == TokenKind::Word)
            words += layout::folded(slice(page.text, token.span)) + ' ';
    }
    return words;
}

/// The commonest form that is one of headers; none where there is none.
std::vector<std::size_t> headersOf(const Page &page)
{
    std::unordered_map<std::string, Form> forms;
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < page.lines.size(); ++at) {
        const std::string form = formOf(page, at, tokens);
        if (form.empty())
            continue;
        Form &known = forms[form];
        known.lines.push_back(at);
        known.words.insert(wordsOf(page, tokens));
    }
    std::vector<std::size_t> best;
    for (const auto &[form, known] : forms) {
        const bool isMore = known.lines.size() > best.size()
            || (known.lines.size() == best.size() && known.lines < best);
        if (isMore && isHeader(known, page.lines.size()))
            best = known.lines;
    }
    return best;
}

/// Behind the last body: at a line of the page, or at a gap that no other body has.
std::size_t endOf(const Page &page, const std::vector<std::size_t> &headers)
{
    int gap = 0;
    for (std::size_t at = headers.front() + 1; at < headers.back(); ++at)
        gap = std::max(gap, page.lines[at].blanksBefore);
    std::size_t end = headers.back() + 1;
    const auto isOfBody = [&](const layout::Line &line) {
        return line.blanksBefore <= gap && !line.heading && !line.ending && !line.share
            && !line.button;
    };
    while (end < page.lines.size() && isOfBody(page.lines[end]))
        ++end;
    return end;
}

void put(labels::Told &told, std::size_t at, Label label)
{
    told.labels[at] = label;
    told.marginals[at] = {};
    told.marginals[at][labels::indexOf(label)] = sure;
}

} // namespace

std::optional<labels::Told> fromTemplate(const Page &page, const labels::Told &told)
{
    const std::vector<std::size_t> headers = headersOf(page);
    if (headers.empty())
        return std::nullopt;
    labels::Told found = told;
    for (std::size_t at = 0; at < headers.front(); ++at) {
        const Label label = found.labels[at];
        if (label != Label::Title && label != Label::Article && label != Label::Noise)
            put(found, at, Label::Article);
    }
    const std::size_t end = endOf(page, headers);
    auto next = headers.begin();
    for (std::size_t at = headers.front(); at < page.lines.size(); ++at) {
        const bool isHeader = next != headers.end() && at == *next;
        const bool isFirst = at > 0 && found.labels[at - 1] == Label::NameOpens;
        put(found, at,
            isHeader        ? Label::NameOpens
                : at >= end ? Label::Noise
                : isFirst   ? Label::First
                            : Label::Body);
        next += isHeader ? 1 : 0;
    }
    return found;
}

} // namespace rejoinder::comments
