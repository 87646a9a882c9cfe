// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include <QString>

#include "core/base/span.h"

namespace rejoinder::text {

/// One stretch of the decoded text as a QString, and the way between its UTF-16 positions and bytes of the whole text.
/// The only place where the two meet. NUL, CR, U+2028 and other line ends stay one position each, so that a
/// QTextLayout or QTextDocument of `shown()` has the same positions.
class TextMap
{
public:
    TextMap() = default;
    /// `text` is the whole decoded text; `span` the stretch that is shown.
    TextMap(std::string_view text, Span span);

    const QString &shown() const { return m_shown; }
    Span span() const { return m_span; }
    /// Bytes outside the stretch give its ends. A byte inside a character gives the character's start.
    int toUtf16(std::size_t byte) const;
    /// Positions inside a surrogate pair give the pair's start.
    std::size_t toByte(int utf16) const;
    Span toBytes(int from, int to) const { return {toByte(from), toByte(to)}; }

private:
    QString m_shown;
    Span m_span;
    std::vector<std::pair<int, std::size_t>> m_marks; // (utf16, byte) every 256 units; empty = ASCII, the identity
};

} // namespace rejoinder::text
