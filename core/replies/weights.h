// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/replies/trusts.h"
#include "core/replies/vocabulary.h"

namespace rejoinder::replies {

/// Units between cues and score: each adds out x max(0, bias + sum of in). They learn what cues
/// mean together.
struct Hidden
{
    int units = 0;
    std::vector<float> in; // by input (features.h), then by unit
    std::vector<float> bias;
    std::vector<float> out;

    bool operator==(const Hidden &) const = default;
};

/// The score of an arc, in nats: a weight for each feature (features.h), and hidden units.
struct Weights
{
    std::vector<float> values; // by feature
    Vocabulary vocabulary; // words that have features
    Hidden hidden;
    double temperature = 1; // scores are divided by it: above 1, doubt grows
    Trusts trusts; // from probabilities of the tree to confidences
    Grades grades; // ... of which there are but a few

    Weights();
    void resizeHidden(int units);
    /// False where nothing is called so. "hidden.units" comes before what it counts.
    bool set(std::string_view name, double value);

    bool operator==(const Weights &) const = default;
};

} // namespace rejoinder::replies
