// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/replies/link.h"
#include "core/replies/printed.h"

namespace rejoinder::replies {

/// How probable each display order is: Preorder, Chronological, Reverse, TwoLevel. By the printed
/// times, by printed nesting, and by links that a depth-first page could not show.
std::array<double, 4> orderBelief(const Thread &thread, const Cues &cues, const Printed &printed);

} // namespace rejoinder::replies
