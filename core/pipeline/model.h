// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/comments/read.h"
#include "core/people/weights.h"
#include "core/replies/weights.h"

namespace rejoinder::pipeline {

/// The weights of every stage.
struct Model
{
    std::string name = "empty"; // name and version, kept with every run
    comments::ReadingModel reading; // lines, comments, printed names
    people::Weights people;
    replies::Weights replies;

    bool operator==(const Model &) const = default;
};

/// Reads the weights of the reply stage (resources/models/README.md says how they are written).
/// Errors: Malformed with the line.
Result<Model> parseModel(std::string_view text, std::string_view fileName);

/// Reads one of the files of resources/models into its part of the model. `file` tells which:
/// "labels.weights", "names.weights", "boundaries.weights", "turns.weights", "people.weights",
/// "replies.weights".
/// Errors: Malformed with the line, or where no file is called so; the model stays as it was.
std::optional<Error> readWeights(std::string_view file, std::string_view text, Model &model);

} // namespace rejoinder::pipeline
