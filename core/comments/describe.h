// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/comments/comment.h"
#include "core/layout/page.h"
#include "core/regions/regions.h"

namespace rejoinder::comments {

/// The layout of a dump in words: English, one sentence each, for people who want to know why it
/// was read this way.
std::vector<std::string> describe(const layout::Page &page, const regions::Regions &regions,
                                  const std::vector<Comment> &comments);

} // namespace rejoinder::comments
