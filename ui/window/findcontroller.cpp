// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/findcontroller.h"

#include <algorithm>
#include <utility>

#include "ui/find/findpane.h"
#include "ui/notes/notespane.h"
#include "ui/window/docks.h"
#include "ui/window/panes.h"
#include "ui/window/readingcontroller.h"

using namespace Qt::StringLiterals;

namespace rejoinder::window {

FindController::FindController(Panes &panes, Docks &docks, ReadingController &reading,
                               QObject *parent)
    : QObject(parent)
    , m_panes(panes)
    , m_docks(docks)
    , m_reading(reading)
{
    find::FindPane &pane = panes.find();
    m_actions = actions::createActions(
        {
            {"find.find", QT_TRANSLATE_NOOP("actions", "&Find…"), QKeySequence::Find,
             [this] { start(); }, "find"},
            {"find.next", QT_TRANSLATE_NOOP("actions", "Find &next"), Qt::Key_F3,
             [&pane] { pane.step(1); }},
            {"find.previous", QT_TRANSLATE_NOOP("actions", "Find &previous"),
             Qt::SHIFT | Qt::Key_F3, [&pane] { pane.step(-1); }},
        },
        this);
    connect(&pane, &find::FindPane::placeChosen, this, &FindController::show);
    connect(&pane, &find::FindPane::countChanged, this,
            [this](const QString &summary) { m_docks.setDetail(u"find"_s, summary); });
    connect(&pane, &find::FindPane::left, &reading, &ReadingController::takeKeyboard);
}

void FindController::setProject(models::Project *project)
{
    m_project = project;
    if (!project)
        return;
    find::FindPane *pane = &m_panes.find();
    connect(project, &models::Project::documentsChanged, pane,
            [pane, project, known = project->documents().size()]() mutable {
                // Their counts change with every tag; what is to be searched does not.
                const std::size_t before = std::exchange(known, project->documents().size());
                if (before != known)
                    pane->refresh();
            });
    connect(project, &models::Project::reconstructionChanged, pane, &find::FindPane::refresh);
    connect(project, &models::Project::notesChanged, pane, &find::FindPane::refresh);
}

void FindController::setReading(bool isReading)
{
    for (QAction *action : m_actions)
        action->setEnabled(isReading);
}

void FindController::start()
{
    m_docks.open(u"find"_s);
    m_panes.find().start();
}

void FindController::show(const store::Hit &hit, Span words)
{
    if (hit.document.isValid())
        m_reading.showDocument(hit.document);
    if (hit.kind == store::Hit::Kind::Note)
        showNote(hit);
    else
        m_reading.showSpan(words);
}

/// A note on a comment or on its words stands beside it; others have no place in the text.
void FindController::showNote(const store::Hit &hit)
{
    if (!m_project)
        return;
    const std::vector<annotate::Note> notes = m_project->notes();
    const auto note = std::ranges::find(notes, hit.note, &annotate::Note::id);
    if (note == notes.end())
        return;
    m_docks.open(u"notes"_s);
    if (note->target.kind == annotate::TargetKind::Project)
        m_panes.notes().write(notes::Subject::Project);
    else if (note->target.kind == annotate::TargetKind::Document)
        m_panes.notes().write(notes::Subject::Document);
    else if (!hit.span.isEmpty())
        m_reading.showByte(hit.span.start);
}

} // namespace rejoinder::window
