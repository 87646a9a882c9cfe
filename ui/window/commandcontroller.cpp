// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandcontroller.h"

#include <utility>

#include <QMainWindow>
#include <QMenuBar>

#include "ui/commands/commandpalette.h"

namespace rejoinder::window {

CommandController::CommandController(QMainWindow *window)
    : QObject(window)
    , m_palette(new commands::CommandPalette(window))
{
    m_actions = actions::createActions(
        {{"help.commands", QT_TRANSLATE_NOOP("actions", "&Commands…"), Qt::CTRL | Qt::Key_K,
          [this, window] {
              std::vector<commands::Command> all = commands::commandsOf(*window->menuBar());
              std::erase_if(all, [this](const commands::Command &command) {
                  return command.action == m_actions.front(); // it is open already
              });
              m_palette->open(std::move(all));
          },
          "key"}},
        this);
}

void CommandController::setLook(const look::Look &look)
{
    m_palette->setLook(look);
}

} // namespace rejoinder::window
