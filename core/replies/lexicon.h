// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "core/base/words.h"
#include "core/replies/traits.h"

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
bool isNegation(std::uint64_t key); // not, never, kein, ne ... pas, 不
bool isReason(std::uint64_t key); // because, since, weil
bool isThanks(std::uint64_t key);
bool isFirstPerson(std::uint64_t key);
bool isThirdPerson(std::uint64_t key); // he, she, they and theirs
bool isOfArticle(std::uint64_t key); // article, author, blog
bool isOfComments(std::uint64_t key); // comment, reply, above
bool isEverybody(std::uint64_t key); // all, everyone, folks
bool isYesOrNo(std::uint64_t key);

/// What a question word asks for; `next` is the key of the word after it ("how many").
Asked askedByWord(std::uint64_t key, std::uint64_t next);

} // namespace rejoinder::replies
