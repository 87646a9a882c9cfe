// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/layout/page.h"
#include "core/layout/words.h"

namespace rejoinder::comments {

/// How somebody types: what tends to stay the same from one paragraph of a writer to the next.
enum Habit : std::uint16_t {
    TrailingSpace = 1U << 0, // white space before the line's end, no-break or not
    SmallStart = 1U << 1, // opens with a small letter
    SmallI = 1U << 2, // "i" for "I"
    CurlyQuotes = 1U << 3,
    StraightQuotes = 1U << 4,
    WideStops = 1U << 5, // two blanks after a full stop
    Dots = 1U << 6, // "..." or "…"
    Exclaims = 1U << 7,
    Shouts = 1U << 8, // "!!", "??"
    Smiles = 1U << 9, // ":)" or an emoji
    NoEnd = 1U << 10, // no full stop at the end of a long line
    Dashes = 1U << 11, // "--" or " - "
    HalfWidth = 1U << 12, // "," between ideographs
};
inline constexpr int habitCount = 13;

/// How a line ends or begins, by its outermost characters.
enum class Edge : std::uint8_t {
    Letter,
    Digit,
    Stop,
    Question,
    Exclamation,
    Dots,
    Comma,
    Colon,
    Quote,
    Bracket,
    Dash,
    At,
    List,
    Smile,
    Other
};

/// One line as the boundary model looks at it.
struct LineView
{
    std::vector<std::string> opening; // first words, folded; ideographs cut into words
    std::vector<std::string> closing; // last words, folded, the very last one first
    std::uint32_t firstTags = 0; // of the lexicon, of the first word
    std::uint32_t soonTags = 0; // of the first eight
    std::uint32_t tags = 0; // of all
    std::uint16_t habits = 0;
    Edge first = Edge::Letter;
    Edge last = Edge::Letter;
    int words = 0;
    bool dense = false; // written without blanks between words
    bool vocative = false; // "Ann," "Ann Lee:" "Ann -"
    bool greeting = false; // "Hi Ann"
    bool signs = false; // could be nothing but a signature: "Ann", "- Ann Lee"
    bool link = false; // holds an address of the web
    bool code = false; // looks like a program
    std::string addressed; // the folded word a vocative or an "@" names
};

/// A line's view. `tokens` is working space.
LineView viewOf(const layout::Page &page, std::size_t line, std::vector<layout::Token> &tokens);

} // namespace rejoinder::comments
