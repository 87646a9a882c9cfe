// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/layout/page.h"

namespace rejoinder::layout {

/// Fills in what a line shows by itself; `raw`, `bare` and `ordinal` are known. `tokens` is scratch
/// space.
void findFacts(std::string_view text, Line &line, std::vector<Token> &tokens);

} // namespace rejoinder::layout
