// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/arguments.h"
#include "ui/window/workspace.h"

class QWidget;

namespace rejoinder::desktop {

/// The main job without a display: imports, prints the tree, writes the CSV files and a picture of
/// the real window. What is printed goes to stdout, what failed to stderr. A named project changes
/// by nothing but the import.
int runHeadless(const Arguments &arguments, const window::Surroundings &surroundings);

/// Writes the pictures of the documentation into `arguments.shots`, in this scale and, from the
/// first run, at 200 %.
int takeShots(const Arguments &arguments, const window::Surroundings &surroundings);

/// Until the window has the keyboard, as it has where somebody works in it.
void comeToTheFront(QWidget &window);

/// Reads and stores dumps on this thread. Gives the sentences of what failed.
QStringList importNow(models::Project &project, const QStringList &dumps);

} // namespace rejoinder::desktop
