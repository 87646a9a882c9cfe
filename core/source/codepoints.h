// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace rejoinder::source {

/// Code-point positions for byte offsets of one UTF-8 text, in O(1) per look-up after one pass (a
/// mark each 64 bytes). Keeps a view: the text must outlive it.
class CodePoints
{
public:
    explicit CodePoints(std::string_view utf8);
    std::size_t at(std::size_t byte) const; ///< code points before this byte
    std::size_t byteAt(
        std::size_t codePoint) const; ///< first byte of that code point; text size beyond the end
    std::size_t count() const { return m_count; }

private:
    std::string_view m_text;
    std::vector<std::size_t> m_marks;
    std::size_t m_count = 0;
};

} // namespace rejoinder::source
