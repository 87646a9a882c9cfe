// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

#include "ui/actions/actions.h"
#include "ui/look/look.h"

class QMenuBar;

namespace rejoinder::window {

class Column;

/// Their keys act wherever the keyboard is in the window, save those that are a pane's.
void actInWindow(QWidget &window, std::initializer_list<actions::List> lists);

/// Every action under the window that has an id, which is its object name: whatever a feature made
/// is found here. Columns have the same ones each.
actions::List everyAction(const QWidget &window);
/// Of the columns' only those of the active one.
actions::List menuActions(const QWidget &window, const Column *active);

/// Actions have icons in the colours of the look.
void paintIcons(const QObject &owner, const look::Look &look);

/// Every action of every feature in a menu, in place of what is in the bar; a feature that is
/// absent leaves no hole. Gives the menu of recent projects, which its owner fills when it opens.
QMenu *fillMenus(QMenuBar *bar, const actions::List &all);

} // namespace rejoinder::window
