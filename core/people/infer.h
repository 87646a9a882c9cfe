// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/people/evidence.h"
#include "core/people/person.h"
#include "core/people/weights.h"

namespace rejoinder::people {

/// Who wrote the comments that print no name.
struct Naming
{
    std::vector<InferredName> names; // empty where none is likely enough to be told
    Beliefs beliefs; // for the next round
};

/// A name less likely is not told.
inline constexpr double leastTold = 0.6;

/// Names for comments that print none, by how others speak to them, quote them and refer to them,
/// and by who takes turns with whom. `before` is what an earlier round believed, or empty: the tree
/// and the names need each other, so the two are told in turns.
Naming inferNames(const Scene &scene, const Weights &weights, const Beliefs &before = {});

} // namespace rejoinder::people
