// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/readingcontroller.h"

#include <algorithm>

#include <QApplication>

namespace rejoinder::window {

ReadingController::ReadingController(ReadingPage &page) : QObject(&page), m_page(page)
{
    makeActions();
    follow(new ColumnController(page.active()));
    connect(&page, &ReadingPage::activateWanted, this, [this](int index) {
        setActive(index);
        takeKeyboard();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        for (int i = 0; now && i < columnCount(); ++i) {
            if (i != activeIndex() && column(i).column().isAncestorOf(now)) {
                setActive(i);
                break;
            }
        }
    });
    enableTrail();
}

void ReadingController::makeActions()
{
    m_actions = actions::createActions(
        {
            {"go.back", QT_TRANSLATE_NOOP("actions", "&Back"), Qt::ALT | Qt::Key_Left,
             [this] { active().goBack(); }, "back"},
            {"go.forward",
             QT_TRANSLATE_NOOP("actions", "&Forward"),
             {},
             [this] { active().goForward(); },
             "forward"},
            {"notes.note", QT_TRANSLATE_NOOP("actions", "&Note"), Qt::Key_O,
             [this] { Q_EMIT noteWanted(); }, "note"},
        },
        this);
}

void ReadingController::follow(ColumnController *column)
{
    m_columns.push_back(column);
    Column &shown = column->column();
    for (QWidget *pane :
         {static_cast<QWidget *>(&shown.article()), static_cast<QWidget *>(&shown.thread())})
        actions::actIn(pane, {actions::find(m_actions, "notes.note")});
    const auto isActive = [this, column] { return &active() == column; };
    connect(column, &ColumnController::documentChanged, this, [this, isActive] {
        if (isActive()) {
            enableTrail();
            Q_EMIT documentChanged();
        }
        Q_EMIT columnsChanged();
    });
    connect(column, &ColumnController::readSaved, this, [this, column] {
        for (ColumnController *other : m_columns) {
            if (other != column && other->document() == column->document())
                other->showRead();
        }
    });
    connect(column, &ColumnController::beginningShown, this, &ReadingController::beginningShown);
    connect(column, &ColumnController::focusChanged, this,
            [this, isActive](const models::Focus &focus) {
                if (isActive())
                    Q_EMIT focusChanged(focus);
            });
    connect(column, &ColumnController::noteWanted, this, [this, isActive] {
        if (isActive())
            Q_EMIT noteWanted();
    });
    connect(column, &ColumnController::tagDragged, this, &ReadingController::tagDragged);
    connect(column, &ColumnController::trailChanged, this, &ReadingController::enableTrail);
}

void ReadingController::enableTrail()
{
    const Trail &trail = active().trail();
    actions::find(m_actions, "go.back")->setEnabled(trail.canGoBack());
    actions::find(m_actions, "go.forward")->setEnabled(trail.canGoForward());
    actions::find(m_actions, "notes.note")->setEnabled(document() != nullptr);
}

void ReadingController::setProject(models::Project *project)
{
    while (columnCount() > 1)
        removeColumn(columnCount() - 1);
    m_project = project;
    active().setProject(project);
    if (!project)
        return;
    if (!project->documents().empty())
        showDocument(project->documents().front().id);
    m_page.thread().setFocus();
}

void ReadingController::showOnly(const std::vector<int> &comments, const QString &name)
{
    active().showOnly(comments, name);
}

void ReadingController::dimOthers(const CodeId &code)
{
    m_dimmed = code;
    for (ColumnController *column : m_columns)
        column->dimOthers(code);
}

void ReadingController::takeKeyboard()
{
    active().takeKeyboard();
}

bool ReadingController::addColumn(const DocumentId &document)
{
    Column *added = m_page.add();
    if (!added)
        return false;
    auto *column = new ColumnController(*added);
    follow(column);
    column->setProject(m_project);
    column->dimOthers(m_dimmed);
    column->showDocument(document);
    Q_EMIT columnAdded(added);
    Q_EMIT columnsChanged();
    return true;
}

void ReadingController::removeColumn(int index)
{
    if (columnCount() < 2)
        return;
    const bool hadKeyboard = index == activeIndex();
    ColumnController *column = m_columns[std::size_t(index)];
    column->disconnect(this);
    column->setProject(nullptr);
    m_columns.erase(m_columns.begin() + index);
    m_page.remove(index); // takes the controller along
    setActive(activeIndex());
    if (hadKeyboard)
        takeKeyboard();
}

void ReadingController::setActive(int index)
{
    m_page.setActive(std::clamp(index, 0, columnCount() - 1));
    enableTrail();
    Q_EMIT documentChanged();
    Q_EMIT focusChanged(focus());
    Q_EMIT columnsChanged();
}

} // namespace rejoinder::window
