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

/// The style that prints bodies only.
inline constexpr const char *bareStyle = "drupal_noname";

/// Prints every thread of the corpus once, bodies only, each source at one level of noise.
/// Deterministic. Errors: as above.
Result<std::vector<Dump>> printBare(const std::string &corpus);

/// Prints as many threads of each source as there are, each in a few styles that differ by source.
Result<std::vector<Dump>> printWidely(const std::string &corpus);

} // namespace rejoinder::train
