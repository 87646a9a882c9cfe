// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/watch.h"
#include "core/replies/link.h"
#include "core/replies/scores.h"

namespace rejoinder::replies {

/// The distribution of one comment's parent: those worth telling, by falling probability, and the
/// one chosen.
struct Belief
{
    int chosen = topLevel;
    std::vector<Alternative> parents;
    bool threaded = true; // how it was read

    double of(int parent) const;
};

/// Beliefs for a page read depth first: whole where it is short, else in sliding blocks that begin
/// with the path left open by the block before. A block whose decisions no depth-first page could
/// show is read as one in order of time.
std::vector<Belief> readThreaded(const Scores &scores, const Watch &watch);

/// Beliefs for a page in order of time; `reverse`: the newest comment first.
std::vector<Belief> readFlat(const Scores &scores, bool reverse, const Watch &watch);

/// Beliefs for top comments with flat lists under them.
std::vector<Belief> readTwoLevel(const Scores &scores, const Watch &watch);

} // namespace rejoinder::replies
