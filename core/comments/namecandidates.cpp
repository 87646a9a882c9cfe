// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/namechoice.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "core/comments/namesteps.h"
#include "core/labels/keys.h"
#include "core/layout/lexicon.h"

namespace rejoinder::comments {

namespace {

using labels::keyFor;
using layout::Line;
using layout::Token;
using layout::TokenKind;

constexpr std::size_t longestName = 9; // tokens
constexpr std::size_t mostLines = 12; // of a header

constexpr std::uint32_t tellingTags = layout::Month | layout::Weekday | layout::Unit
    | layout::AgoAfter | layout::AgoBefore | layout::Day | layout::TimeJoin | layout::HalfDay
    | layout::Says | layout::By | layout::Button | layout::CommentWord | layout::Role
    | layout::Article | layout::Function | layout::Joined | layout::ReplyTo | layout::Share;

} // namespace

/// The candidates of one header.
class NameChooser::Builder
{
public:
    Builder(const NameChooser &chooser, const Header &header) : m_chooser(chooser), m_header(header)
    { }

    std::vector<NameCandidate> build()
    {
        m_all.emplace_back();
        for (std::size_t i = 0; i < std::min(m_header.lines.size(), mostLines); ++i)
            if (!isRoleBesideName(i))
                readLine(i);
        readNone();
        return std::move(m_all);
    }

private:
    const Line &line() const { return m_chooser.m_page.lines[m_at]; }

    /// "Guest", "Admin": names only where the header holds no other words.
    bool isRoleBesideName(std::size_t index) const
    {
        const auto &lines = m_chooser.m_page.lines;
        return lines[m_header.lines[index]].role
            && std::ranges::any_of(m_header.lines, [&](std::size_t at) {
                   const Line &other = lines[at];
                   return !other.role && !other.button
                       && (other.time.isEmpty() ? other.words : other.wordsBeforeTime) > 0;
               });
    }

    void readLine(std::size_t index)
    {
        m_at = m_header.lines[index];
        const auto found = m_chooser.m_rows.find(m_at);
        if (found == m_chooser.m_rows.end())
            return;
        m_row = &found->second;
        m_fromTop = sizeOf(index);
        m_fromBottom = sizeOf(m_header.lines.size() - 1 - index);
        m_kind = kindOfLine();
        m_repeats = stepOf(m_chooser.m_lines.at(m_row->whole) / m_chooser.m_headers);
        const std::size_t size = m_row->tokens.size();
        for (std::size_t first = 0; first < size; ++first)
            for (std::size_t end = first + 1; end <= std::min(size, first + longestName); ++end)
                if (mayBegin(first) && mayEnd(end - 1))
                    readSpan(first, end, spanOf(first, end));
        // What the rules read may begin or end within a word: "KommentarvonAnn".
        readRuledSpan(m_row->read);
        if (m_header.ruled != nullptr)
            readRuledSpan(m_header.ruled->nameSpan);
    }

    void readRuledSpan(Span span)
    {
        const auto &tokens = m_row->tokens;
        const auto holds = [&](std::size_t byte) {
            return std::size_t(
                std::ranges::find_if(tokens, [&](const Token &t) { return t.span.contains(byte); })
                - tokens.begin());
        };
        if (span.isEmpty() || std::ranges::contains(m_all, span, &NameCandidate::span))
            return;
        const std::size_t first = holds(span.start);
        const std::size_t last = holds(span.end - 1);
        if (first >= tokens.size() || last >= tokens.size())
            return;
        if (span.end == tokens[last].span.end && last + 1 < tokens.size())
            span.end -= possessive(tokens[last]); // "Ann's" of "Ann's picture" is no name
        if (!std::ranges::contains(m_all, span, &NameCandidate::span))
            readSpan(first, last + 1, span);
    }

    Span spanOf(std::size_t first, std::size_t end) const
    {
        const auto &tokens = m_row->tokens;
        Span span{tokens[first].span.start, tokens[end - 1].span.end};
        if (end < tokens.size())
            span.end -= possessive(tokens[end - 1]);
        // Underscores at the end belong to a name, if the other end has none: "_Ann_" is set so.
        const std::string_view text = m_chooser.m_page.text;
        const bool isSet = span.start > 0 && text[span.start - 1] == '_';
        while (!isSet && span.end < line().raw.end && text[span.end] == '_')
            ++span.end;
        return span;
    }

