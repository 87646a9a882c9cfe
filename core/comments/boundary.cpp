// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/boundary.h"

#include "core/layout/lexicon.h"
#include "core/layout/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rejoinder::comments {

const BoundaryWeights boundaryWeights{{
    0.15, // Always
    3.00, // Gap
    -3.10, // NoBlank
    1.20, // Opening
    0.50, // Vocative
    0.40, // At
    0.30, // FirstPerson
    0.20, // SecondPerson
    0.00, // FirstPersonSoon
    0.25, // SecondPersonSoon
    -0.10, // Quote
    -0.45, // LowerCase
    -1.45, // Listed
    -0.85, // Continues
    -0.15, // Determiner
    -0.05, // Long
    -0.05, // Short
    0.20, // Question
    -0.10, // NoEnd
    -0.15, // AfterSentence
    0.05, // AfterQuestion
    -1.60, // AfterColon
    -1.80, // AfterComma
    -0.30, // AfterShort
    0.20, // AfterBrief
    -0.20, // AfterLong
    0.35, // AfterGreeting
    -1.65, // AfterQuote
    -0.90, // AfterListed
}};

namespace {

using layout::Line;
using layout::Page;
using layout::Token;

bool isContinuation(std::string_view word)
{
    using namespace std::string_view_literals;
    constexpr std::array words{
        "also"sv,  "however"sv,     "second"sv,   "secondly"sv, "third"sv,   "finally"sv,
        "then"sv,  "and"sv,         "but"sv,      "or"sv,       "because"sv, "therefore"sv,
        "so"sv,    "furthermore"sv, "außerdem"sv, "aber"sv,     "und"sv,     "dann"sv,
        "zudem"sv, "mais"sv,        "et"sv};
    return std::ranges::find(words, word) != words.end();
}

/// "Ann," or "@ann" or "Ann:" at the start
bool isVocative(const std::vector<Token> &tokens)
{
    if (tokens.size() < 3)
        return false;
    if (tokens[0].mark == '@')
        return true;
    for (std::size_t at = 1; at <= 2; ++at) {
        const bool ends
            = tokens[at].mark == ',' || tokens[at].mark == ':' || tokens[at].mark == '!';
        if (ends && tokens[at - 1].capital && tokens[at - 1].tags == 0
            && tokens[0].kind == layout::TokenKind::Word)
            return true;
    }
    return false;
}

double scoreOf(const Page &page, std::size_t at)
{
    const Cues cues = cuesOf(page, at);
    double score = 0;
    for (std::size_t i = 0; i < cueCount; ++i)
        score += cues[i] ? boundaryWeights.of[i] : 0;
    return score;
}

/// Sets the cues of one line; `before` is the line above it.
class CueReader
{
public:
    CueReader(const Page &page, std::size_t at)
        : m_page(page)
        , m_line(page.lines[at])
        , m_before(page.lines[at - 1])
    { }

    Cues read()
    {
        set(Cue::Always, true);
        set(Cue::Gap, m_line.blanksBefore > m_page.usualBlanks);
        set(Cue::NoBlank, m_line.blanksBefore == 0);
        readOpening();
        readShape();
        readBefore();
        return m_cues;
    }

private:
    void set(Cue cue, bool value) { m_cues[std::size_t(cue)] = m_cues[std::size_t(cue)] || value; }
    static bool isQuoteMark(char32_t c)
    {
        return c == '"' || c == '>' || c == U'“' || c == U'„' || c == U'«' || c == U'»';
    }
    void tokens(const Line &line)
    {
        constexpr std::size_t opening = 120; // bytes that are read word by word
        layout::tokenize(m_page.text,
                         {line.raw.start, std::min(line.raw.end, line.raw.start + opening)},
                         m_tokens);
    }

    void readOpening()
    {
        using namespace layout;
        tokens(m_line);
        int words = 0;
        for (const Token &token : m_tokens) {
            if (token.kind != TokenKind::Word || ++words > 8)
                continue;
            if (words == 1) {
                const bool continues = isContinuation(folded(slice(m_page.text, token.span)));
                set(Cue::Continues, continues);
                set(Cue::Opening, !continues && token.is(layout::Opening));
                set(Cue::FirstPerson, token.is(layout::FirstPerson));
                set(Cue::SecondPerson, token.is(layout::SecondPerson));
                set(Cue::Determiner, token.is(layout::Article));
                set(Cue::LowerCase,
                    !token.capital && token.weight == 1 && !token.is(layout::FirstPerson));
            }
            set(Cue::FirstPersonSoon, token.is(layout::FirstPerson));
            set(Cue::SecondPersonSoon, token.is(layout::SecondPerson));
        }
        const char32_t first = m_tokens.empty() ? U' ' : m_tokens.front().mark;
        set(Cue::At, first == '@');
        set(Cue::Vocative, first != '@' && isVocative(m_tokens));
        set(Cue::Quote, isQuoteMark(first));
    }

