// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/replies/weights.h"

namespace rejoinder::train {

/// A weights file as resources/models/README.md describes it. Weights too small to matter are left
/// out.
std::string weightsFile(const std::string &model, const replies::Weights &weights);

} // namespace rejoinder::train
