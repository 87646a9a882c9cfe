// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/editcontroller.h"

#include <QWidget>

namespace rejoinder::window {

EditController::EditController(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
{
    m_actions = actions::createActions(
        {
            {"edit.undo", QT_TRANSLATE_NOOP("actions", "&Undo"), Qt::CTRL | Qt::Key_Z,
             [this] { undo(); }, "undo"},
            {"edit.redo", QT_TRANSLATE_NOOP("actions", "&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
             [this] { redo(); }, "redo"},
        },
        this);
    connect(&workspace, &Workspace::projectChanged, this, &EditController::follow);
    showTexts();
}

void EditController::follow()
{
    if (models::Project *project = m_workspace.project())
        connect(project, &models::Project::historyChanged, this, &EditController::showTexts,
                Qt::UniqueConnection);
    showTexts();
}

void EditController::showTexts()
{
    const models::Project *project = m_workspace.project();
    const auto show = [this](const char *id, const std::optional<std::string> &text,
                             const QString &bare, const QString &full) {
        QAction *action = actions::find(m_actions, id);
        action->setEnabled(text.has_value());
        action->setText(text ? full.arg(QString::fromStdString(*text)) : bare);
    };
    show("edit.undo", project ? project->store().undoText() : std::nullopt, tr("&Undo"),
         tr("&Undo %1"));
    show("edit.redo", project ? project->store().redoText() : std::nullopt, tr("&Redo"),
         tr("&Redo %1"));
}

void EditController::undo()
{
    if (const auto touched = m_workspace.project()->undo())
        Q_EMIT said(tr("Undone: %1").arg(QString::fromStdString(touched->text)));
}

void EditController::redo()
{
    if (const auto touched = m_workspace.project()->redo())
        Q_EMIT said(tr("Redone: %1").arg(QString::fromStdString(touched->text)));
}

} // namespace rejoinder::window
