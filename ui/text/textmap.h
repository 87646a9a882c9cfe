// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <QString>

#include "core/base/span.h"

namespace rejoinder::text {

/// One stretch of the decoded text as a QString, and the way between its UTF-16 positions and bytes
/// of the whole text. The only place where the two meet. NUL, CR, U+2028 and other line ends stay
/// one position each, so that a QTextLayout or QTextDocument of `shown()` has the same positions.
class TextMap
{
public:
    TextMap() = default;
    /// `text` is the whole decoded text; `span` the stretch that is shown. Neither is kept. A span
    /// that begins or ends inside a character is widened to whole characters.
    TextMap(std::string_view text, Span span);

    /// For QTextDocument and QPlainTextEdit. Each line end is one U+000A; the CR of a CRLF is a
    /// zero-width space; what Qt's documents keep for themselves or cannot show (NUL, other
    /// controls, U+FFFC, U+FDD0, U+FDD1) is one visible character that stands for it. Words to be
    /// copied or saved are taken from the bytes, never from here.
    const QString &shown() const { return m_shown; }
    /// The same for a QTextLayout, which breaks lines at U+2028.
    QString laidOut() const;
    Span span() const { return m_span; }
    /// Bytes outside the stretch give its ends. A byte inside a character gives the character's
    /// start.
    int toUtf16(std::size_t byte) const;
    /// Positions inside a surrogate pair give the pair's start.
    std::size_t toByte(int utf16) const;
    Span toBytes(int from, int to) const { return {toByte(from), toByte(to)}; }

private:
    /// A run of characters that take as many UTF-16 units and as many bytes each.
    struct Run
    {
        int utf16 = 0;
        std::uint8_t units = 1;
        std::uint8_t bytes = 1;
        std::size_t byte = 0;
    };
    void append(char32_t character, std::size_t at, std::uint8_t bytes);

    QString m_shown;
    Span m_span;
    std::vector<Run> m_runs; // ascending; O(log n) both ways
};

} // namespace rejoinder::text
