// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace rejoinder::layout {

struct Page;

/// Kinds of lines that may print who and when.
enum class Family : std::uint8_t { None, Says, DateClock, Date, Relative, Clock, Button };
inline constexpr std::size_t familyCount = 7;

/// Weights of the record search, in bits a record; named so that training can replace them.
struct ProfileWeights
{
    double says = 5; // a line that ends in "says" can hardly be anything but a header
    double dateClock = 4.5;
    double relative = 4;
    double date = 3;
    double clock = 2;
    double button = 1.5;
    double emptyRecord = -2; // an anchor without words before the next one
    double longRecord = -4; // ... with as many as articles have
    double articleRecord = -45; // ... with three times as many
    double thinRecord = -0.7; // ... with a title's worth of words: a list of other pages
    double heading = 4; // "14 comments" stands close before
    double companion = 0.25; // least share of records another family needs to belong to the record
    double joined = 0.3; // least share of empty gaps between two families that belong to one header
    int longWords = 500;
    int thinWords = 8;
    int believedAnchors = 4; // without a heading, form or button near: so many records of
    int believedWords = 12; // ... so many words
    double leastBits = 5; // for the whole page; below it nothing is a record
};
inline constexpr ProfileWeights profileWeights;

/// The family of each line, None for the many that print neither who nor when.
std::vector<Family> familiesOf(const Page &page);

/// Lines of the best family, those outside its run of records left out, and what the family is
/// worth.
struct Run
{
    Family family = Family::None;
    std::vector<std::size_t> lines;
    double bits = 0;
};
Run bestRun(const Page &page, const std::vector<Family> &families);

} // namespace rejoinder::layout
