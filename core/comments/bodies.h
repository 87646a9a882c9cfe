// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/comments/boundary.h"
#include "core/comments/comment.h"
#include "core/layout/page.h"
#include "core/regions/regions.h"

namespace rejoinder::comments {

/// Comments of a page of which nothing but bodies is left: each line gets a probability that a
/// comment starts there.
std::vector<Comment> fromBodies(const layout::Page &page, const regions::Regions &regions,
                                const BoundaryWeights &weights);

} // namespace rejoinder::comments
