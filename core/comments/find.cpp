// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/find.h"

#include "core/comments/records.h"

#include <algorithm>

namespace rejoinder::comments {

namespace {

Comment startingAt(const layout::Line &line)
{
    Comment comment;
    comment.whole = line.raw;
    comment.body = line.raw;
    comment.startConfidence = 0.5;
    return comment;
}

} // namespace

std::vector<Comment> find(const layout::Page &page, const regions::Regions &regions,
                          const Forced &forced)
{
    using Kind = layout::Profile::Kind;
    if (page.profile.kind == Kind::Header || page.profile.kind == Kind::Footer)
        return fromAnchors(page, regions);
    std::vector<Comment> comments;
    for (std::size_t at = regions.commentsBegin; at < regions.commentsEnd; ++at) {
        const layout::Line &line = page.lines[at];
        const auto holds = [&](std::size_t offset) { return line.raw.contains(offset); };
        const bool starts = std::ranges::any_of(forced.starts, holds)
            || (line.blanksBefore > 1 && std::ranges::none_of(forced.notStarts, holds));
        if (starts || comments.empty())
            comments.push_back(startingAt(line));
        comments.back().body.end = line.raw.end;
        comments.back().whole.end = line.raw.end;
    }
    return comments;
}

} // namespace rejoinder::comments
