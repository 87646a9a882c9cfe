// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/boundary.h"

#include "core/layout/lexicon.h"
#include "core/layout/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rejoinder::comments {

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

double scoreOf(const Page &page, std::size_t at, std::vector<Token> &tokens)
{
    using namespace layout;
    const BoundaryWeights &w = boundaryWeights;
    const Line &line = page.lines[at];
    const Line &before = page.lines[at - 1];
    constexpr std::size_t opening = 120; // bytes that are read word by word
    tokenize(page.text, {line.raw.start, std::min(line.raw.end, line.raw.start + opening)}, tokens);
    const auto word
        = std::ranges::find_if(tokens, [](const Token &t) { return t.kind == TokenKind::Word; });
    double score = w.bias;
    score += line.blanksBefore > page.usualBlanks ? w.gap : 0;
    score += line.blanksBefore == 0 ? w.noBlank : 0;
    if (word != tokens.end()) {
        const bool continues = isContinuation(folded(slice(page.text, word->span)));
        score += word->is(Opening) && !continues ? w.opening : 0;
        score += word->is(FirstPerson) ? w.firstPerson : 0;
        score += word->is(SecondPerson) ? w.secondPerson : 0;
        score += continues ? w.continues : 0;
        score += word->capital || word->weight > 1 ? 0 : w.lowerCase;
    }
    score += isVocative(tokens) ? w.vocative : 0;
    const char32_t first = tokens.empty() ? U' ' : tokens.front().mark;
    score += first == '"' || first == '>' || first == U'“' || first == U'„' || first == U'«'
        ? w.quote
        : 0;
    score += line.bullet || line.ordinal >= 0 ? w.listed : 0;
    score += before.sentence ? w.afterSentence : 0;
    score += before.colon ? w.afterColon : 0;
    score += slice(page.text, before.raw).ends_with(",") ? w.afterComma : 0;
    score += before.words <= 3 ? w.afterShort : 0;
    score += line.words >= 60 ? w.longLine : 0;
    score += before.words >= 60 ? w.afterLong : 0;
    return score;
}

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

std::vector<Boundary> boundariesOf(const Page &page, std::size_t begin, std::size_t end)
{
    std::vector<Boundary> boundaries;
    std::vector<double> scores;
    std::vector<Token> tokens;
    for (std::size_t at = begin; at < end; ++at) {
        Boundary boundary;
        boundary.line = at;
        boundary.apparatus = page.isSlotty(at) || page.lines[at].bare.isEmpty();
        boundaries.push_back(boundary);
        constexpr double never = -12;
        scores.push_back(at == begin              ? -never
                             : boundary.apparatus ? never
                                                  : scoreOf(page, at, tokens));
    }
    const int told = toldCount(page, begin);
    const double most = double(boundaries.size()) * boundaryWeights.mostRate;
    const double shift = told > 1 && told <= most ? shiftFor(scores, told) : 0;
    for (std::size_t i = 0; i < boundaries.size(); ++i) {
        boundaries[i].probability = chance(scores[i] + shift);
        boundaries[i].starts = boundaries[i].probability >= 0.5;
    }
    return boundaries;
}

} // namespace rejoinder::comments
