// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/codepoints.h"

#include <algorithm>

namespace rejoinder::source {

namespace {

constexpr std::size_t stride = 64;

bool startsCodePoint(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

} // namespace

CodePoints::CodePoints(std::string_view utf8) : m_text(utf8)
{
    m_marks.reserve(utf8.size() / stride + 1);
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        if (at % stride == 0)
            m_marks.push_back(m_count);
        m_count += startsCodePoint(utf8[at]) ? 1 : 0;
    }
}

std::size_t CodePoints::at(std::size_t byte) const
{
    if (byte >= m_text.size())
        return m_count;
    const std::size_t mark = byte / stride;
    const std::string_view rest = m_text.substr(mark * stride, byte - mark * stride);
    return m_marks[mark] + std::size_t(std::ranges::count_if(rest, startsCodePoint));
}

std::size_t CodePoints::byteAt(std::size_t codePoint) const
{
    if (codePoint >= m_count)
        return m_text.size();
    // The last mark with no more code points before it than asked for.
    const auto after = std::ranges::upper_bound(m_marks, codePoint);
    const auto mark = std::size_t(std::distance(m_marks.begin(), after)) - 1;
    std::size_t seen = m_marks[mark];
    std::size_t at = mark * stride;
    while (!startsCodePoint(m_text[at]) || seen++ < codePoint)
        ++at;
    return at;
}

} // namespace rejoinder::source
