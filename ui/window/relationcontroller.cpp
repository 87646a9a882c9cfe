// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/relationcontroller.h"

#include <QDockWidget>

#include "ui/relations/relationspane.h"
#include "ui/window/docks.h"
#include "ui/window/panes.h"
#include "ui/window/readingcontroller.h"
#include "ui/window/workspace.h"

using namespace Qt::StringLiterals;

namespace rejoinder::window {

RelationController::RelationController(Workspace &workspace, Panes &panes, Docks &docks,
                                       ReadingController &reading)
    : QObject(&panes)
    , m_relater(new relations::Relater(docks.dock(u"relations"_s)->parentWidget()))
{
    relations::RelationsPane &pane = panes.relations();
    connect(&workspace, &Workspace::projectChanged, m_relater,
            [this, &workspace] { m_relater->setProject(workspace.project()); });
    connect(&reading, &ReadingController::focusChanged, m_relater, &relations::Relater::setFocus);
    connect(&reading, &ReadingController::columnAdded, this,
            [this](Column *column) { takeColumn(*column); });
    takeColumn(reading.active().column());
    connect(m_relater, &relations::Relater::said, this, &RelationController::said);
    connect(&pane, &relations::RelationsPane::said, this, &RelationController::said);
    connect(&pane, &relations::RelationsPane::left, &reading, &ReadingController::takeKeyboard);
    connect(&pane, &relations::RelationsPane::countChanged, this,
            [&docks](const QString &summary) { docks.setDetail(u"relations"_s, summary); });
    connect(&pane, &relations::RelationsPane::placeChosen, &reading,
            [&reading](const DocumentId &document, Span place) {
                reading.showDocument(document);
                reading.showSpan(place);
            });
}

void RelationController::takeColumn(Column &column)
{
    m_relater->actIn(&column.article());
    m_relater->actIn(&column.thread());
}

} // namespace rejoinder::window
