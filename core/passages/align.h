// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/words.h"

namespace rejoinder::passages {

/// Words [begin, end) of a row of words.
struct Stretch
{
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }
    bool operator==(const Stretch &) const = default;
};

/// Where two texts differ within a passage they share. One side may be empty.
struct Change
{
    Stretch here;
    Stretch there;

    bool operator==(const Change &) const = default;
};

/// Words that stand in two texts, but for small changes.
struct Match
{
    Stretch here;
    Stretch there;
    double weight = 0; // words that agree; see weightOf
    std::vector<Change> changes; // in order

    bool operator==(const Match &) const = default;
};

/// What a word counts for: 1, an ideograph or kana 0.6.
double weightOf(const Word &word);

/// One of the two texts that are compared: all its words, and those that may be used.
struct Row
{
    std::span<const Word> words;
    Stretch limit;
};

/// Goes on from words that agree, to both sides, as far as small changes allow: up to two words
/// changed, left out or put in, if two words in a row agree again behind them. Where `hereText` is
/// given, an ellipsis in it ("...", "[snip]") may stand for more.
/// REQUIRES: `length` words agree at those places, within the limits.
Match extended(const Row &here, const Row &there, std::size_t atHere, std::size_t atThere,
               std::size_t length, std::string_view hereText = {});

} // namespace rejoinder::passages
