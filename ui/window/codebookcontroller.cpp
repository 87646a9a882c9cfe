// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/codebookcontroller.h"

#include "ui/codebook/codebookdialog.h"
#include "ui/window/workspace.h"

namespace rejoinder::window {

CodebookController::CodebookController(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
    m_actions
        = actions::createActions({{"tags.codebook", QT_TRANSLATE_NOOP("actions", "Code&book…"),
                                   Qt::CTRL | Qt::SHIFT | Qt::Key_B, [this] { open(); }}},
                                 this);
    connect(&workspace, &Workspace::projectChanged, this, &CodebookController::enable);
    enable();
}

codebook::CodebookDialog *CodebookController::dialog() const
{
    return m_dialog;
}

void CodebookController::enable()
{
    delete m_dialog; // it is of the project that goes
    for (QAction *action : m_actions)
        action->setEnabled(m_workspace.project());
}

void CodebookController::open()
{
    if (!m_dialog) {
        m_dialog = new codebook::CodebookDialog(*m_workspace.project(), m_look, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace rejoinder::window