    /// Bytes of the "'s" at the end of a word: "Ann's picture" is a picture of Ann's.
    std::size_t possessive(const Token &token) const
    {
        const std::string_view word = slice(m_chooser.m_page.text, token.span);
        for (const std::string_view mark : {"'s", "’s"})
            if (word.size() > mark.size() && word.ends_with(mark))
                return mark.size();
        return 0;
    }

    int gapAt(std::size_t at) const
    {
        return at < m_row->tokens.size() ? m_row->gaps[at] : int(LineStart);
    }

    /// Names do not begin with most marks, nor inside what is written together.
    bool mayBegin(std::size_t at) const
    {
        constexpr std::u32string_view openers = U"@(['\"“‘«~*<=$-.";
        const Token &token = m_row->tokens[at];
        if (token.kind == TokenKind::Number && at > 0 && m_row->tokens[at - 1].mark == '#')
            return false; // "#12" counts comments
        if (gapAt(at) == Underscored)
            return false;
        const bool opens = gapAt(at) > Underscored && gapAt(at + 1) <= Underscored
            && openers.contains(token.mark);
        return token.kind != TokenKind::Mark || opens || m_row->tokens.size() <= 3;
    }
    bool mayEnd(std::size_t at) const
    {
        constexpr std::u32string_view closers = U")]'\"”’»~*>=$-.!?+";
        const Token &token = m_row->tokens[at];
        if (gapAt(at + 1) == Underscored)
            return false;
        const bool closes
            = gapAt(at) <= Underscored && gapAt(at + 1) > Glued && closers.contains(token.mark);
        return token.kind != TokenKind::Mark || closes || m_row->tokens.size() <= 3;
    }

    std::uint64_t kindOfLine() const
    {
        const Line &l = line();
        return keyFor("line", int(l.timeKind), !l.says.isEmpty(), l.role, l.button, l.byName,
                      l.memberSince, l.replyTo, sizeOf(m_row->tokens.size()));
    }

    /// The minus of "-3" is part of a number.
    bool isSign(std::size_t at) const
    {
        const auto &tokens = m_row->tokens;
        return (tokens[at].mark == '-' || tokens[at].mark == '+') && gapAt(at) > Underscored
            && gapAt(at + 1) == Glued && tokens[at + 1].kind == TokenKind::Number;
    }

    /// What a token is as a neighbour or an end of a name: never which word it is.
    std::uint64_t classAt(std::size_t at) const
    {
        const Token &token = m_row->tokens[at];
        const bool shared = m_row->shares[at] >= 3;
        const bool inTime = line().time.contains(token.span.start);
        const bool inSays = line().says.contains(token.span.start);
        if (isSign(at))
            return classAt(at + 1);
        if (token.kind == TokenKind::Mark)
            return keyFor("mark", token.mark, shared);
        if (token.kind == TokenKind::Number)
            return keyFor("number", shared, inTime, std::min<std::size_t>(token.span.size(), 5));
        return keyFor("word", shared, inTime, inSays, token.capital, token.tags & tellingTags);
    }
    std::uint64_t leftOf(std::size_t first) const
    {
        return first == 0 ? keyFor("begin")
                          : labels::mixed(classAt(first - 1), std::uint64_t(gapAt(first)));
    }
    std::uint64_t rightOf(std::size_t end) const
    {
        return end == m_row->tokens.size() ? keyFor("end")
                                           : labels::mixed(classAt(end), std::uint64_t(gapAt(end)));
    }

    /// Tokens first to end - 1, or what of them the span holds.
    void readSpan(std::size_t first, std::size_t end, Span span)
    {
        const auto &tokens = m_row->tokens;
        NameCandidate candidate;
        candidate.line = m_at;
        candidate.span = span;
        m_features = &candidate.features;
        const bool cutLeft = span.start > tokens[first].span.start;
        const bool cutRight = span.end < tokens[end - 1].span.end;
        const bool whole = first == 0 && end == tokens.size() && !cutLeft && !cutRight;
        const std::uint64_t left = cutLeft ? keyFor("cut", leftOf(first)) : leftOf(first);
        const std::uint64_t right = cutRight ? keyFor("cut", rightOf(end)) : rightOf(end);
        candidate.slot = keyFor("slot", left, right, m_kind);
        addIf(cutLeft || cutRight, "cut", cutLeft, cutRight);
        addIf(isLabelled(first), "labelled", whole);
        add("left", left);
        add("right", right);
        add("both", left, right);
        add("left line", left, m_kind);
        add("right line", right, m_kind);
        add("tokens", sizeOf(end - first), whole);
        add("line", m_kind, whole, m_fromTop);
        add("line place", whole, m_fromTop, m_fromBottom);
        add("line bottom", m_kind, whole, m_fromBottom);
        add("repeats", m_repeats, whole, m_fromTop);
        add("first", classAt(first), whole);
        add("last", classAt(end - 1), whole);
        add("ends", classAt(first), classAt(end - 1));
        readInside(first, end, candidate);
        readRuled(candidate.span);
        m_all.push_back(std::move(candidate));
    }

