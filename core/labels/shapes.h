// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/layout/page.h"
#include "core/layout/words.h"

namespace rejoinder::labels {

/// What a line looks like at a glance; the alphabet of the features that look at its neighbours.
enum class Shape : std::uint8_t {
    Outside, // before the first or after the last line
    Bare, // nothing but decoration
    SaysTime,
    Says,
    Time, // and hardly anything else
    NameTime, // a few words and a time
    TextTime, // many words and a time
    MemberSince,
    Heading,
    Ending,
    ReplyTo,
    Role,
    Number,
    ReplyButton,
    Button,
    Share,
    Quote, // "> ..."
    Capitals, // few words, each with a capital letter
    Few, // one to five words
    Short, // up to eleven, not closed as sentences are
    ShortClosed,
    Long,
    LongClosed,
};

/// How often what a line consists of stands on the page. Digits are alike, words with a capital
/// letter are alike.
struct Repeats
{
    int whole = 1; // lines that read the same
    int pattern = 1; // the same with names and numbers exchanged
    int opening = 1; // the same first two tokens
    int closing = 1; // the same last two tokens
    bool isAnchor = false; // a pattern of three lines or more that holds a time or "says"
};

struct Look
{
    Shape shape = Shape::Outside;
    Repeats repeats;
    std::uint64_t pattern = 0;
    std::uint64_t opening = 0; // of the first two tokens
    std::uint64_t closing = 0; // ... the last two
    std::vector<layout::Token> tokens;
};

/// One entry a line.
std::vector<Look> lookAt(const layout::Page &page);

} // namespace rejoinder::labels
