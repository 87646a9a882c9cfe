// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/span.h"
#include "core/comments/comment.h"
#include "core/people/identify.h"
#include "core/people/manner.h"
#include "core/people/weights.h"

namespace rejoinder::people {

/// A name of a commenter within a comment.
struct Mention
{
    enum class Kind : std::uint8_t {
        Address, // speaks to them: at the beginning, behind a greeting or "@", set off by a comma
        Quote, // "Ann wrote:"
        Remote, // "my reply to Ann above": of another place of the thread
        Anywhere,
    };
    int comment = -1;
    int person = -1; // index; -1: a name that no comment prints
    Kind kind = Kind::Anywhere;
    Manner manner = Manner::Plain;
    std::string name; // as written; one that no comment prints in its fullest form
    Span where; // empty for a name in the header
    double credence = 1; // 0..1: that it is a commenter's name; 1 where a comment prints it

    bool operator==(const Mention &) const = default;
};

/// Names in headers and bodies, by comment. Names that no comment prints are looked for only where
/// the dump has lost names.
std::vector<Mention> mentions(std::string_view text, const std::vector<Span> &article,
                              const std::vector<comments::Comment> &comments,
                              const Identities &identities, const Weights &weights);

/// What the tree reads of them once names were inferred, with the people of `now` instead of those
/// of `before`: names in bodies; those that no comment prints have the person they were inferred
/// for, and are left out where they are only mentioned.
std::vector<Mention> forTree(const std::vector<Mention> &mentions, const Identities &before,
                             const Identities &now);

} // namespace rejoinder::people
