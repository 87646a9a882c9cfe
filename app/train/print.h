// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/train/corpus.h"

namespace rejoinder::train {

/// Prints threads of the corpus as dumps, in all its styles and noise levels, with its own
/// flatten.py. Deterministic. Errors: no python3, the generator failed.
Result<std::vector<Dump>> printThreads(const std::string &corpus, int threadsPerSource);

} // namespace rejoinder::train
