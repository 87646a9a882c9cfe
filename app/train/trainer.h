// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "app/train/corpus.h"

namespace rejoinder::train {

/// What one trainer made.
struct Trained
{
    std::string weights; // the file, whole
    std::string card; // its part of the model card, Markdown
    std::vector<std::pair<std::string, std::string>> more = {}; // other files: name, content
};

/// One model: `NAME.weights` in the output folder.
struct Trainer
{
    const char *name;
    const char *summary;
    Result<Trained> (*train)(const Material &material);
};

/// The table; a new model adds its line there.
std::span<const Trainer> trainers();

} // namespace rejoinder::train
