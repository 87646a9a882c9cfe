// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retrieve/segments.h"
#include "core/store/store.h"

namespace rejoinder::retrieve {

inline constexpr int mostPlaces = 10'000; // that are found by their words; a better question is

/// The segments of a whole project, document after document; one at a time is in memory. Codes of
/// the question are taken with those below them. Errors: Storage.
Result<std::vector<Segment>> ask(store::Store &store, Question question);

} // namespace rejoinder::retrieve
