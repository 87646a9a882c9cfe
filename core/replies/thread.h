// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/comments/comment.h"
#include "core/passages/passage.h"
#include "core/people/identify.h"
#include "core/people/mentions.h"

namespace rejoinder::replies {

/// What earlier stages have told of a dump. Views: what they look at must outlive this.
struct Thread
{
    std::string_view text;
    const std::vector<Span> &article;
    const std::vector<comments::Comment> &comments;
    const people::Identities &identities;
    const std::vector<people::Mention> &mentions; // by comment
    const std::vector<passages::Passage> &passages; // by comment

    int size() const { return static_cast<int>(comments.size()); }
    const comments::Comment &comment(int i) const { return comments[static_cast<std::size_t>(i)]; }
};

} // namespace rejoinder::replies
