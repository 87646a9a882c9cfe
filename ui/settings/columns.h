// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSettings>
#include <QStringList>

namespace rejoinder::settings {

/// What stood side by side in a project when it was left.
struct Columns
{
    QStringList documents; // ids, from the left
    int active = 0;
    int layout = -1; // of the reading page; -1 = never remembered
    bool isStacked = true; // articles above their threads
    QList<int> widths; // px, of the columns
    QList<int> shares; // px, of article and thread

    bool operator==(const Columns &) const = default;
};

/// Each project, by its id, has its own; an unknown one gives the defaults.
Columns columnsOf(const QSettings &settings, const QString &project);
void rememberColumns(QSettings &settings, const QString &project, const Columns &columns);

} // namespace rejoinder::settings
