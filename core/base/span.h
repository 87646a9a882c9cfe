// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace rejoinder {

/// A stretch of decoded text: bytes of UTF-8, end exclusive. Every offset in core is one of these
/// unless its name says otherwise ("raw" = bytes of the file, "cp" = Unicode code points).
struct Span
{
    std::size_t start = 0;
    std::size_t end = 0;

    bool isEmpty() const { return end <= start; }
    std::size_t size() const { return isEmpty() ? 0 : end - start; }
    bool contains(std::size_t at) const { return at >= start && at < end; }
    bool contains(Span other) const { return other.start >= start && other.end <= end; }
    bool overlaps(Span other) const { return start < other.end && other.start < end; }
    auto operator<=>(const Span &) const = default;
};

/// The words a span covers. Spans beyond the text give what there is.
inline std::string_view slice(std::string_view text, Span span)
{
    const std::size_t start = std::min(span.start, text.size());
    return text.substr(start, std::min(span.end, text.size()) - std::min(start, span.end));
}

} // namespace rejoinder
