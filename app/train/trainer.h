// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "app/train/corpus.h"

namespace rejoinder::train {

/// A file for the output folder: its name and all it holds.
using File = std::pair<std::string, std::string>;

/// What one trainer made.
struct Trained
{
    std::string weights; // the file, whole
    std::string card; // its part of the model card, Markdown
    std::vector<File> more = {}; // other files of weights
    Readings readings = {}; // for the trainers that come later
};

/// One model: `NAME.weights` in the output folder.
struct Trainer
{
    std::string_view name;
    const char *summary;
    Result<Trained> (*train)(const Material &material);
};

/// The table, in the order in which they are trained: each may use what stands above it. A new
/// model adds its line there.
std::span<const Trainer> trainers();

/// Trains those named, or all from nothing, and puts the weights into `material.model`. Some files
/// may be there twice; the last counts. `tell` is called with the name of each model before it is
/// trained.
Result<std::vector<File>> trainModels(Material &material, const std::vector<std::string> &wanted,
                                      const std::function<void(std::string_view)> &tell);

} // namespace rejoinder::train
