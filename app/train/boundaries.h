// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "app/train/boundarydata.h"
#include "app/train/trainer.h"
#include "core/comments/boundary.h"

namespace rejoinder::train {

/// Sections of bodies to learn from and to be tested by, read from the corpus once.
struct BoundaryMaterial
{
    BoundaryData data;
    std::vector<BoundarySection> train;
    std::vector<BoundarySection> pages; // the bodies-only dumps of real pages, as they are
    std::vector<BoundarySection> printed; // those of dev
};

BoundaryMaterial boundaryMaterial(const Material &material);

/// The model trained on every site (and source) but those left out.
comments::BoundaryWeights fitBoundaries(const BoundaryMaterial &material,
                                        const std::function<bool(std::string_view)> &isLeftOut);

/// `boundaries.weights`: where comments start on pages of which only bodies are left.
Result<Trained> trainBoundaries(const Material &material);

} // namespace rejoinder::train
