// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/span.h"

namespace rejoinder::layout {

enum class TokenKind : std::uint8_t { Word, Number, Mark };

/// A word, a run of digits or one other character. Underscores count as white space: some
/// extractors write links so.
struct Token
{
    Span span;
    TokenKind kind = TokenKind::Word;
    bool capital = false; // begins with a capital letter
    bool afterBlank = true; // white space or the line's start stands before it
    int weight = 1; // words it counts for: a run of ideographs counts half of its characters
    std::uint32_t tags = 0; // of the lexicon
    int number = -1; // value of a Number of up to nine digits
    char32_t mark = 0; // the character of a Mark

    bool is(std::uint32_t tag) const { return (tags & tag) != 0; }
    bool operator==(const Token &) const = default;
};

/// Replaces `tokens` by those of a span (kept as an argument, since every line asks for them).
void tokenize(std::string_view text, Span span, std::vector<Token> &tokens);

/// Lower case, code point by code point.
std::string folded(std::string_view utf8);

} // namespace rejoinder::layout
