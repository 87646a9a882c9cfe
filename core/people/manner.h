// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/base/span.h"
#include "core/base/words.h"

namespace rejoinder::people {

/// How a name stands where it is used. What each is worth is measured, not guessed: weights.h.
enum class Manner : std::uint8_t {
    Header, // "Reply to Ann", in the header of the comment
    Lead, // "Ann wrote:", "Originally Posted by Ann": a line that says who is quoted
    At, // "@Ann"
    Opening, // "Ann, no", "Ann my friend!": opens the comment and is set off
    Greeted, // "Hi Ann", "Look Ann;": behind a greeting or a call
    Closing, // ", Ann.": set off at the end of a sentence or within one
    Line, // "Ann:" opens a later line
    Said, // "as Ann says"
    Remote, // "my reply to Ann": of another place of the thread
    Agreeing, // "I agree with Ann", "Ann's comment", "Ann is right"
    Bare, // opens the comment and is not set off
    Signature, // alone on the last line
    Plain,
};
inline constexpr int mannerCount = 13;

/// The manner of words [first, first + count) of a body; never Header or Lead, which are read off
/// lines (leads.h).
Manner mannerOf(std::string_view text, Span body, std::span<const Word> words, std::size_t first,
                std::size_t count);

/// A word that opens a comment and is none of a name: "Thanks", "Hallo", "Exactly".
bool isOpener(std::uint64_t key);

} // namespace rejoinder::people
