// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace rejoinder::layout {

/// What a word can mean on any page, in eleven languages (en de fr es pt it nl pl ru zh ja). A word
/// may have several tags.
enum Tag : std::uint32_t {
    Month = 1U << 0,
    Weekday = 1U << 1,
    Unit = 1U << 2, // hours, Tage
    AgoAfter = 1U << 3, // ago, her, fa
    AgoBefore = 1U << 4, // vor, il y a, hace
    Day = 1U << 5, // yesterday, heute
    TimeJoin = 1U << 6, // at, um, Uhr, o'clock: between or after the parts of a time
    HalfDay = 1U << 7, // am, pm
    Says = 1U << 8, // says, schreibt, wrote
    By = 1U << 9, // by, von, posted: leads in a name
    Button = 1U << 10, // reply, like, report: what a page offers beside a comment
    CommentWord = 1U << 11, // comments, Antworten, responses: what a heading of the section says
    Leave = 1U << 12, // leave, post, schreibe: opens the form after the comments
    Role = 1U << 13, // guest, admin, author, verified
    Article = 1U << 14, // the, der, une: an article or a determiner, no name
    Opening = 1U << 15, // thanks, hi, agree, lol: how comments open
    SecondPerson = 1U << 16, // you, du, vous
    FirstPerson = 1U << 17, // I, ich, je
    FormWord = 1U << 18, // email, website, captcha, required
    Share = 1U << 19, // facebook, twitter, tweet, print
    Related = 1U << 20, // related, recent, popular: opens a list of other pages
    Function = 1U << 21, // and, und, of, that: hardly ever in a button or a name
    Joined = 1U << 23, // joined, registered, edited: before a time that is not the comment's
    ReplyTo = 1U << 22, // replied, reply (with a name after "to")
};

/// Tags of a word; 0 for one that is not listed. REQUIRES: lower case.
std::uint32_t tagsOf(std::string_view lowerCaseWord);

/// Words glued to the end of a name by an extractor ("Annsays:"): length of the verb, 0 where there
/// is none.
std::size_t gluedSays(std::string_view lowerCaseWord);

} // namespace rejoinder::layout
