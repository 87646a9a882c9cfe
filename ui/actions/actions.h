// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <initializer_list>
#include <vector>

#include <QAction>
#include <QKeySequence>

namespace rejoinder::actions {

/// A line of a feature's table. `id` ("thread.nextDoubt") becomes the objectName: menus, the shortcuts page, tests and
/// the manual use it. `text` is marked with QT_TRANSLATE_NOOP("actions", ...).
struct Entry
{
    const char *id;
    const char *text;
    QKeySequence shortcut;
    std::function<void()> run;
    const char *icon = nullptr; // name of an icon in resources/icons
    bool checkable = false;
};

/// Actions with Qt::WidgetWithChildrenShortcut, children of `parent` and added to it where it is a widget.
std::vector<QAction *> createActions(std::initializer_list<Entry> entries, QObject *parent);

} // namespace rejoinder::actions
