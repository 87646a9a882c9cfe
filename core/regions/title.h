// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "core/base/span.h"
#include "core/layout/page.h"

namespace rejoinder::regions {

/// The headline of the article that stands in lines [from, to): above it, no caption, credit or
/// menu entry. Told by what it shares with the article, by standing twice on the page (a page's own
/// title repeats it) and by an extractor's heading mark.
std::optional<Span> findTitle(const layout::Page &page, std::size_t from, std::size_t to);

} // namespace rejoinder::regions
