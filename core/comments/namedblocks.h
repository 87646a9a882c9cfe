// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/comments/comment.h"
#include "core/layout/page.h"
#include "core/regions/regions.h"

namespace rejoinder::comments {

/// Comments of a page of blocks between blank lines, of which most begin with a line that holds a
/// name and nothing else, right above the words. A block without one goes on with the comment
/// before it; behind a doubled gap it has lost its name. Nothing where the page is not like that.
std::optional<std::vector<Comment>> fromNamedBlocks(const layout::Page &page,
                                                    const regions::Regions &regions);

} // namespace rejoinder::comments
