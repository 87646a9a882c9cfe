// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/span.h"

namespace rejoinder::source {

/// Maps bytes of decoded text to bytes of the raw file and back. Empty = the identity (the file is
/// valid UTF-8). Value type; const members may be called from any thread.
class OffsetMap
{
public:
    /// Decoded [text, text+textSize) stands for raw [raw, raw+rawSize). Pieces are appended in
    /// order, without gaps; neighbouring pieces with equal step are merged.
    void append(std::size_t textSize, std::size_t rawSize);

    bool isIdentity() const { return m_pieces.empty(); }
    std::size_t toRaw(std::size_t textByte) const;
    std::size_t toText(std::size_t rawByte) const;
    Span toRaw(Span text) const { return {toRaw(text.start), toRaw(text.end)}; }

    /// For the project file. `parse` gives the identity for an empty string.
    std::string serialise() const;
    static Result<OffsetMap> parse(std::string_view bytes);

    bool operator==(const OffsetMap &) const = default;

private:
    struct Piece // count characters of textStep decoded and rawStep raw bytes each
    {
        std::size_t text = 0;
        std::size_t raw = 0;
        std::uint32_t textStep = 1;
        std::uint32_t rawStep = 1;
        std::size_t count = 0;
        bool operator==(const Piece &) const = default;
    };
    std::vector<Piece> m_pieces;
};

/// One dump as it came and as it is read. Immutable after `decode`.
struct Source
{
    std::string name; // file name without folder, or what the clipboard paste was called
    std::string raw; // the bytes as they came
    std::string encoding; // IANA name: "UTF-8", "windows-1252", "UTF-16LE" ...
    bool hasBom = false;
    std::string text; // valid UTF-8; holds the BOM (as U+FEFF) where the file is UTF-8 with one
    OffsetMap map; // text -> raw
    std::string sha256; // of raw, lower-case hex
    std::size_t repaired = 0; // raw bytes that could not be decoded and stand as U+FFFD

    bool operator==(const Source &) const = default;
};

/// Finds the encoding and decodes. Errors: Empty, Binary, TooLarge; `name` is the error's file.
/// A forced encoding (IANA name) is used instead of a found one.
Result<Source> decode(std::string raw, std::string name, std::string_view forcedEncoding = {});

/// Reads a regular file. Errors: Unreadable, Empty, TooLarge.
Result<std::string> readFile(const std::string &path, std::size_t limit = std::size_t(2) << 30);

/// `readFile` and `decode`.
Result<Source> load(const std::string &path);

/// Lower-case hex.
std::string sha256(std::string_view bytes);

} // namespace rejoinder::source
