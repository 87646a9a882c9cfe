// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/base/span.h"

namespace rejoinder::layout {

/// Lines without their ends. Ends are LF, CR, CRLF, NEL, U+2028, U+2029 and form feed.
std::vector<Span> splitLines(std::string_view text);

/// Bytes of the white-space character at `at` (no-break, ideographic, zero-width space and BOM
/// too); 0 where there is none.
std::size_t blankSize(std::string_view text, std::size_t at);

/// The span without white space at its ends; an empty span at its start where nothing is left.
Span trimmed(std::string_view text, Span span);

} // namespace rejoinder::layout
