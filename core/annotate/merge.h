// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/annotate/codebook.h"

namespace rejoinder::annotate {

/// The codes of `other` that `mine` has neither by id nor by path (case does not matter), ready to
/// be put into `mine`: parents first, under the codes of `mine` that stand for their parents,
/// behind what stands there. Paths are those in `mine`, so that what came in under a parent that
/// was renamed here since is not taken for new. A shortcut or abbreviation that is taken is left
/// out. Codes of `mine` are never changed.
std::vector<Code> additionsTo(const Codebook &mine, const Codebook &other);

} // namespace rejoinder::annotate
