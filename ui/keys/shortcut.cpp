// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/shortcut.h"

#include <algorithm>

#include <QMenu>
#include <QMenuBar>

#include "ui/keys/keymap.h"

namespace rejoinder::keys {

namespace {

Shortcut shortcutOf(QAction *action, const QString &menu)
{
    return {action, action->objectName(), actions::nameOf(action), menu};
}

/// "thread." of "thread.nextDoubt".
QString featureOf(const QString &id)
{
    return id.first(id.indexOf(u'.') + 1);
}

} // namespace

std::vector<Shortcut> shortcutsOf(const QMenuBar &bar, const actions::List &all)
{
    std::vector<Shortcut> found;
    const QList<QAction *> titles = bar.actions();
    for (const QAction *title : titles) {
        const QMenu *menu = title->menu();
        if (!menu)
            continue;
        const QList<QAction *> offered = menu->actions();
        for (QAction *action : offered) {
            if (!action->isSeparator() && !action->menu() && !action->objectName().isEmpty())
                found.push_back(shortcutOf(action, actions::nameOf(title)));
        }
    }
    for (QAction *action : all) {
        const QString id = action->objectName();
        if (defaultsOf(action).isEmpty() || std::ranges::contains(found, id, &Shortcut::id))
            continue;
        const auto last = std::ranges::find_last(
            found, featureOf(id), [](const Shortcut &one) { return featureOf(one.id); });
        if (!last.empty())
            found.insert(last.begin() + 1, shortcutOf(action, last.begin()->menu));
    }
    return found;
}

} // namespace rejoinder::keys
