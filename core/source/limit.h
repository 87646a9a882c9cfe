// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace rejoinder::source {

/// The most a dump may have, in bytes, with its decoded text where that differs from the raw bytes.
/// A project file holds them in one row, and a row of SQLite has at most 10^9 bytes
/// (SQLITE_MAX_LENGTH); the offset map needs some of it.
inline constexpr std::size_t largestDump = 900'000'000;

/// Why a dump of so many raw bytes and so many bytes of text beside them (0 where they are the
/// same) cannot be kept; empty where it can.
std::string tooLarge(std::size_t raw, std::size_t text);

/// "945 MB", rounded up.
std::string megabytes(std::size_t bytes);

} // namespace rejoinder::source
