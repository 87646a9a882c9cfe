// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/comments/find.h"

namespace rejoinder::comments {

/// Puts a person's decisions about starts into comments that were found without them.
void apply(const Forced &forced, const layout::Page &page, std::vector<Comment> &comments);

} // namespace rejoinder::comments
