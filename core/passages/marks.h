// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/span.h"

namespace rejoinder::passages {

/// Words that a comment itself marks as somebody else's.
struct Quote
{
    Span words; // what is quoted, the signs of quoting at its lines included
    int depth = 0; // signs in a row (">" is 1, ">>" is 2, a [QUOTE] within another 2). 0: only the
                   // line above says so, and nothing says where the quote ends
    Span lead; // "Ann wrote:", "[QUOTE=Ann]"; empty where nothing says whose the words are

    bool operator==(const Quote &) const = default;
};

/// The quotes of a body, in order: lines that begin with ">", [QUOTE] ... [/QUOTE], and what
/// follows a line such as "Ann wrote:", "On 3 May, Ann wrote:" or "Originally Posted by Ann".
/// ">>12" alone is the number of a post, no quote.
std::vector<Quote> quotesIn(std::string_view text, Span body);

/// What of a body is marked as foreign beyond doubt: quotes that say where they end, with their
/// leads.
std::vector<Span> markedLines(std::string_view text, Span body);

/// Whether a sign that opens a quotation stands right before `at`: ", “, «, 「 and the like.
bool opensQuotation(std::string_view text, std::size_t at);

} // namespace rejoinder::passages
