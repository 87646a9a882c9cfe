// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/actions/actions.h"
#include "ui/look/look.h"

class QMainWindow;

namespace rejoinder::commands {
class CommandPalette;
}

namespace rejoinder::window {

/// Ctrl+K: the command palette over the menus of the window.
class CommandController final : public QObject
{
    Q_OBJECT
public:
    explicit CommandController(QMainWindow *window);

    const actions::List &actions() const { return m_actions; }
    commands::CommandPalette &palette() { return *m_palette; }
    void setLook(const look::Look &look);

private:
    commands::CommandPalette *m_palette;
    actions::List m_actions;
};

} // namespace rejoinder::window
