// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/boundaries.h"
#include "app/train/trainer.h"

namespace rejoinder::train {

/// `turns.weights`: where the article ends and the talk begins on pages without headers and
/// headings. Trained on threads printed so, with boundaries that do not know their source.
File trainTurns(const Material &material, const BoundaryMaterial &bodies);

} // namespace rejoinder::train
