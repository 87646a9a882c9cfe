// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>

#include "core/layout/page.h"

namespace rejoinder::comments {

/// The last line that starts at or before `byte`; 0 where none does.
inline std::size_t lineAt(const layout::Page &page, std::size_t byte)
{
    const auto after = std::ranges::upper_bound(
        page.lines, byte, {}, [](const layout::Line &line) { return line.raw.start; });
    return after == page.lines.begin() ? 0 : std::size_t(after - page.lines.begin()) - 1;
}

} // namespace rejoinder::comments
