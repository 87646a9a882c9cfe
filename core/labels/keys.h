// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "core/base/words.h"

namespace rejoinder::labels {

/// Two keys as one; the order matters.
constexpr std::uint64_t mixed(std::uint64_t one, std::uint64_t other)
{
    std::uint64_t value = one * 0x9E3779B97F4A7C15U + other + 0x632BE59BD9B4E019U;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31);
}

/// The key of a feature: what it looks at, and what it saw. Features are known by their keys only,
/// so that a model needs no table of names.
template <class... Seen> constexpr std::uint64_t keyFor(std::string_view what, Seen... seen)
{
    std::uint64_t key = wordKey(what);
    ((key = mixed(key, static_cast<std::uint64_t>(seen))), ...);
    return key;
}

} // namespace rejoinder::labels
