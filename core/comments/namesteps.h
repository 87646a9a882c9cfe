// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "core/base/words.h"
#include "core/layout/page.h"
#include "core/layout/words.h"

namespace rejoinder::comments {

// What the features of names are made of; only the files of the name chooser include this.

/// A share of headers as one of five steps.
inline int stepOf(double share)
{
    constexpr std::array limits{0.04, 0.2, 0.5, 0.85};
    return int(std::ranges::lower_bound(limits, share) - limits.begin());
}

inline int sizeOf(std::size_t count)
{
    constexpr std::array<std::size_t, 6> limits{0, 1, 2, 3, 5, 8};
    return int(std::ranges::lower_bound(limits, count) - limits.begin());
}

inline std::uint64_t wordOf(const layout::Page &page, const layout::Token &token)
{
    return wordKey(layout::folded(slice(page.text, token.span)));
}

/// What parts a token from the one before it. Underscores belong to names ("cute_fox"), two blanks
/// part columns.
enum Gap : int { Glued, Underscored, Blank, Wide, LineStart };

} // namespace rejoinder::comments
