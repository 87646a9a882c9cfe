// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/comments/comment.h"
#include "core/passages/passage.h"

namespace rejoinder::passages {

/// Words of comments that stand in the article or in an earlier comment too: quotes, marked ("> ",
/// quotation marks) or not. Case, punctuation, quotation marks and single changed or left-out words
/// do not matter. A passage that stands in several places is told of the earliest. Sorted by
/// comment and place.
std::vector<Passage> find(std::string_view text, const std::vector<Span> &article,
                          const std::vector<comments::Comment> &comments);

/// Lines of a body that begin with ">": what others wrote, by their own marking.
std::vector<Span> markedLines(std::string_view text, Span body);

} // namespace rejoinder::passages
