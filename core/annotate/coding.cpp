// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotate/coding.h"

#include <algorithm>
#include <array>

namespace rejoinder::annotate {

namespace {

constexpr std::array<std::string_view, 4> stances{"", "favour", "against", "neither"};

} // namespace

std::string_view wordFor(Stance stance)
{
    return stances[std::size_t(stance)];
}

Stance stanceFrom(std::string_view word)
{
    const auto known = std::ranges::find(stances, word);
    return known == stances.end() ? Stance::Unsaid : Stance(known - stances.begin());
}

} // namespace rejoinder::annotate
