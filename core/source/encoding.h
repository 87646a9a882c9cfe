// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/source/source.h"

namespace rejoinder::source {

/// What kind of file these bytes are where they are no text ("a PDF document"); empty where they
/// may be text.
std::string binaryKind(std::string_view raw);

/// What the bytes say of their encoding.
struct Encoding
{
    std::string name; // IANA
    std::size_t bomSize = 0;

    bool operator==(const Encoding &) const = default;
};
Encoding findEncoding(std::string_view raw);

/// Decoded text with its map; `repaired` counts raw bytes that stand as U+FFFD.
struct Decoded
{
    std::string text;
    OffsetMap map;
    std::size_t repaired = 0;
};
/// REQUIRES: raw without the mark told by `bomSize`, which the map skips. Error: Usage where ICU
/// knows no such encoding.
Result<Decoded> convert(std::string_view raw, const Encoding &encoding);

} // namespace rejoinder::source
