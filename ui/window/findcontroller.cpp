// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/findcontroller.h"

#include <algorithm>
#include <utility>

#include "ui/find/findpane.h"
#include "ui/notes/notebook.h"
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
    connect(&panes.notebook(), &notes::Notebook::noteChosen, this, &FindController::openNote);
    connect(&panes.notes(), &notes::NotesPane::noteWanted, this, &FindController::showNote);
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
    if (hit.kind == store::Hit::Kind::Note) {
        showNote(hit.note);
        return;
    }
    m_reading.showDocument(hit.document);
    m_reading.showSpan(words);
}

void FindController::showNote(const NoteId &id)
{
    if (!m_project)
        return;
    const std::vector<annotate::Note> notes = m_project->notes();
    const auto note = std::ranges::find(notes, id, &annotate::Note::id);
    if (note != notes.end())
        openNote(*note);
}

/// What it is on is shown where it has a place, and the note beside.
void FindController::openNote(const annotate::Note &note)
{
    using annotate::TargetKind;
    const annotate::Anchor place = anchorOf(note.target);
    if (place.document.isValid())
        m_reading.showDocument(place.document);
    m_docks.open(u"notes"_s);
    switch (note.target.kind) {
    case TargetKind::Project:
        m_panes.notes().write(notes::Subject::Project);
        break;
    case TargetKind::Document:
        m_panes.notes().write(notes::Subject::Document);
        break;
    case TargetKind::Code:
        m_panes.notes().showTag(CodeId{note.target.ref});
        m_panes.notes().write(notes::Subject::Tag);
        break;
    case TargetKind::Span:
        m_reading.showSpan(place.span);
        m_panes.notes().write(notes::Subject::Words);
        break;
    case TargetKind::Coding:
        m_reading.showSpan(place.span);
        break;
    case TargetKind::Person:
        m_reading.showByte(place.span.start);
        m_panes.notes().write(notes::Subject::Person);
        break;
    default:
        m_reading.showByte(place.span.start);
    }
}

/// A note on a coding stands where that is now.
annotate::Anchor FindController::anchorOf(const annotate::Target &target) const
{
    if (target.kind != annotate::TargetKind::Coding)
        return target.anchor;
    const auto coding = m_project->store().coding(CodingId{target.ref});
    return coding && *coding ? (*coding)->target.anchor : annotate::Anchor();
}

} // namespace rejoinder::window
