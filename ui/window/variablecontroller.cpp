// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/variablecontroller.h"

#include <QDockWidget>

#include "ui/variables/variablespane.h"
#include "ui/window/docks.h"
#include "ui/window/panes.h"
#include "ui/window/readingcontroller.h"

using namespace Qt::StringLiterals;

namespace rejoinder::window {

VariableController::VariableController(Panes &panes, Docks &docks, ReadingController &reading,
                                       QObject *parent)
    : QObject(parent)
{
    variables::VariablesPane &pane = panes.variables();
    m_actions = actions::createActions({{"variables.make",
                                         QT_TRANSLATE_NOOP("actions", "Ne&w variable…"),
                                         {},
                                         [&pane, &docks] {
                                             docks.open(u"variables"_s);
                                             pane.makeVariable();
                                         }}},
                                       this);
    connect(&pane, &variables::VariablesPane::said, this, &VariableController::said);
    connect(&pane, &variables::VariablesPane::left, &reading, &ReadingController::takeKeyboard);
    connect(&pane, &variables::VariablesPane::countChanged, this,
            [&docks](const QString &summary) { docks.setDetail(u"variables"_s, summary); });
    connect(&pane, &variables::VariablesPane::placeChosen, &reading,
            [&reading](const DocumentId &document, Span place) {
                reading.showDocument(document);
                if (!place.isEmpty())
                    reading.showSpan(place);
            });
}

void VariableController::setProject(const models::Project *project)
{
    for (QAction *action : m_actions)
        action->setEnabled(project);
}

} // namespace rejoinder::window
