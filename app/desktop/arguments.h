// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>

#include <QString>
#include <QStringList>

namespace rejoinder::desktop {

/// What the program is asked for.
struct Arguments
{
    QString project; // path; empty = none named
    QStringList dumps; // files and folders
    bool headless = false;
    QString out = QStringLiteral("rejoinder-out"); // of a headless run
    QString shots; // folder; empty = no pictures
    QString language; // of the pictures: "de"
    QString shotSuffix; // "@2x"; empty = the first run, which starts the others
};

/// What was understood, or what to print and exit with instead.
struct Ending
{
    QString text;
    int code = 0;
};
std::expected<Arguments, Ending> parseArguments(const QStringList &arguments);

} // namespace rejoinder::desktop
