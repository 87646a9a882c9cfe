// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace rejoinder::layout {

struct Page;

/// Lines that print who and when, of one comment: from the first to the last of them, other
/// apparatus between.
struct Anchor
{
    std::size_t first = 0; // lines of the page, both inclusive
    std::size_t last = 0;

    bool operator==(const Anchor &) const = default;
};

/// What a record of this dump looks like, learned from the dump alone.
struct Profile
{
    enum class Kind {
        None, // nothing repeats: bodies at most
        Header, // who and when stand before the body
        Footer, // ... after it
        Names, // a name line before the body, nothing else; a doubled gap stands for a dropped one
    };
    Kind kind = Kind::None;
    std::vector<Anchor> anchors; // one a comment, in order
    double bitsPerRecord
        = 0; // what telling the lines by this profile saves against telling each for itself

    bool operator==(const Profile &) const = default;
};

/// Mines the lines for a repeated record. REQUIRES: the facts of the lines are known.
Profile learnProfile(const Page &page);

/// Words between two lines (exclusive) that somebody may have written: neither apparatus nor a bare
/// name.
int contentBetween(const Page &page, std::size_t after, std::size_t before);

} // namespace rejoinder::layout
