// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/comments/boundary.h"
#include "core/comments/comment.h"
#include "core/layout/page.h"
#include "core/regions/regions.h"

namespace rejoinder::comments {

/// A person's decisions about where comments start: bytes of the text where a body does, or does
/// not, begin.
struct Forced
{
    std::vector<std::size_t> starts;
    std::vector<std::size_t> notStarts;
};

/// The comments in the order of the dump; they do not overlap. `boundaries` decide where only
/// bodies are left.
std::vector<Comment> find(const layout::Page &page, const regions::Regions &regions,
                          const BoundaryWeights &boundaries, const Forced &forced = {});

} // namespace rejoinder::comments
