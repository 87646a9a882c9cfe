// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/comments/comment.h"
#include "core/people/forms.h"
#include "core/people/vocabulary.h"

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
        cueCount,
    };
    std::array<float, cueCount> values{};
};

/// A name used as a commenter's that no comment prints.
struct UnprintedName
{
    std::string name; // the commonest spelling
    std::vector<std::uint64_t> keys; // its words
    NameCues cues;
    double credence = 0; // 0..1: that a commenter goes by it
};

/// All that are likely enough to be looked for, likeliest first.
std::vector<UnprintedName> unprintedNames(std::string_view text,
                                          const std::vector<comments::Comment> &comments,
                                          const Forms &printed, const Vocabulary &vocabulary);

} // namespace rejoinder::people
