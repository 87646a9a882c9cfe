// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/replies/blocks.h"
#include "core/replies/link.h"
#include "core/replies/scores.h"

namespace rejoinder::replies {

/// Why a comment hangs where it does: what speaks for it against the other parents that come into
/// question, strongest first, then what speaks most against it. Says so where nothing but its place
/// does.
std::vector<Evidence> explain(const Scores &scores, const Belief &belief, int comment);

} // namespace rejoinder::replies
