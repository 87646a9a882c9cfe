// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/lines.h"

namespace rejoinder::layout {

namespace {

/// Bytes of the line end at `at`: LF, CR, CRLF, NEL, U+2028, U+2029, form feed; 0 where there is
/// none.
std::size_t lineEnd(std::string_view text, std::size_t at)
{
    switch (text[at]) {
    case '\n':
    case '\f':
        return 1;
    case '\r':
        return at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1;
    case '\xC2':
        return text.substr(at, 2) == "\xC2\x85" ? 2 : 0;
    case '\xE2':
        return text.substr(at, 3) == "\xE2\x80\xA8" || text.substr(at, 3) == "\xE2\x80\xA9" ? 3 : 0;
    default:
        return 0;
    }
}

} // namespace

std::size_t blankSize(std::string_view text, std::size_t at)
{
    const char first = text[at];
    if (first == ' ' || (first >= '\t' && first <= '\r'))
        return 1;
    if (first == '\xC2')
        return text.substr(at, 2) == "\xC2\xA0" || text.substr(at, 2) == "\xC2\x85" ? 2 : 0;
    if (first == '\xE2') {
        const std::string_view three = text.substr(at, 3);
        const bool space
            = three >= "\xE2\x80\x80" && three <= "\xE2\x80\x8B"; // en quad to zero width space
        return space || three == "\xE2\x80\xA8" || three == "\xE2\x80\xA9"
                || three == "\xE2\x80\xAF"
            ? 3
            : 0;
    }
    return text.substr(at, 3) == "\xE3\x80\x80" || text.substr(at, 3) == "\xEF\xBB\xBF" ? 3 : 0;
}

Span trimmed(std::string_view text, Span span)
{
    while (span.start < span.end) {
        const std::size_t size = blankSize(text, span.start);
        if (size == 0)
            break;
        span.start += size;
    }
    while (span.end > span.start) {
        std::size_t size = 1;
        while (size < 3 && size < span.end - span.start
               && (static_cast<unsigned char>(text[span.end - size]) & 0xC0U) == 0x80U)
            ++size;
        if (blankSize(text.substr(0, span.end), span.end - size) != size)
            break;
        span.end -= size;
    }
    return span.start < span.end ? span : Span{span.start, span.start};
}

std::vector<Span> splitLines(std::string_view text)
{
    std::vector<Span> lines;
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t size = lineEnd(text, at);
        if (size == 0) {
            ++at;
            continue;
        }
        lines.push_back({start, at});
        at += size;
        start = at;
    }
    if (start < text.size())
        lines.push_back({start, text.size()});
    return lines;
}

} // namespace rejoinder::layout
