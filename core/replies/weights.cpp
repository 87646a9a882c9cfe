// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/weights.h"

#include "core/replies/features.h"

namespace rejoinder::replies {

Weights::Weights() : values(static_cast<std::size_t>(featureCount()), 0) { }

bool Weights::set(std::string_view name, double value)
{
    if (name == "temperature") {
        temperature = value;
        return value > 0;
    }
    const int feature = featureNamed(name);
    if (feature < 0)
        return false;
    values[static_cast<std::size_t>(feature)] = value;
    return true;
}

} // namespace rejoinder::replies
