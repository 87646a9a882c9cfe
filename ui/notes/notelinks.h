// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QUrl>

namespace rejoinder::notes {

/// Where [[#31]] or [[¶5]] leads. Counted from 0, as everywhere in the program; people count
/// from 1.
struct NoteLink
{
    int comment = -1;
    int paragraph = -1;

    bool operator==(const NoteLink &) const = default;
};

/// The note as Markdown with its links written as Markdown links to "rejoinder:comment/31" and
/// "rejoinder:paragraph/5". Code spans and fences stay as they are.
QString withLinks(const QString &note);

/// What the note links to, in its order; links in code are none.
std::vector<NoteLink> linksIn(const QString &note);

/// None for other addresses.
std::optional<NoteLink> linkOf(const QUrl &url);

} // namespace rejoinder::notes
