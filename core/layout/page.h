// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/span.h"
#include "core/layout/profile.h"
#include "core/layout/times.h"
#include "core/source/source.h"

namespace rejoinder::layout {

/// One line that is not blank, in its two views, and what it shows by itself.
struct Line
{
    Span raw; // from its first to its last byte that is not white space
    Span bare; // the same without what extractors add: list numbers, link numbers, bullets,
               // markdown; may be empty
    int number = 0; // of the line in the dump, from 0, blank lines counted
    int column = 0; // of its first character; a tab goes to the next multiple of 8
    int blanksBefore = 0; // blank lines between it and the one before
    int ordinal = -1; // the list number or "#12" taken off; -1 where there was none
    bool bullet = false; // a list mark was taken off

    int words = 0; // of the bare view
    Span time; // the first printed time; empty where there is none
    TimeKind timeKind = TimeKind::None;
    int wordsBeforeTime = 0;
    int wordsAfterTime = 0;
    Span says; // "says", "schreibt:" at the end of the line or before a time; empty where there is
               // none
    std::uint64_t key
        = 0; // equal for lines that differ in digits and letter case only; 0 for long lines
    int alike = 1; // lines of the page with this key

    bool capital = false; // begins with a capital letter
    bool capitals = false; // every word does
    bool sentence = false; // ends as sentences do
    bool colon = false; // ends in a colon
    bool comma = false; // ends in a comma
    bool button = false; // nothing but words that a page offers beside a comment, counts and marks
    bool hasReply = false; // one of its words is "reply"
    bool hasButton = false; // one of its words is a button
    bool role = false; // nothing but "Guest", "Author", "User avatar"
    bool heading = false; // "14 comments": opens the comments
    bool ending = false; // "Leave a reply", "Comments are closed": stands after the comments
    bool byName = false; // "Posted by ...", "Comment by ..."
    bool replyTo = false; // "Reply to Ann"
    bool memberSince
        = false; // "Joined: May 2004", "Last edited ...": a time that is not the comment's
    bool share = false; // sharing, navigation, lists of other pages

    bool operator==(const Line &) const = default;
};

/// A dump as lines. Keeps a view of the source's text, which must outlive it.
struct Page
{
    std::string_view text;
    std::vector<Line> lines;
    bool singleWordsDropped = false; // no line has one word only: an extractor dropped them
    Profile profile; // what a record of this dump looks like
    int usualBlanks = 1; // blank lines between paragraphs; more than that is a gap

    std::string_view bare(std::size_t line) const { return slice(text, lines[line].bare); }
    /// A line of the page's apparatus, not of what somebody wrote.
    bool isSlotty(std::size_t line) const;
    /// Could be nothing but somebody's name.
    bool isNameLike(std::size_t line) const;
};

/// Reads the lines of a dump and learns what a record looks like in it.
Page read(const source::Source &source);

} // namespace rejoinder::layout
