// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QList>
#include <QString>

#include "core/annotate/codebook.h"

namespace rejoinder::tags {

/// A code that what was typed may mean, and which letters of its name say so (UTF-16 positions in
/// the name).
struct Match
{
    CodeId code;
    QList<int> letters; // empty where the abbreviation or the group matched, not the name

    bool operator==(const Match &) const = default;
};

/// Codes for what was typed, best first: the name begins with it, a word of the name does, the
/// abbreviation is it, a word of the group begins with it, its letters occur in the name in this
/// order. Ties: more uses, then the codebook's order. Nothing typed: every code, by uses. Groups
/// are never offered.
std::vector<Match> matchCodes(const annotate::Codebook &codebook, const QString &typed,
                              const std::map<CodeId, int> &uses, std::size_t limit);

} // namespace rejoinder::tags
