// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/comments/comment.h"
#include "core/people/cues.h"
#include "core/people/forms.h"
#include "core/people/vocabulary.h"
#include "core/people/weights.h"

namespace rejoinder::people {

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
                                          const Forms &printed, const Vocabulary &vocabulary,
                                          const Weights &weights);

} // namespace rejoinder::people
