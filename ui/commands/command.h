// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPointer>
#include <QString>

class QAction;
class QMenuBar;

namespace rejoinder::commands {

/// Something a person can do right now, as the command palette offers it.
struct Command
{
    QPointer<QAction> action;
    QString name; // as the menu says it, without mnemonic and dots
    QString menu; // "Thread"
    QString key; // "Alt+1", as this system writes keys; empty for none
    bool isChecked = false;
};

/// What the menus offer now, in their order; what cannot be done now is left out, as is what
/// happens once for each file (the recent projects).
std::vector<Command> commandsOf(const QMenuBar &bar);

} // namespace rejoinder::commands
