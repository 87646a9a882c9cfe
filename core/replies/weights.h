// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace rejoinder::replies {

/// The weight of each feature (features.h), in nats.
struct Weights
{
    std::vector<double> values; // by feature
    double temperature = 1; // scores are divided by it: above 1, doubt grows

    Weights();
    /// False where there is no such feature.
    bool set(std::string_view name, double value);

    bool operator==(const Weights &) const = default;
};

} // namespace rejoinder::replies
