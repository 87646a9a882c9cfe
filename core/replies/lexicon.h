// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "core/base/words.h"

namespace rejoinder::replies {

/// What the first words of a comment do.
enum class Act : std::uint8_t {
    Other,
    Thanks,
    Agreement,
    Disagreement,
    Answer, // "because", "it depends"
    Question, // begins with a question word
    Greeting,
    Laugh,
    You, // speaks to somebody
    Pointer, // "he", "that": to something said before
    Link, // "and", "but", "also"
    Self, // "I", "my"
    Article, // "the", "a": often a statement of its own
};
inline constexpr int actCount = 13;

/// By the first three words; the first word that does something decides.
Act openingAct(std::span<const Word> words);

bool isSecondPerson(std::uint64_t key); // you, your, du, Sie (as "ihr/ihnen"), tu, vous, usted, 你
bool isGreeting(std::uint64_t key);
bool isFunctionWord(std::uint64_t key); // carries no topic

} // namespace rejoinder::replies
