// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/train/corpus.h"
#include "app/train/trust.h"
#include "core/replies/weights.h"

namespace rejoinder::train {

/// How a model did on one dump it was not trained on.
struct Judgement
{
    const Dump *dump = nullptr;
    double trueCut = 0; // share of parents right where the true boundaries are given
    double endToEnd = 0; // ... where the pipeline finds them
    std::vector<Outcome> outcomes; // of the comments it found
};

/// The part of the model card that says how well reply links are told: by set and style, the worst
/// first.
std::string repliesCard(const std::vector<Judgement> &judgements, const replies::Weights &weights);

/// How weights did that never saw a group of cues.
struct Ablated
{
    std::string_view without;
    std::vector<Judgement> judgements;
};

/// One row each: shares of right parents by set.
std::string ablationCard(const std::vector<Ablated> &rows);

} // namespace rejoinder::train
