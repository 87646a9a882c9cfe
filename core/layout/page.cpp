// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/page.h"
#include "core/layout/lines.h"

namespace rejoinder::layout {

namespace {

int columnOf(std::string_view text, std::size_t from, std::size_t to)
{
    int column = 0;
    for (std::size_t at = from; at < to;) {
        const std::size_t size = std::max<std::size_t>(blankSize(text, at), 1);
        column = text[at] == '\t' ? (column / 8 + 1) * 8 : column + 1;
        at += size;
    }
    return column;
}

} // namespace

Page read(const source::Source &source)
{
    Page page;
    page.text = source.text;
    int number = 0;
    int blanks = 0;
    for (const Span &whole : splitLines(page.text)) {
        const Span inner = trimmed(page.text, whole);
        if (inner.isEmpty()) {
            ++blanks;
        } else {
            Line line;
            line.raw = inner;
            line.bare = inner;
            line.number = number;
            line.column = columnOf(page.text, whole.start, inner.start);
            line.blanksBefore = blanks;
            page.lines.push_back(line);
            blanks = 0;
        }
        ++number;
    }
    return page;
}

} // namespace rejoinder::layout