    /// "Location: Ohio": a shared word and a colon before it tell what it is, and that is no name.
    bool isLabelled(std::size_t first) const
    {
        for (std::size_t at = 1; at <= first; ++at)
            if (m_row->tokens[at].mark == ':' && !m_row->tokens[at - 1].is(layout::By)
                && m_row->shares[at - 1] >= 1)
                return true;
        return false;
    }

    void readInside(std::size_t first, std::size_t end, NameCandidate &candidate)
    {
        std::uint32_t tags = 0;
        int most = 0;
        int least = 4;
        int words = 0;
        int capitals = 0;
        int marks = 0;
        int wide = 0;
        bool inTime = false;
        for (std::size_t at = first; at < end; ++at) {
            const Token &token = m_row->tokens[at];
            tags |= token.tags & tellingTags;
            most = std::max(most, m_row->shares[at]);
            least = std::min(least, m_row->shares[at]);
            candidate.text = labels::mixed(candidate.text, wordOf(m_chooser.m_page, token));
            words += token.kind == TokenKind::Word ? 1 : 0;
            capitals += token.kind == TokenKind::Word && token.capital ? 1 : 0;
            marks += token.kind == TokenKind::Mark ? 1 : 0;
            wide += at > first && gapAt(at) == Wide ? 1 : 0;
            inTime = inTime || line().time.contains(token.span.start);
        }
        for (std::uint32_t bit = 0; bit < 32; ++bit)
            if (((tags >> bit) & 1U) != 0)
                add("tag", bit, end - first == 1);
        add("share", most, sizeOf(end - first));
        add("shares", least, most);
        add("words", std::min(words, 4), words == capitals, capitals > 0);
        add("marks", std::min(marks, 3));
        addIf(wide > 0, "columns", std::min(wide, 2));
        if (inTime)
            add("in time");
    }

    /// 0: the rules know nothing of this comment; 1: they read no name, 2: this one, 3: another.
    int ruledAs(Span span) const
    {
        if (m_header.ruled == nullptr)
            return 0;
        const Span name = m_header.ruled->nameSpan;
        return name.isEmpty() ? 1 : name == span ? 2 : 3;
    }

    void readRuled(Span span)
    {
        add("ruled", ruledAs(span), m_kind);
        add("ruled alone", ruledAs(span));
        add("read", m_row->read == span, m_kind);
        add("read ruled", m_row->read == span, ruledAs(span));
    }

    /// No name is printed, or it is lost.
    void readNone()
    {
        m_features = &m_all.front().features;
        add("none");
        add("none ruled", ruledAs({}),
            m_header.ruled == nullptr ? -1 : int(m_header.ruled->nameState));
        add("none lines", sizeOf(m_header.lines.size()));
        for (std::size_t i = 0; i < std::min(m_header.lines.size(), mostLines); ++i) {
            m_at = m_header.lines[i];
            const auto found = m_chooser.m_rows.find(m_at);
            if (found == m_chooser.m_rows.end())
                continue;
            m_row = &found->second;
            add("none line", kindOfLine(), sizeOf(i));
        }
    }

    template <class... Seen> void add(std::string_view what, Seen... seen)
    {
        m_features->push_back(keyFor(what, seen...));
    }

    template <class... Seen> void addIf(bool holds, std::string_view what, Seen... seen)
    {
        if (holds)
            add(what, seen...);
    }

    const NameChooser &m_chooser;
    const Header &m_header;
    std::vector<NameCandidate> m_all;
    std::vector<std::uint64_t> *m_features = nullptr;
    const Row *m_row = nullptr;
    std::size_t m_at = 0;
    std::uint64_t m_kind = 0;
    int m_fromTop = 0;
    int m_fromBottom = 0;
    int m_repeats = 0;
};

std::vector<NameCandidate> NameChooser::candidates(const Header &header) const
{
    return Builder(*this, header).build();
}

} // namespace rejoinder::comments
