// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/candidates.h"
#include "core/people/evidence.h"

namespace rejoinder::people {

/// A name less likely than this is not looked for.
inline constexpr double leastCredence = 0.02;

/// 0..1: that a commenter goes by a name used so.
double credenceOf(const NameCues &cues);

/// Log-odds, against nobody known, that a comment is by the one it may be by.
double scoreOf(const AuthorCues &cues);

} // namespace rejoinder::people
