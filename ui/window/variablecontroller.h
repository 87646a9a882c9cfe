// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/actions/actions.h"
#include "ui/models/project.h"

namespace rejoinder::window {

class Docks;
class Panes;
class ReadingController;

/// Variables: their dock, and the way from it to the documents and people.
class VariableController final : public QObject
{
    Q_OBJECT
public:
    VariableController(Panes &panes, Docks &docks, ReadingController &reading, QObject *parent);

    const actions::List &actions() const { return m_actions; }
    void setProject(const models::Project *project);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    actions::List m_actions;
};

} // namespace rejoinder::window
