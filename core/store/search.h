// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/store/database.h"
#include "core/store/hit.h"

namespace rejoinder::store {

/// What a person types, as a query of FTS5: every word must be there, the last one may go on, words
/// between quotation marks stand side by side. Empty where there is no word in it. Whatever is
/// typed, it is a query: signs of FTS5's own language are words or nothing.
std::string queryOf(std::string_view typed);

/// The text with blanks around each ideograph, so that each is a word of its own.
std::string spaced(std::string_view text);

/// Brings the index up to date, which is what takes time after an import, and asks it.
Result<std::vector<Hit>> findWords(Database &database, std::string_view typed, int limit);

} // namespace rejoinder::store
