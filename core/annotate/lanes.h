// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/span.h"

namespace rejoinder::annotate {

/// Lane of each span, in the order given (DESIGN-UI 3.8): sorted by start, longer first, each takes
/// the lowest lane in which nothing overlaps it. 0 is nearest to the letters.
std::vector<int> lanesOf(const std::vector<Span> &spans);

} // namespace rejoinder::annotate
