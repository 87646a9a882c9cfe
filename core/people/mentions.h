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

namespace rejoinder::people {

/// A name of a commenter within the body of a comment.
struct Mention
{
    enum class Kind : std::uint8_t {
        Address, // speaks to them: at the beginning, behind a greeting or "@", set off by a comma
        Quote, // "Ann wrote:"
        Remote, // "my reply to Ann above": of another place of the thread
        Anywhere,
    };
    int comment = -1;
    int person = -1; // index; -1: a name that no comment prints (never of kind Anywhere)
    Kind kind = Kind::Anywhere;
    std::string name; // as written
    Span where;

    bool operator==(const Mention &) const = default;
};

/// Names in bodies, by comment. Names that no comment prints are looked for only where the dump has
/// lost names; a name the article holds is its topic, not a commenter.
std::vector<Mention> mentions(std::string_view text, const std::vector<Span> &article,
                              const std::vector<comments::Comment> &comments,
                              const Identities &identities);

} // namespace rejoinder::people
