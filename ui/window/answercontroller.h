// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/actions/actions.h"
#include "ui/window/answer.h"
#include "ui/window/readingcontroller.h"

namespace rejoinder::window {

/// "Answers…": a person says what the focused comment answers. The thread is rebuilt around it;
/// undo takes it back.
class AnswerController final : public QObject
{
    Q_OBJECT
public:
    AnswerController(ReadingController &reading, QWidget *window);

    const actions::List &actions() const { return m_actions; }
    void setProject(models::Project *project);
    /// False, and said(), where it is refused.
    bool answer(int comment, const QString &typed);
    /// Any other correction, as the Source pane asks for it.
    bool decide(const pipeline::Decision &decision);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void ask();

    ReadingController &m_reading;
    QWidget *m_window;
    models::Project *m_project = nullptr;
    actions::List m_actions;
};

} // namespace rejoinder::window
