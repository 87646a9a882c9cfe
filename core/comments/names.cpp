// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/names.h"

#include "core/layout/lexicon.h"
#include "core/layout/lines.h"
#include "core/layout/words.h"

#include <algorithm>
#include <unordered_set>

namespace rejoinder::comments {

namespace {

using layout::Token;
using layout::TokenKind;

constexpr double sharedByMost
    = 0.8; // of the anchors: then a word is part of the form, not of a name
constexpr int leastAnchors = 4; // before that can be said

bool isWord(const Token &token)
{
    return token.kind == TokenKind::Word;
}

/// Marks that may end a name: a closing bracket, a full stop after an initial, "!"
bool endsName(const std::vector<Token> &tokens, std::size_t at, std::size_t first)
{
    const Token &token = tokens[at];
    if (token.mark == ')')
        return std::any_of(tokens.begin() + std::ptrdiff_t(first),
                           tokens.begin() + std::ptrdiff_t(at),
                           [](const Token &t) { return t.mark == '('; });
    return token.mark == '.' && !token.afterBlank && at > first && isWord(tokens[at - 1])
        && tokens[at - 1].span.size() <= 3;
}

/// Where something else than a name begins: "• #1", "| 5 points", "( 664417 )", ", London".
std::size_t cutPoint(const std::vector<Token> &tokens, std::size_t first, std::size_t last)
{
    using namespace layout;
    constexpr std::u32string_view separators = U"•|·—»#→";
    for (std::size_t i = first + 1; i < last; ++i) {
        const Token &token = tokens[i];
        const bool next = i + 1 < last;
        if (token.kind == TokenKind::Mark) {
            const bool separates
                = token.afterBlank && separators.find(token.mark) != std::u32string_view::npos;
            const bool comma = token.mark == ',' && next && tokens[i + 1].afterBlank;
            const bool picture = token.mark == '[';
            const bool aside = token.mark == '(' && next
                && (tokens[i + 1].kind == TokenKind::Number || tokens[i + 1].is(Role)
                    || tokens[i + 1].mark == '@' || tokens[i + 1].mark == ')'
                    || tokens[i + 1].mark == '#');
            if (separates || comma || picture || aside)
                return i;
        }
        if (token.kind == TokenKind::Number && token.afterBlank && next
            && tokens[i + 1].is(Button | Unit))
            return i;
    }
    return last;
}

std::string readable(std::string_view bytes)
{
    std::string out;
    for (const char c : bytes) {
        const char clean = c == '\t' ? ' ' : c;
        if (clean != ' ' || (!out.empty() && out.back() != ' '))
            out += clean;
    }
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

} // namespace

namespace {

/// An avatar's text may be a mail address before the name.
std::string_view withoutAddress(std::string_view name)
{
    for (std::size_t space = name.find(' '); space != std::string_view::npos;
         space = name.find(' ')) {
        const std::size_t at = name.substr(0, space).find('@');
        if (at == std::string_view::npos || at == 0)
            break;
        name.remove_prefix(space + 1);
    }
    return name;
}

} // namespace

std::string_view undoubled(std::string_view name)
{
    const std::size_t size = name.size();
    for (const std::size_t gap : {std::size_t(0), std::size_t(1)}) {
        if (size < 6 + gap || (size - gap) % 2 != 0)
            continue;
        const std::size_t half = (size - gap) / 2;
        if ((gap == 0 || name[half] == ' ') && name.substr(0, half) == name.substr(half + gap))
            return name.substr(0, half);
    }
    return name;
}

std::string cleanedName(std::string_view words)
{
    return readable(undoubled(withoutAddress(words)));
}

NameReader::NameReader(const layout::Page &page, const std::vector<layout::Anchor> &anchors)
    : m_page(page)
    , m_anchors(int(anchors.size()))
{
    std::vector<Token> tokens;
    for (const layout::Anchor &anchor : anchors) {
        std::unordered_set<std::string> words;
        for (std::size_t line = anchor.first; line <= anchor.last; ++line) {
            layout::tokenize(page.text, page.lines[line].bare, tokens);
            const std::size_t count = std::min<std::size_t>(tokens.size(), 24);
            for (std::size_t i = 0; i < count; ++i) {
                if (isWord(tokens[i]))
                    words.insert(layout::folded(slice(page.text, tokens[i].span)));
            }
        }
        for (const std::string &word : words)
            ++m_shared[word];
    }
}

bool NameReader::isLiteral(const Token &token) const
{
    using namespace layout;
    if (!isWord(token))
        return false;
    if (m_anchors < leastAnchors)
        return false;
    const auto found = m_shared.find(folded(slice(m_page.text, token.span)));
    return found != m_shared.end() && found->second >= sharedByMost * m_anchors;
}

PrintedName NameReader::read(const std::vector<Token> &tokens, std::size_t first,
                             std::size_t last) const
{
    using namespace layout;
    PrintedName out;
    const auto leads = [&](const Token &t) {
        constexpr std::size_t idDigits = 5;
        if (t.kind == TokenKind::Number)
            return t.span.size() >= idDigits && t.span != tokens[last - 1].span;
        return t.kind == TokenKind::Mark
            ? t.mark != '@' && t.mark != '(' && t.mark != '.'
            : isWord(t) && (isLiteral(t) || t.is(By) || (t.is(Role | Button) && !t.is(Says)));
    };
    while (first < last && leads(tokens[first]))
        ++first;
    last = cutPoint(tokens, first, last);
    const auto held = [&](std::size_t at) { // by an underscore to a neighbour
        const std::size_t start = tokens[at].span.start;
        return start > 0 && m_page.text[start - 1] == '_' && at > first;
    };
    const bool timed = last < tokens.size(); // "Ann on Mon, 5 May": the weekday is the time's
    const auto trails = [&](std::size_t at) {
        const Token &t = tokens[at];
        if (timed && at > first && t.is(Weekday))
            return true;
        if (t.kind == TokenKind::Mark)
            return !endsName(tokens, at, first);
        if (held(at) || (!t.afterBlank && at > first))
            return false;
        return isWord(t) && !t.capital
            ? (t.is(TimeJoin | Says | By | Button | Role | Function) || isLiteral(t))
            : isLiteral(t) || (isWord(t) && t.is(Says | Role) && at > first && !t.is(Month));
    };
    while (last > first && trails(last - 1))
        --last;
    const bool letters
        = std::any_of(tokens.begin() + std::ptrdiff_t(first), tokens.begin() + std::ptrdiff_t(last),
                      [](const Token &t) {
                          return t.kind == TokenKind::Number || (isWord(t) && !t.is(HalfDay));
                      });
    const bool numbered = first > 0 && first < last && tokens[first - 1].mark == '#'
        && tokens[first].kind == TokenKind::Number; // "#12" counts comments
    if (first >= last || numbered || (!letters && last - first < 2))
        return out;
    // "Ann replied to Bob", "Ann Reply to Bob"
    for (std::size_t i = first + 1; i + 1 < last; ++i) {
        if (!tokens[i].is(ReplyTo) || !tokens[i + 1].is(TimeJoin | Function | AgoBefore | By))
            continue;
        std::size_t to = i + 2;
        while (to < last && (tokens[to].is(By) || tokens[to].is(CommentWord)))
            ++to;
        const PrintedName second = read(tokens, to, last);
        out = read(tokens, first, i);
        out.addressee = second.name;
        return out;
    }
    out.span = {tokens[first].span.start, tokens[last - 1].span.end};
    splitColumns(out);
    dropGluedLead(out);
    out.name = cleanedName(slice(m_page.text, out.span));
    return out;
}

/// "Ann Lee   Bob": two names apart by more than one blank are author and addressee.
void NameReader::splitColumns(PrintedName &name) const
{
    const std::string_view bytes = slice(m_page.text, name.span);
    const std::size_t apart = std::min(bytes.find("  "), bytes.find("\u00A0 "));
    if (apart == std::string_view::npos || apart == 0)
        return;
    const Span rest = layout::trimmed(m_page.text, {name.span.start + apart, name.span.end});
    name.addressee = readable(slice(m_page.text, rest));
    name.span.end = name.span.start + apart;
}

/// "CommentbyAnn", "KommentarvonAnn"
void NameReader::dropGluedLead(PrintedName &name) const
{
    using namespace std::string_view_literals;
    const std::string low = layout::folded(slice(m_page.text, name.span));
    for (const std::string_view lead :
         {"commentby"sv, "postedby"sv, "submittedby"sv, "kommentarvon"sv, "geschriebenvon"sv,
          "commentairepar"sv, "publiépar"sv, "comentariopor"sv}) {
        if (low.size() > lead.size() && low.starts_with(lead) && low.size() == name.span.size())
            name.span.start += lead.size();
    }
}

PrintedName NameReader::fromLine(std::size_t at) const
{
    const layout::Line &line = m_page.lines[at];
    std::vector<Token> tokens;
    layout::tokenize(m_page.text, line.bare, tokens);
    if (tokens.empty())
        return {};
    const auto indexAt = [&](std::size_t byte) {
        const auto found
            = std::ranges::find_if(tokens, [&](const Token &t) { return t.span.end > byte; });
        return std::size_t(found - tokens.begin());
    };
    if (!line.says.isEmpty()) {
        const std::size_t says = indexAt(line.says.start);
        const bool glued = says < tokens.size() && tokens[says].span.start < line.says.start;
        if (glued)
            tokens[says].span.end = line.says.start;
        std::size_t last = says + (glued ? 1 : 0);
        if (!line.time.isEmpty() && line.time.start < line.says.start)
            last = std::min(last, indexAt(line.time.start));
        const PrintedName name = read(tokens, 0, last);
        if (!name.isEmpty())
            return name;
    }
    if (line.time.isEmpty())
        return line.byName ? read(tokens, 0, tokens.size()) : PrintedName{};
    PrintedName before = read(tokens, 0, indexAt(line.time.start));
    if (!before.isEmpty())
        return before;
    constexpr int mostNameWords = 6;
    const std::size_t after = indexAt(line.time.end);
    return line.wordsAfterTime <= mostNameWords ? read(tokens, after, tokens.size())
                                                : PrintedName{};
}

PrintedName NameReader::inAnchor(const layout::Anchor &anchor) const
{
    PrintedName best;
    for (std::size_t line = anchor.first; line <= anchor.last; ++line) {
        const bool says = !m_page.lines[line].says.isEmpty();
        PrintedName name = fromLine(line);
        if (!name.isEmpty() && (best.isEmpty() || says))
            best = std::move(name);
        if (says && !best.isEmpty())
            break;
    }
    return best;
}

PrintedName NameReader::inLine(std::size_t line) const
{
    std::vector<Token> tokens;
    layout::tokenize(m_page.text, m_page.lines[line].bare, tokens);
    PrintedName name = read(tokens, 0, tokens.size());
    if (name.isEmpty()
        && !m_page.lines[line].bare.isEmpty()) { // a name without letters, or made of listed words
        name.span = m_page.lines[line].bare;
        name.name = readable(slice(m_page.text, name.span));
    }
    return name;
}

} // namespace rejoinder::comments
