// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/layout/words.h"

namespace rejoinder::comments {

// What a header may print around a name, in tokens of its line.

/// Where the name begins: behind bullets, marks of depth and numbers ("#3", "1.2.1.").
std::size_t nameBegin(const std::vector<layout::Token> &tokens);

/// Where "(in reply to Bob)" or "→ Bob" begins, behind `first`; `end` where nothing does.
std::size_t addressBegin(const std::vector<layout::Token> &tokens, std::size_t first,
                         std::size_t end);

} // namespace rejoinder::comments
