// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace rejoinder::people {

/// What speaks for and against a word or two being a commenter's name; each has a weight
/// (weights.h).
struct NameCues
{
    enum Cue : std::uint8_t {
        Always,
        ByHeader, // one for each manner but Plain: used so, once or more
        ByLead,
        ByAt,
        ByOpening,
        ByGreeted,
        ByClosing,
        ByLine,
        BySaid,
        ByRemote,
        ByAgreeing,
        ByBare,
        BySignature,
        Twice, // used by two commenters
        Often, // by three or more
        Handle, // a digit, an underscore or a capital within
        Shouted, // capitals only
        SeveralWords,
        SmallHere, // written small where it is used so
        SmallElsewhere, // and elsewhere, as a word
        SmallOften,
        CapitalElsewhere, // with a capital elsewhere, not as a name
        Topic, // stands in the article
        Odd, // its letters are none of the page's words: oddness, 0..1
        OddSmall, // the same where it is written small
        Known, // a common word
        Unknown, // none, on a page whose words are common ones: 0..1
        UnknownSet, // the same of one that opens a comment, is greeted or called
        cueCount,
    };
    std::array<float, cueCount> values{};
};

/// What speaks for and against a comment being by one of the named (weights.h). Up to SpokenTo a
/// cue is the probability 0..1 that the page says so, by the tree and by how surely the name is
/// one; the rest are 0..1, but Share.
struct AuthorCues
{
    enum Cue : std::uint8_t {
        ByHeader, // an answer uses the name so; one for each manner but Plain
        ByLead,
        ByAt,
        ByOpening,
        ByGreeted,
        ByClosing,
        ByLine,
        BySaid,
        ByRemote,
        ByAgreeing,
        ByBare,
        BySignature, // the comment itself ends so
        Held, // it holds the words quoted under the name
        HeldLoosely, // the same, where the name only stands before them
        TurnI, // it is the first answer to an answer to them, and opens with "I"
        TurnFirst, // the first answer to an answer to them
        TurnLater, // a later one
        TurnBack, // they answer an answer to it
        SpokenToI, // it answers a comment that speaks to them, and opens with "I"
        SpokenTo, // it answers a comment that speaks to them
        Printed, // a name that others print
        AnswersSelf, // it answers them
        Speaks, // it speaks to them itself
        PrintedKept, // printed, and the dump keeps names of as many words
        LongKept, // not printed, though the dump keeps names of as many words
        Share, // log of the comments they are known to have written
        cueCount,
    };
    static constexpr int sourceCount = Printed;
    std::array<float, cueCount> values{};
};

} // namespace rejoinder::people
