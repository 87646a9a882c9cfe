// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/train/corpus.h"

namespace rejoinder::train {

/// Words that three sources or more write small, and none rather with a capital: no names. Folded,
/// in their order.
std::vector<std::string> commonWords(const std::vector<const Dump *> &dumps);

} // namespace rejoinder::train
