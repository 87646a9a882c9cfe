// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/base/span.h"
#include "core/comments/comment.h"

namespace rejoinder::comments {

/// What a line of the dump was told to be; the value is the letter the Source pane shows.
enum class LineRole : char {
    Blank = ' ',
    Name = 'N',
    Body = 'B',
    Boilerplate = '-',
    Title = 'T',
    Article = 'A',
    NameLost = '?'
};

struct RoledLine
{
    Span line; // without its end; blank lines are listed too
    LineRole role = LineRole::Blank;

    bool operator==(const RoledLine &) const = default;
};

/// One entry a line of the text. NameLost is the first body line of a comment whose printed name
/// the dump has lost.
std::vector<RoledLine> lineRoles(std::string_view text, const std::optional<Span> &title,
                                 const std::vector<Span> &article,
                                 const std::vector<Comment> &comments);

} // namespace rejoinder::comments
