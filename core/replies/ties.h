// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/words.h"
#include "core/replies/vocabulary.h"

namespace rejoinder::replies {

/// A topic word of a text, stemmed roughly.
struct Term
{
    std::uint64_t key = 0;
    float weight = 0; // inverse document frequency
    bool isRare = false; // stands in few comments and not in the article
    bool isDenied = false; // a negation stands right before it
    bool isTopic = false; // stands in the article
    Span where; // its first place

    bool operator==(const Term &) const = default;
};

/// The topic words two comments share, seen from the later one.
struct Tie
{
    int other = -1; // the earlier comment
    float cosine = 0; // of all topic words, by inverse document frequency
    float shared = 0; // nats: sum of the weights of the shared words
    std::uint8_t rank = 0; // 0: the strongest of the later comment
    std::uint8_t rare = 0; // rare words shared
    std::uint8_t first = 0; // of these, how many the earlier comment brought up
    std::uint8_t latest = 0; // of these, how many nobody used in between
    bool isContrary = false; // one denies what the other does not
    Span where; // the weightiest shared word, in the later comment

    bool operator==(const Tie &) const = default;
};

/// What tells the topic of a word: its first letters, folded.
std::string stemOf(std::string_view word);

/// Topic words: no function words, ideographs by twos.
std::vector<Term> termsOf(std::string_view text, std::span<const Word> words);

/// Weighs terms by how few comments hold them, of the page and at large. A word of the article is
/// not rare.
void weighTerms(std::vector<std::vector<Term>> &terms, const std::vector<Term> &article,
                const Vocabulary &vocabulary);

/// Cosine of a comment with the article.
double articleShare(const std::vector<Term> &terms);

/// The strongest ties of each comment to earlier ones near by, ascending.
std::vector<std::vector<Tie>> findTies(const std::vector<std::vector<Term>> &terms);

} // namespace rejoinder::replies
