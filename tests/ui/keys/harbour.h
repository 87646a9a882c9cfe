// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>
#include <QWidget>

#include "ui/actions/actions.h"
#include "ui/keys/keymap.h"

namespace rejoinder::keys {

/// A window with a quay and a crane, which have keys of their own, and with keys of the whole.
struct Harbour
{
    Harbour()
    {
        auto *rows = new QVBoxLayout(&window);
        rows->addWidget(quay = new QWidget);
        rows->addWidget(crane = new QWidget);
        add(actions::createActions({{"quay.moor", "&Moor…", Qt::Key_M, {}},
                                    {"quay.next", "&Next berth", Qt::Key_J, {}},
                                    {"quay.close", "&Close", Qt::Key_X, {}}},
                                   quay));
        add(actions::createActions({{"crane.lift", "&Lift", Qt::Key_L, {}},
                                    {"crane.close", "&Close", Qt::Key_X, {}},
                                    {"crane.turn", "&Turn", {}, {}}},
                                   crane));
        add(actions::createActions({{"ferry.leave", "L&eave", Qt::CTRL | Qt::Key_L, {}}}, &window));
        action("quay.next")->setShortcuts({Qt::Key_J, Qt::Key_Down});
        action("ferry.leave")->setShortcutContext(Qt::WindowShortcut);
        actions::fill(bar.addMenu(QStringLiteral("&Quay")), all, {"quay.moor", "-", "quay.*"});
        actions::fill(bar.addMenu(QStringLiteral("C&rane")), all, {"crane.lift", "crane.turn"});
        actions::fill(bar.addMenu(QStringLiteral("&Ferry")), all, {"ferry.*"});
    }

    void add(const actions::List &more) { all.insert(all.end(), more.begin(), more.end()); }
    QAction *action(const char *id) const { return actions::find(all, id); }
    /// "J, Down": the keys that the action has now.
    QString keys(const char *id) const
    {
        QStringList words;
        const QList<QKeySequence> now = action(id)->shortcuts();
        for (const QKeySequence &key : now)
            words.append(key.toString(QKeySequence::PortableText));
        return words.join(QStringLiteral(", "));
    }
    QString applied(const char *id, const Keymap &changed, bool hasSingleKeys = true) const
    {
        applyTo(all, changed, hasSingleKeys);
        return keys(id);
    }

    QWidget window;
    QWidget *quay;
    QWidget *crane;
    QMenuBar bar;
    actions::List all;
};

} // namespace rejoinder::keys
