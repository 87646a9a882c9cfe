// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/comments/comment.h"
#include "core/layout/page.h"
#include "core/regions/regions.h"

namespace rejoinder::comments {

/// Comments of a page that prints a line with the name above each body and nothing else. Where
/// lines of one word were dropped, blank lines tell of them: k dropped lines leave k + 1 blanks.
/// Nothing where the page is not like that.
std::optional<std::vector<Comment>> fromNameLines(const layout::Page &page,
                                                  const regions::Regions &regions);

} // namespace rejoinder::comments
