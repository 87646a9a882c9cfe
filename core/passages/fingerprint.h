// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/words.h"

namespace rejoinder::passages {

/// Words in a row that make one fingerprint.
inline constexpr std::size_t fingerprintWords = 4;
/// Of so many neighbouring fingerprints at least one is kept: whatever two texts share of
/// fingerprintWords + fingerprintWindow - 1 words (8) or more has a fingerprint in common.
inline constexpr std::size_t fingerprintWindow = 5;

struct Fingerprint
{
    std::uint64_t key = 0;
    std::size_t word = 0; // the first of its words

    bool operator==(const Fingerprint &) const = default;
};

/// The key of `count` words from `at` on. REQUIRES: they are there.
std::uint64_t keyOf(std::span<const Word> words, std::size_t at, std::size_t count);

/// Winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003) over words: of each window of
/// fingerprints the least, the rightmost of equal ones. In order of place. A text of fewer words
/// than a window has its least one, if it has any.
std::vector<Fingerprint> fingerprints(std::span<const Word> words);

} // namespace rejoinder::passages
