// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/comments/comment.h"
#include "core/layout/page.h"
#include "core/regions/regions.h"

namespace rejoinder::comments {

/// Comments of a page on which each name stands right before the words, with nothing between that
/// parts them ("Ann Lee I think so"): most blocks begin with words in capitals, and what they begin
/// with begins other blocks, too, since people write more than once. A block without a name goes on
/// with the comment before it; behind a doubled gap it has lost its name. Nothing where the page is
/// not like that.
std::optional<std::vector<Comment>> fromGluedNames(const layout::Page &page,
                                                   const regions::Regions &regions);

} // namespace rejoinder::comments
