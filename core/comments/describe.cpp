// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/describe.h"

#include <algorithm>

namespace rejoinder::comments {

std::vector<std::string> describe(const layout::Page &page, const regions::Regions &regions,
                                  const std::vector<Comment> &comments)
{
    if (!regions.hasComments() || comments.empty())
        return {"No comments were found on this page."};
    const auto named
        = std::ranges::count_if(comments, [](const Comment &c) { return !c.author.empty(); });
    const int first = page.lines[regions.commentsBegin].number + 1;
    return {"The comments begin at line " + std::to_string(first) + " of the dump.",
            std::to_string(named) + " of " + std::to_string(comments.size())
                + " comments have a printed name."};
}

} // namespace rejoinder::comments
