// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/train/folds.h"
#include "core/base/result.h"
#include "core/evaluate/run.h"

namespace rejoinder::train {

/// How the whole does on dumps that none of its weights were made from.
struct Whole
{
    std::string name; // of the way of leaving out: "sites", "unseen", "seen"
    std::vector<Fold> folds;
};

/// "sites": real pages, site left out; "unseen": dev, style, source and thread left out; "seen":
/// dev, thread left out. Of the weights of people and the trusts of replies (a few dozen numbers)
/// those are used that ship. Errors: a name that is none of these.
Result<std::vector<Whole>> wholes(const Material &material, const std::vector<std::string> &names);

/// What was told of a tested dump: its set and name, and the JSON.
using ToldOf = std::function<void(const Dump &dump, const std::string &json)>;

/// Trains every model without the dumps of one fold after the other, reconstructs those and scores
/// them. Errors: those of the trainers.
Result<std::vector<evaluate::Row>> measure(const Material &material, const Whole &whole,
                                           const ToldOf &told);

} // namespace rejoinder::train
