// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

class QMenuBar;

namespace rejoinder::window {

/// Every action of every feature in a menu; a feature that is absent leaves no hole. Gives the menu
/// of recent projects, which its owner fills when it opens.
QMenu *fillMenus(QMenuBar *bar, const actions::List &all);

} // namespace rejoinder::window
