// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/layout/page.h"

namespace rejoinder::comments {

/// What is thought of one line of a section that holds bodies only.
struct Boundary
{
    std::size_t line = 0;
    double probability = 0; // that a comment starts here
    bool starts = false; // the decision, made for the section as a whole
    bool apparatus = false; // belongs to no body
};

/// What speaks for or against a start at one line, from it and the line before.
enum class Cue : std::uint8_t {
    Always,
    Gap, // more blank lines than the page uses between paragraphs
    NoBlank, // none, where the page uses some
    Opening, // opens with thanks, hi, agree ...
    Vocative, // "Ann,"
    At, // "@ann"
    FirstPerson, // opens with I, ich
    SecondPerson,
    FirstPersonSoon, // within eight words
    SecondPersonSoon,
    Quote, // opens with a quotation mark or ">"
    LowerCase, // opens with a small letter
    Listed, // opens with a list mark or a number
    Continues, // opens with also, however, second
    Determiner, // opens with the, this
    Long, // sixty words or more
    Short, // eight words or fewer
    Question, // ends in "?"
    NoEnd, // ends without a full stop
    AfterSentence,
    AfterQuestion,
    AfterColon,
    AfterComma,
    AfterShort, // three words or fewer before
    AfterBrief, // four to eight
    AfterLong,
    AfterGreeting, // a short line before opens with a greeting or a name
    AfterQuote,
    AfterListed,
    Count
};
inline constexpr std::size_t cueCount = std::size_t(Cue::Count);
using Cues = std::array<bool, cueCount>;

/// Weights in nats, in the order of Cue; a log-linear model, fitted to dumps of which only bodies
/// are left.
struct BoundaryWeights
{
    std::array<double, cueCount> of{};
    double threshold = 0.38; // where F1 was best on sites left out
    double mostRate = 0.95; // of the lines may start a comment; a told count beyond that counts
                            // other pages, too
};
extern const BoundaryWeights boundaryWeights;

Cues cuesOf(const layout::Page &page, std::size_t line);

/// One entry a line from `begin` to `end`; the first one starts.
std::vector<Boundary> boundariesOf(const layout::Page &page, std::size_t begin, std::size_t end);

} // namespace rejoinder::comments
