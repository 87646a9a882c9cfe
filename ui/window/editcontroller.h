// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/actions/actions.h"
#include "ui/window/workspace.h"

namespace rejoinder::window {

/// Undo and redo of the project's history, with its texts: "Undo Tag #24 Sarcasm".
class EditController final : public QObject
{
    Q_OBJECT
public:
    EditController(Workspace &workspace, QWidget *window);

    const actions::List &actions() const { return m_actions; }

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void follow();
    void showTexts();
    void undo();
    void redo();

    Workspace &m_workspace;
    actions::List m_actions;
};

} // namespace rejoinder::window
