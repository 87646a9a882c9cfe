// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/watch.h"
#include "core/pipeline/decision.h"
#include "core/pipeline/reconstruction.h"
#include "core/source/source.h"

namespace rejoinder::pipeline {

struct Model; // the weights of every stage, core/pipeline/model.h

/// The weights that ship with the program.
const Model &shippedModel();

/// From the bytes to the thread. Deterministic: same source, model and decisions, same result.
/// Errors: Cancelled.
Result<Reconstruction> reconstruct(const source::Source &source, const Model &model,
                                   const std::vector<Decision> &decisions = {},
                                   const Watch &watch = {});

/// What eval/score.py reads, and more (DESIGN.md §3): UTF-8 JSON.
std::string toJson(const source::Source &source, const Reconstruction &reconstruction);

/// The thread as indented text for a terminal.
std::string toTree(const source::Source &source, const Reconstruction &reconstruction);

} // namespace rejoinder::pipeline
