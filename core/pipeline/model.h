// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Reads a weights file (resources/models/README.md says how it is written). Errors: Malformed with
/// the line.
Result<Model> parseModel(std::string_view text, std::string_view fileName);

} // namespace rejoinder::pipeline
