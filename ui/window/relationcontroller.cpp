// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/relationcontroller.h"

#include <QDockWidget>
#include <QScrollBar>

#include "ui/relations/relationspane.h"
#include "ui/settings/settings.h"
#include "ui/window/docks.h"
#include "ui/window/panes.h"
#include "ui/window/readingcontroller.h"
#include "ui/window/workspace.h"

using namespace Qt::StringLiterals;

namespace rejoinder::window {

RelationController::RelationController(Workspace &workspace, Panes &panes, Docks &docks,
                                       ReadingController &reading)
    : QObject(&panes)
    , m_workspace(workspace)
    , m_reading(reading)
    , m_relater(new relations::Relater(docks.dock(u"relations"_s)->parentWidget()))
    , m_layer(new relations::RelationLayer(
          &reading.page(),
          [this](const DocumentId &document, Span place) { return find(document, place); }))
{
    relations::RelationsPane &pane = panes.relations();
    m_actions = actions::createActions({{"view.relations",
                                         QT_TRANSLATE_NOOP("actions", "Draw relations"),
                                         {},
                                         [this] { draw(m_actions.front()->isChecked()); },
                                         nullptr,
                                         true}},
                                       this);
    m_actions.front()->setChecked(settings::drawRelations.read(workspace.surroundings().settings));
    m_layer->setDrawn(m_actions.front()->isChecked());
    connect(&reading, &ReadingController::focusChanged, m_layer,
            &relations::RelationLayer::setFocus);
    connect(&reading, &ReadingController::documentChanged, m_layer,
            &relations::RelationLayer::refresh);
    connect(&reading, &ReadingController::columnsChanged, m_layer,
            &relations::RelationLayer::follow);
    connect(&reading.page(), &ReadingPage::arranged, m_layer, &relations::RelationLayer::follow);
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
    thread::ThreadView &view = column.thread();
    connect(&view, &thread::ThreadView::scrolled, m_layer, &relations::RelationLayer::follow);
    connect(&view, &thread::ThreadView::rowsChanged, m_layer, &relations::RelationLayer::follow);
    connect(column.article().verticalScrollBar(), &QScrollBar::valueChanged, m_layer,
            &relations::RelationLayer::follow);
}

void RelationController::setProject(models::Project *project)
{
    m_layer->setProject(project);
}

void RelationController::setLook(const look::Look &look)
{
    m_layer->setLook(look);
}

void RelationController::draw(bool isDrawn)
{
    settings::drawRelations.write(m_workspace.surroundings().settings, isDrawn);
    m_layer->setDrawn(isDrawn);
}

std::vector<relations::Seen> RelationController::find(const DocumentId &document, Span place) const
{
    std::vector<relations::Seen> all;
    const auto add
        = [&](int pane, const QWidget &viewport, const QRectF &column, const QRectF &words) {
              if (words.isNull() || !viewport.isVisible())
                  return;
              const QPointF origin = viewport.mapTo(m_layer->parentWidget(), QPoint(0, 0));
              all.push_back({pane, QRectF(viewport.rect()).translated(origin),
                             column.translated(origin), words.translated(origin)});
          };
    for (int i = 0; i < m_reading.columnCount(); ++i) {
        const models::DocumentPtr open = m_reading.column(i).document();
        if (!open || open->id != document)
            continue;
        const article::ArticleView &article = m_reading.column(i).column().article();
        const thread::ThreadView &thread = m_reading.column(i).column().thread();
        add(2 * i, *article.viewport(), article.columnAt(place), article.wordsAt(place));
        add(2 * i + 1, *thread.viewport(), thread.columnAt(place), thread.wordsAt(place));
    }
    return all;
}

} // namespace rejoinder::window
