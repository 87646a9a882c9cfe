// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/watch.h"
#include "core/replies/link.h"
#include "core/replies/scores.h"
#include "core/replies/thread.h"
#include "core/replies/weights.h"

namespace rejoinder::replies {

/// What a confidence was made of.
struct Basis
{
    Stratum stratum = Stratum::Weak;
    double probability = 1; // of the link, over all trees
    double sure = 1; // ... as far as such probabilities are to be trusted
    double boundaries = 1; // that both comments start where they were found to
};

struct Answers
{
    std::vector<Link> links; // one a comment
    std::vector<Basis> bases; // in parallel
    Order order = Order::Preorder;
    std::vector<std::string> remarks; // what the page prints of its tree, one sentence each
};

/// Whom each comment answers, how sure that is and why. Deterministic. What a person decided holds
/// even where the page's order would not allow it. Stops early, with what there is, once the watch
/// says so.
Answers answer(const Thread &thread, const Weights &weights, const std::vector<Clamp> &clamps = {},
               const Watch &watch = {});

} // namespace rejoinder::replies
