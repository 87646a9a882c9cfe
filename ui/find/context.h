// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace rejoinder::find {

/// UTF-16 positions, the end exclusive.
struct Mark
{
    int from = 0;
    int to = 0;

    bool operator==(const Mark &) const = default;
};

/// Where the words that were typed stand in a text, ascending. Case and accents do not matter, the
/// last word may be the beginning of one, words between quotation marks stand side by side.
std::vector<Mark> marksIn(const QString &text, const QString &typed);

/// A piece of a text on one line, with what is marked in it.
struct Context
{
    QString words; // "…" stands for what was cut
    std::vector<Mark> marks;

    bool operator==(const Context &) const = default;
};

/// What stands around the first mark, at most `length` letters. Without a mark, the beginning.
Context contextOf(const QString &text, const std::vector<Mark> &marks, int length);

} // namespace rejoinder::find
