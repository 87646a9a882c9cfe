// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rejoinder::language {

/// The languages of the window: "en", "de", "fr".
QStringList codes();

/// What the person chose, where it is one of them; else the first of them that the computer speaks
/// ("fr-CA" speaks French); else English.
QString spoken(const QString &chosen, const QStringList &ofComputer);

/// From now on words, dates and numbers are in this language, and so are the words of Qt's own
/// dialogs where its translations are installed. What has been written already stays as it is.
void speak(const QString &code);

} // namespace rejoinder::language
