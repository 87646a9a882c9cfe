// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPointer>
#include <QString>

#include "ui/actions/actions.h"

class QMenuBar;

namespace rejoinder::keys {

/// Something a key can be given to, as the dialog says it.
struct Shortcut
{
    QPointer<QAction> action;
    QString id;
    QString name; // as the menu says it, without mnemonic and dots
    QString menu; // "Thread"
};

/// Whatever the menus offer, in their order, also what cannot be done now. Those of `all` that have
/// a key but no place in a menu follow the others of their feature.
std::vector<Shortcut> shortcutsOf(const QMenuBar &bar, const actions::List &all);

} // namespace rejoinder::keys
