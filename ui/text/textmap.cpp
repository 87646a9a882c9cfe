// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/textmap.h"

#include <algorithm>

#include <QChar>

namespace rejoinder::text {

namespace {

constexpr char32_t zeroWidthSpace = 0x200B;

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

std::uint8_t sizeOf(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// REQUIRES: valid UTF-8, which decoded text is.
char32_t decode(std::string_view character)
{
    static constexpr unsigned char leadBits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    char32_t value = static_cast<unsigned char>(character[0]) & leadBits[character.size()];
    for (const char byte : character.substr(1))
        value = (value << 6) | (static_cast<unsigned char>(byte) & 0x3F);
    return value;
}

/// What stands on the screen for a character; always as many UTF-16 units.
char32_t shownFor(char32_t character, bool beforeLineFeed)
{
    switch (character) {
    case '\r':
        return beforeLineFeed ? zeroWidthSpace : '\n';
    case 0x0B: // vertical tab
    case 0x0C: // form feed
    case 0x85: // next line
    case 0x2029: // paragraph separator
        return '\n';
    case 0x7F:
        return 0x2421;
    case 0xFDD0: // QTextBeginningOfFrame
    case 0xFDD1: // QTextEndOfFrame
    case 0xFFFC: // an inline object to QTextLayout
        return 0xFFFD;
    default:
        if (character < 0x20 && character != '\n' && character != '\t')
            return 0x2400 + character;
        return character;
    }
}

} // namespace

TextMap::TextMap(std::string_view text, Span span)
{
    m_span.start = std::min(span.start, text.size());
    m_span.end = std::clamp(span.end, m_span.start, text.size());
    while (m_span.start > 0 && m_span.start < text.size() && isContinuation(text[m_span.start]))
        --m_span.start;
    while (m_span.end < text.size() && isContinuation(text[m_span.end]))
        ++m_span.end;
    m_shown.reserve(static_cast<qsizetype>(m_span.size()));
    for (std::size_t at = m_span.start; at < m_span.end;) {
        const auto bytes
            = static_cast<std::uint8_t>(std::min<std::size_t>(sizeOf(text[at]), m_span.end - at));
        const bool beforeLineFeed = at + 1 < text.size() && text[at + 1] == '\n';
        append(shownFor(decode(text.substr(at, bytes)), beforeLineFeed), at, bytes);
        at += bytes;
    }
    m_shown.squeeze();
}

void TextMap::append(char32_t character, std::size_t at, std::uint8_t bytes)
{
    const std::uint8_t units = QChar::requiresSurrogates(character) ? 2 : 1;
    if (m_runs.empty() || m_runs.back().units != units || m_runs.back().bytes != bytes)
        m_runs.push_back({static_cast<int>(m_shown.size()), units, bytes, at});
    if (units == 2) {
        m_shown += QChar(QChar::highSurrogate(character));
        m_shown += QChar(QChar::lowSurrogate(character));
    } else {
        m_shown += QChar(static_cast<char16_t>(character));
    }
}

QString TextMap::laidOut() const
{
    QString result = m_shown;
    return result.replace(u'\n', QChar::LineSeparator);
}

int TextMap::toUtf16(std::size_t byte) const
{
    if (m_runs.empty() || byte <= m_span.start)
        return 0;
    if (byte >= m_span.end)
        return static_cast<int>(m_shown.size());
    const Run &run = *std::prev(std::ranges::upper_bound(m_runs, byte, {}, &Run::byte));
    return run.utf16 + static_cast<int>((byte - run.byte) / run.bytes) * run.units;
}

std::size_t TextMap::toByte(int utf16) const
{
    if (m_runs.empty() || utf16 <= 0)
        return m_span.start;
    if (utf16 >= m_shown.size())
        return m_span.end;
    const Run &run = *std::prev(std::ranges::upper_bound(m_runs, utf16, {}, &Run::utf16));
    return run.byte + static_cast<std::size_t>((utf16 - run.utf16) / run.units) * run.bytes;
}

} // namespace rejoinder::text
