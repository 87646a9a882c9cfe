// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/replies/answer.h"
#include "core/replies/trusts.h"

namespace rejoinder::train {

/// One link told for a page that was not trained on.
struct Outcome
{
    replies::Basis basis;
    bool isRight = false;
    double weight = 1;
};

/// How sure a link would be told to be, before grades.
double confidenceOf(const replies::Basis &basis, const replies::Trusts &trusts);

/// For each stratum the slope and offset that make what was told likeliest, both boundaries'
/// probabilities multiplied in. Strata with few links stay near the values of all together.
replies::Trusts fitTrusts(const std::vector<Outcome> &outcomes);

/// Grades of about as many links each, with how often these were right.
replies::Grades fitGrades(const std::vector<Outcome> &outcomes, const replies::Trusts &trusts);

} // namespace rejoinder::train
