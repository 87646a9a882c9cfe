// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/train/folds.h"
#include "app/train/trainer.h"
#include "core/base/result.h"
#include "core/evaluate/run.h"

namespace rejoinder::train {

/// A way of leaving dumps out, to see how the whole does on what none of its weights were made
/// from.
struct Way
{
    std::string_view name;
    std::vector<Fold> (*folds)(const Material &material);
};

/// "sites": real pages, site left out; "unseen": dev, style, source and thread left out; "seen":
/// dev, thread left out. Of the weights of people and the trusts of replies (a few dozen numbers)
/// those are used that ship.
std::span<const Way> ways();

/// What was told of a tested dump: its set and name, and the JSON.
using ToldOf = std::function<void(const Dump &dump, const std::string &json)>;

/// Keeps what was trained for a fold ("sites-0"), so that what is changed behind a model is
/// measured without training it again.
struct Shelf
{
    std::function<std::vector<File>(const std::string &fold)> files; // what is there of it
    std::function<std::optional<Error>(const std::string &fold, const std::vector<File> &files)>
        put;
};

/// Trains every model without the dumps of one fold after the other (but those on the shelf),
/// reconstructs those and scores them. Errors: those of the trainers and of the shelf.
Result<std::vector<evaluate::Row>> measure(const Material &material, const Way &way,
                                           const Shelf &shelf, const ToldOf &told);

} // namespace rejoinder::train
