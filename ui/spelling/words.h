// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace rejoinder::spelling {

/// A word of a line. UTF-16 units.
struct Word
{
    int start = 0;
    int length = 0;

    bool operator==(const Word &) const = default;
};

/// The words of a line of a note that a dictionary may know: of two letters or more, without digits
/// or capitals inside, and nothing of links, addresses, code and names that are spoken to.
std::vector<Word> wordsToCheck(const QString &line);

} // namespace rejoinder::spelling
