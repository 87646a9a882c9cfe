// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace rejoinder::replies {

/// Log-linear weights by the name of the feature.
struct Weights
{
    std::map<std::string, double, std::less<>> values;

    bool operator==(const Weights &) const = default;
};

} // namespace rejoinder::replies
