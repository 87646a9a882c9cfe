// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace rejoinder::source {

/// Length of the well-formed UTF-8 character at `at` (RFC 3629: no surrogates, no overlong forms,
/// nothing above U+10FFFF); 0 where there is none. REQUIRES: at < bytes.size().
std::size_t characterLength(std::string_view bytes, std::size_t at);

/// The first byte that is not part of well-formed UTF-8; bytes.size() where all is well.
std::size_t firstInvalid(std::string_view bytes, std::size_t from = 0);

/// The code point at `at`, of well-formed UTF-8, and its length.
struct CodePoint
{
    char32_t value = 0;
    std::size_t size = 1;
};
CodePoint codePointAt(std::string_view utf8, std::size_t at);

} // namespace rejoinder::source
