// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "app/train/corpus.h"

namespace rejoinder::train {

/// The dump as another site would print it: its comments stand in a style that was drawn at random
/// (`InventedStyle`), with what an extractor might have done to them. Title, article and bodies
/// keep their words. Same dump and seed, same result. Nothing where the dump has too few comments,
/// or its article goes on below them.
std::optional<Dump> invent(const Dump &dump, std::uint64_t seed);

/// One invented print of each dump that allows it, in their order.
std::vector<Dump> inventAll(const std::vector<Dump> &dumps, std::uint64_t seed);

} // namespace rejoinder::train
