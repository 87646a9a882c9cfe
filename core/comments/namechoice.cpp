// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/namechoice.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>
#include <unordered_set>

#include "core/base/lines.h"
#include "core/base/words.h"
#include "core/labels/keys.h"
#include "core/layout/lexicon.h"

namespace rejoinder::comments {

namespace {

using labels::keyFor;
using layout::Line;
using layout::Token;
using layout::TokenKind;

constexpr std::size_t mostTokens = 30; // of a line; names stand near its beginning
constexpr std::size_t longestName = 9; // tokens
constexpr std::size_t mostLines = 12; // of a header

/// A share of headers as one of five steps.
int stepOf(double share)
{
    constexpr std::array limits{0.04, 0.2, 0.5, 0.85};
    return int(std::ranges::lower_bound(limits, share) - limits.begin());
}

int sizeOf(std::size_t count)
{
    constexpr std::array<std::size_t, 6> limits{0, 1, 2, 3, 5, 8};
    return int(std::ranges::lower_bound(limits, count) - limits.begin());
}

constexpr std::uint32_t tellingTags = layout::Month | layout::Weekday | layout::Unit
    | layout::AgoAfter | layout::AgoBefore | layout::Day | layout::TimeJoin | layout::HalfDay
    | layout::Says | layout::By | layout::Button | layout::CommentWord | layout::Role
    | layout::Article | layout::Function | layout::Joined | layout::ReplyTo | layout::Share;

std::uint64_t wordOf(const layout::Page &page, const Token &token)
{
    return wordKey(layout::folded(slice(page.text, token.span)));
}

std::vector<layout::Anchor> anchorsOf(const std::vector<Header> &headers)
{
    std::vector<layout::Anchor> anchors;
    for (const Header &header : headers)
        if (!header.lines.empty())
            anchors.push_back({header.lines.front(), header.lines.back()});
    return anchors;
}

} // namespace

NameChooser::NameChooser(const layout::Page &page, const std::vector<Header> &headers)
    : m_page(page)
    , m_reader(page, anchorsOf(headers))
    , m_headers(double(std::max<std::size_t>(headers.size(), 1)))
{
    std::unordered_map<std::uint64_t, int> holders;
    for (const Header &header : headers) {
        std::unordered_set<std::uint64_t> words;
        std::unordered_set<std::uint64_t> lines;
        for (const std::size_t at : header.lines) {
            Row &row = m_rows[at];
            layout::tokenize(page.text, page.lines[at].bare, row.tokens);
            row.tokens.resize(std::min(row.tokens.size(), mostTokens));
            row.read = readAt(at);
            for (const Token &token : row.tokens) {
                words.insert(wordOf(page, token));
                row.whole = labels::mixed(row.whole, wordOf(page, token));
            }
            lines.insert(row.whole);
        }
        for (const std::uint64_t word : words)
            ++holders[word];
        for (const std::uint64_t line : lines)
            ++m_lines[line];
    }
    for (auto &[at, row] : m_rows)
        for (const Token &token : row.tokens)
            row.shares.push_back(stepOf(holders[wordOf(page, token)] / m_headers));
}

Span NameChooser::readAt(std::size_t at) const
{
    const Line &line = m_page.lines[at];
    const bool alone = line.time.isEmpty() && line.says.isEmpty() && !line.byName;
    return (alone ? m_reader.inLine(at) : m_reader.inAnchor(layout::Anchor{at, at})).span;
}

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
                    readSpan(first, end);
    }

    /// Names do not begin with most marks, nor inside what is written together.
    bool mayBegin(std::size_t at) const
    {
        const Token &token = m_row->tokens[at];
        if (token.kind == TokenKind::Number && at > 0 && m_row->tokens[at - 1].mark == '#')
            return false; // "#12" counts comments
        return token.kind != TokenKind::Mark || token.mark == '@' || token.mark == '('
            || m_row->tokens.size() <= 3;
    }
    bool mayEnd(std::size_t at) const
    {
        const Token &token = m_row->tokens[at];
        return token.kind != TokenKind::Mark || token.mark == ')' || token.mark == '.'
            || token.mark == '!' || m_row->tokens.size() <= 3;
    }

    std::uint64_t kindOfLine() const
    {
        const Line &l = line();
        return keyFor("line", int(l.timeKind), !l.says.isEmpty(), l.role, l.button, l.byName,
                      l.memberSince, l.replyTo, sizeOf(m_row->tokens.size()));
    }

    /// What a token is as a neighbour or an end of a name: never which word it is.
    std::uint64_t classAt(std::size_t at) const
    {
        const Token &token = m_row->tokens[at];
        const bool shared = m_row->shares[at] >= 3;
        const bool inTime = line().time.contains(token.span.start);
        const bool inSays = line().says.contains(token.span.start);
        if (token.kind == TokenKind::Mark)
            return keyFor("mark", token.mark, shared);
        if (token.kind == TokenKind::Number)
            return keyFor("number", shared, inTime, std::min<std::size_t>(token.span.size(), 5));
        return keyFor("word", shared, inTime, inSays, token.capital, token.tags & tellingTags);
    }
    std::uint64_t leftOf(std::size_t first) const
    {
        return first == 0 ? keyFor("begin")
                          : labels::mixed(classAt(first - 1), m_row->tokens[first].afterBlank);
    }
    std::uint64_t rightOf(std::size_t end) const
    {
        return end == m_row->tokens.size()
            ? keyFor("end")
            : labels::mixed(classAt(end), m_row->tokens[end].afterBlank);
    }

    void readSpan(std::size_t first, std::size_t end)
    {
        NameCandidate candidate;
        candidate.span = {m_row->tokens[first].span.start, m_row->tokens[end - 1].span.end};
        m_features = &candidate.features;
        const bool whole = first == 0 && end == m_row->tokens.size();
        const int tokens = sizeOf(end - first);
        const std::uint64_t left = leftOf(first);
        const std::uint64_t right = rightOf(end);
        addIf(isLabelled(first), "labelled", whole);
        add("left", left);
        add("right", right);
        add("both", left, right);
        add("left line", left, m_kind);
        add("right line", right, m_kind);
        add("tokens", tokens, whole);
        add("line", m_kind, whole, m_fromTop);
        add("line place", whole, m_fromTop, m_fromBottom);
        add("line bottom", m_kind, whole, m_fromBottom);
        add("repeats", m_repeats, whole, m_fromTop);
        add("first", classAt(first), whole);
        add("last", classAt(end - 1), whole);
        add("ends", classAt(first), classAt(end - 1));
        readInside(first, end);
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

    void readInside(std::size_t first, std::size_t end)
    {
        std::uint32_t tags = 0;
        int most = 0;
        int words = 0;
        int capitals = 0;
        int marks = 0;
        bool inTime = false;
        for (std::size_t at = first; at < end; ++at) {
            const Token &token = m_row->tokens[at];
            tags |= token.tags & tellingTags;
            most = std::max(most, m_row->shares[at]);
            words += token.kind == TokenKind::Word ? 1 : 0;
            capitals += token.kind == TokenKind::Word && token.capital ? 1 : 0;
            marks += token.kind == TokenKind::Mark ? 1 : 0;
            inTime = inTime || line().time.contains(token.span.start);
        }
        for (std::uint32_t bit = 0; bit < 32; ++bit)
            if (((tags >> bit) & 1U) != 0)
                add("tag", bit, end - first == 1);
        add("share", most, sizeOf(end - first));
        add("words", std::min(words, 4), words == capitals, capitals > 0);
        add("marks", std::min(marks, 3));
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

Span NameChooser::choose(const Header &header, const NameWeights &weights) const
{
    Span best;
    double most = 0;
    bool isFirst = true;
    for (const NameCandidate &candidate : candidates(header)) {
        double score = 0;
        for (const std::uint64_t key : candidate.features) {
            const auto found = weights.of.find(key);
            score += found == weights.of.end() ? 0 : found->second;
        }
        if (isFirst || score > most) {
            most = score;
            best = candidate.span;
        }
        isFirst = false;
    }
    return best;
}

Result<NameWeights> parseNameWeights(std::string_view text, std::string_view fileName)
{
    NameWeights weights;
    const auto set = [&](std::string_view entry) {
        const auto pair = nameAndValue(entry);
        const std::optional<double> value = pair ? numberIn(pair->second) : std::nullopt;
        if (!value)
            return false;
        std::uint64_t key = 0;
        const std::string_view digits = pair->first;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), key, 16);
        weights.of[key] = static_cast<float>(*value);
        return read.ec == std::errc() && read.ptr == digits.data() + digits.size();
    };
    if (const auto read = readEntries(text, fileName, "not a key and a number", set); !read)
        return std::unexpected(read.error());
    return weights;
}

std::string toText(const NameWeights &weights)
{
    std::vector<std::pair<std::uint64_t, float>> sorted(weights.of.begin(), weights.of.end());
    std::ranges::sort(sorted);
    std::string text;
    for (const auto &[key, value] : sorted)
        text += std::format("{:x} {:.2f}\n", key, value);
    return text;
}

} // namespace rejoinder::comments
