// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/evaluate/gold.h"
#include "core/evaluate/match.h"

namespace rejoinder::evaluate {

/// Share of true comments that were found with the printed author right: none told where none is
/// printed. 1 where there are no comments.
double authorShare(const Gold &gold, const Gold &told, const Match &match);

/// F1 of names told where none is printed: precision over the comments whose writer is known,
/// recall over those whose name can be deduced. Nothing where none can be.
std::optional<double> namedF1(const Gold &gold, const Gold &told, const Match &match);

/// B-cubed F1 of the grouping of comments by writer (Bagga & Baldwin 1998), over the comments whose
/// writer is known; a comment told to be nobody's stands alone. Nothing where no writer is known.
std::optional<double> identityF1(const Gold &gold, const Gold &told, const Match &match);

} // namespace rejoinder::evaluate
