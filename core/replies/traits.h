// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/base/words.h"

namespace rejoinder::replies {

/// What can be told of a comment by its words alone; each is one bit of `Traits`.
enum class Trait : std::uint8_t {
    YouSoon, // second person among the first words
    YouOften,
    Denies, // a negation among the first words
    Negates, // anywhere
    SmallLetter, // opens with one
    OpensQuoting, // with a quotation mark or ">"
    HoldsLink,
    Exclaims,
    OfArticle, // names the article, its author, the site
    OfComments, // names comments, replies
    ThanksSomewhere,
    Counts, // holds digits
    Shouts, // mostly capitals
    ThirdPersonSoon,
    FirstPersonSoon,
    GivesReason,
    TrailsOff, // dots
    Paragraphs, // more than one
    ToAll, // greets everybody
    Ideographs,
    OneSentence,
};
inline constexpr int traitCount = 21;
using Traits = std::uint32_t;

constexpr bool holds(Traits traits, Trait trait)
{
    return (traits >> static_cast<unsigned>(trait) & 1U) != 0;
}

/// `words`: those the comment says itself, in order; `body`: all of it, as printed.
Traits traitsOf(std::string_view body, std::span<const Word> words);

/// What kind of answer the last question of a text asks for.
enum class Asked : std::uint8_t { Nothing, YesOrNo, Reason, Amount, Person, Other };
/// `question`: the words up to the question mark.
Asked askedBy(std::span<const Word> question);

} // namespace rejoinder::replies
