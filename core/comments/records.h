// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/comments/comment.h"
#include "core/layout/page.h"
#include "core/regions/regions.h"

namespace rejoinder::comments {

/// Comments of a page whose records are known by their anchors (Profile::Kind Header or Footer).
std::vector<Comment> fromAnchors(const layout::Page &page, const regions::Regions &regions);

} // namespace rejoinder::comments
