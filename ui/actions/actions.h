// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <initializer_list>
#include <vector>

#include <QAction>
#include <QKeySequence>

class QMenu;
class QWidget;

namespace rejoinder::actions {

/// A line of a feature's table. `id` ("thread.nextDoubt") becomes the objectName: menus, the
/// shortcuts page, tests and the manual use it. `text` is marked with QT_TRANSLATE_NOOP("actions",
/// ...).
struct Entry
{
    const char *id;
    const char *text;
    QKeySequence shortcut;
    std::function<void()> run;
    const char *icon = nullptr; // name of an icon in resources/icons
    bool checkable = false;
};

using List = std::vector<QAction *>;

/// Actions with Qt::WidgetWithChildrenShortcut, children of `parent` and added to it where it is a
/// widget.
List createActions(std::initializer_list<Entry> entries, QObject *parent);

/// What an action is called, without mnemonic and dots.
QString nameOf(const QAction *action);

/// Name of the icon an action was made with; empty for none. Who paints it chooses colour and size.
QString iconNameOf(const QAction *action);
/// Another icon from now on; whoever paints icons sets it with the next look.
void setIconName(QAction *action, const QString &name);

/// The action with this id; null where the list has none.
QAction *find(const List &list, QByteArrayView id);

/// Appends the actions of these ids in this order, "-" for a separator, "feature.*" for every other
/// action of a feature. Ids that the list does not have are left out: a feature that is absent
/// leaves no hole.
void fill(QMenu *menu, const List &list, std::initializer_list<const char *> ids);

/// Lets single keys of these actions act in one more pane.
void actIn(QWidget *pane, const List &list);

} // namespace rejoinder::actions
