// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/pipeline/reconstruction.h"

namespace rejoinder::models {

/// A comment that answers something else than before. Indices into the new reconstruction,
/// replies::topLevel or replies::lostParent.
struct Move
{
    static constexpr int vanished = -3; // what it answered is no comment any more

    int comment = -1;
    int before = vanished;
    int now = replies::topLevel;

    bool operator==(const Move &) const = default;
};

/// What a correction changed besides the thing that was corrected.
struct Changes
{
    std::vector<Move> moved; // in the order of the dump
    int appeared = 0; // comments that were none before
    int vanished = 0; // comments that are none any more

    bool isEmpty() const { return moved.empty() && appeared == 0 && vanished == 0; }
    bool operator==(const Changes &) const = default;
};

/// A comment is known again by its first byte. What a person said, before or now, is no change.
Changes changesBetween(const pipeline::Reconstruction &before, const pipeline::Reconstruction &now);

} // namespace rejoinder::models
