// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/comments/comment.h"
#include "core/layout/page.h"

namespace rejoinder::comments {

/// What nearly all bodies of a page begin or end with is no word of theirs: the rest of a header
/// ("(UTC)", "at 11h48", their writer's name again) that stands on their line, or buttons in a
/// language that nobody here knows. It is taken off them.
void trimShared(const layout::Page &page, std::vector<Comment> &comments);

} // namespace rejoinder::comments