    void readShape()
    {
        set(Cue::Listed, m_line.bullet || m_line.ordinal >= 0);
        set(Cue::Long, m_line.words >= 60);
        set(Cue::Short, m_line.words <= 8);
        set(Cue::Question, slice(m_page.text, m_line.raw).ends_with("?"));
        set(Cue::NoEnd, !m_line.sentence && !m_line.colon);
    }

    void readBefore()
    {
        const std::string_view before = slice(m_page.text, m_before.raw);
        set(Cue::AfterSentence, m_before.sentence);
        set(Cue::AfterQuestion, before.ends_with("?"));
        set(Cue::AfterColon, m_before.colon);
        set(Cue::AfterComma, before.ends_with(","));
        set(Cue::AfterShort, m_before.words <= 3);
        set(Cue::AfterBrief, m_before.words > 3 && m_before.words <= 8);
        set(Cue::AfterLong, m_before.words >= 60);
        set(Cue::AfterListed, m_before.bullet || m_before.ordinal >= 0);
        tokens(m_before);
        const bool greets
            = !m_tokens.empty() && (m_tokens.front().is(layout::Opening) || isVocative(m_tokens));
        set(Cue::AfterGreeting, greets && m_before.words <= 5);
        set(Cue::AfterQuote, !m_tokens.empty() && isQuoteMark(m_tokens.front().mark));
    }

    const Page &m_page;
    const Line &m_line;
    const Line &m_before;
    std::vector<Token> m_tokens;
    Cues m_cues{};
};

/// The count a heading just before the section tells: "14 comments"; -1 where none does.
int toldCount(const Page &page, std::size_t begin)
{
    constexpr std::size_t reach = 8;
    std::vector<Token> tokens;
    for (std::size_t back = 1; back <= std::min(reach, begin); ++back) {
        const Line &line = page.lines[begin - back];
        if (!line.heading)
            continue;
        layout::tokenize(page.text, line.raw, tokens);
        for (const Token &token : tokens) {
            if (token.kind == layout::TokenKind::Number && token.number > 0 && token.number < 5000)
                return token.number;
        }
    }
    return -1;
}

double chance(double score)
{
    return 1 / (1 + std::exp(-score));
}

double odds(double probability)
{
    return probability / (1 - probability);
}

/// The score that as many lines reach.
double scoreOfRank(std::vector<double> scores, std::size_t rank)
{
    const auto at = scores.begin() + std::ptrdiff_t(std::min(rank, scores.size()) - 1);
    std::ranges::nth_element(scores, at, std::greater());
    return *at;
}

/// Shifts all scores so that as many starts are expected as the heading told.
double shiftFor(const std::vector<double> &scores, double expected)
{
    double low = -12;
    double high = 12;
    for (int step = 0; step < 40; ++step) {
        const double shift = (low + high) / 2;
        double sum = 0;
        for (const double score : scores)
            sum += chance(score + shift);
        (sum < expected ? low : high) = shift;
    }
    return (low + high) / 2;
}

} // namespace

Cues cuesOf(const Page &page, std::size_t line)
{
    return CueReader(page, line).read();
}

std::vector<Boundary> boundariesOf(const Page &page, std::size_t begin, std::size_t end)
{
    std::vector<Boundary> boundaries;
    std::vector<double> scores;
    for (std::size_t at = begin; at < end; ++at) {
        Boundary boundary;
        boundary.line = at;
        boundary.apparatus = page.isSlotty(at) || page.lines[at].bare.isEmpty();
        boundaries.push_back(boundary);
        constexpr double never = -12;
        scores.push_back(at == begin ? -never : boundary.apparatus ? never : scoreOf(page, at));
    }
    const int told = toldCount(page, begin);
    const bool believed = told > 1 && told <= double(boundaries.size()) * boundaryWeights.mostRate;
    const double shift = believed ? shiftFor(scores, told) : 0;
    const double least = believed ? scoreOfRank(scores, std::size_t(told))
                                  : std::log(odds(boundaryWeights.threshold));
    for (std::size_t i = 0; i < boundaries.size(); ++i) {
        boundaries[i].probability = chance(scores[i] + shift);
        boundaries[i].starts = scores[i] >= least && !boundaries[i].apparatus;
    }
    return boundaries;
}

} // namespace rejoinder::comments
