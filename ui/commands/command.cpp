// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace rejoinder::commands {

namespace {

QString withoutMnemonic(QString text)
{
    text.replace(QStringLiteral("&&"), QChar(QChar::ReplacementCharacter));
    text.remove(u'&');
    text.replace(QChar(QChar::ReplacementCharacter), u'&');
    while (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace

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
            found.push_back(
                {action, withoutMnemonic(action->text()), withoutMnemonic(title->text()),
                 action->shortcut().toString(QKeySequence::NativeText), action->isChecked()});
        }
    }
    return found;
}

} // namespace rejoinder::commands
