// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/people/identify.h"
#include "core/people/mentions.h"

namespace rejoinder::people {

/// Adds to each person the other names they are called by. `told` is what `forTree` gave for these
/// identities.
void addAliases(const std::vector<Mention> &told, Identities &identities);

} // namespace rejoinder::people
