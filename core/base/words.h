// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/span.h"

namespace rejoinder {

/// A word of a text: where it stands, and a key that is equal for equal words however they are
/// cased, accented by compatibility forms, apostrophed, or hyphenated softly. Ideographs and kana
/// are words of one character each.
struct Word
{
    Span where;
    std::uint64_t key = 0;
    bool capital = false; // begins with an upper-case letter
    bool ideograph = false;
};

/// The key of a word that is given folded already, as lexicons are.
constexpr std::uint64_t wordKey(std::string_view folded)
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char c : folded)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
}

/// The words within a span, in order. Numbers are words; an apostrophe within a word belongs to it.
std::vector<Word> wordsOf(std::string_view text, Span span);

} // namespace rejoinder
