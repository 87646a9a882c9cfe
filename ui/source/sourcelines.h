// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/comments/lineroles.h"
#include "ui/models/document.h"

namespace rejoinder::source {

/// One row of the pane: a line of the dump or, where a line is very long, a part of it.
struct Row
{
    Span bytes; // without the line end
    int line = 0; // of the dump, from 0
    bool continues = false; // a further part of the same line
    comments::LineRole role = comments::LineRole::Blank;

    bool operator==(const Row &) const = default;
};

/// The rows of a document. Longer lines than this many bytes are cut, between characters.
inline constexpr std::size_t longestRow = 2000;
std::vector<Row> rowsOf(const models::Document &document);

/// The row that shows a byte: the last that starts at it or before; 0 where there is none.
int rowAt(const std::vector<Row> &rows, std::size_t byte);

/// "N", "–" ...: what stands in the margin; empty for a blank line.
QString letterOf(comments::LineRole role);
/// "name line", "boilerplate" ...: for tool tips and screen readers.
QString wordOf(comments::LineRole role);

/// A stretch of rows around one of them, at most `limit` long and within 0..count.
struct Window
{
    int first = 0;
    int count = 0;

    int end() const { return first + count; }
    bool contains(int row) const { return row >= first && row < end(); }
    static Window around(int row, int rows, int limit);
    bool operator==(const Window &) const = default;
};

} // namespace rejoinder::source
