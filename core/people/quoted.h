// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/evidence.h"

namespace rejoinder::people {

/// The earlier comment that holds the words quoted behind a name ('as Ann says "..."', "Ann
/// wrote:"); -1 where none is quoted or found.
int holderOfQuote(const Scene &scene, const Mention &mention);

} // namespace rejoinder::people
