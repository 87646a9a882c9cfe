// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include "ui/actions/actions.h"

namespace rejoinder::commands {

std::vector<Command> commandsOf(const QMenuBar &bar)
{
    std::vector<Command> found;
    const QList<QAction *> titles = bar.actions();
    for (const QAction *title : titles) {
        const QMenu *menu = title->menu();
        if (!menu)
            continue;
        const QList<QAction *> offered = menu->actions();
        for (QAction *action : offered) {
            if (action->isSeparator() || action->menu() || !action->isEnabled()
                || !action->isVisible())
                continue;
            found.push_back({action, actions::nameOf(action), actions::nameOf(title),
                             action->shortcut().toString(QKeySequence::NativeText),
                             action->isChecked()});
        }
    }
    return found;
}

} // namespace rejoinder::commands
