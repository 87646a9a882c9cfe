// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>

#include "core/base/result.h"
#include "core/people/cues.h"

namespace rejoinder::people {

/// What `rejoinder-train people` learns.
struct Weights
{
    std::array<double, NameCues::cueCount> name{}; // log-odds that a word is a commenter's name
    /// Up to AuthorCues::sourceCount how often a source is right about the author, 0..1; then
    /// log-odds.
    std::array<double, AuthorCues::cueCount> author{};
    std::unordered_set<std::uint64_t> words; // common ones, as wordKey; no names

    bool operator==(const Weights &) const = default;
};

/// A name less likely than this is not looked for.
inline constexpr double leastCredence = 0.02;

/// 0..1: that a commenter goes by a name used so.
double credenceOf(const NameCues &cues, const Weights &weights);

/// Log-odds, against nobody known, that a comment is by the one it may be by.
double scoreOf(const AuthorCues &cues, const Weights &weights);

/// The sources of a suspect, as -ln of the probability that none of them is right.
double supportOf(const AuthorCues &cues, const Weights &weights);

std::string_view nameOf(NameCues::Cue cue);
std::string_view nameOf(AuthorCues::Cue cue);

/// Reads a weights file: "name.CUE VALUE", "author.CUE VALUE", "words WORD WORD ...", "#" for
/// comments. Errors: Malformed with the line.
Result<Weights> parseWeights(std::string_view text, std::string_view fileName);

} // namespace rejoinder::people
