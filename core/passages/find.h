// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/comments/comment.h"
#include "core/passages/marks.h"
#include "core/passages/passage.h"

namespace rejoinder::passages {

/// Words of comments that stand in the article or in an earlier comment too: quotes, marked
/// (marks.h) or not. Case, punctuation, quotation marks and single changed or left-out words do not
/// matter, and an ellipsis may stand for what is left out. A passage that stands in several places
/// is told of the earliest that does not quote it itself; of a later one only where it is marked
/// and no earlier one is found. Sorted by comment and place.
std::vector<Passage> find(std::string_view text, const std::vector<Span> &article,
                          const std::vector<comments::Comment> &comments);

} // namespace rejoinder::passages
