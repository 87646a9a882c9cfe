// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/features.h"

#include <QMainWindow>

#include "ui/notes/notespane.h"
#include "ui/window/codebookcontroller.h"
#include "ui/window/findcontroller.h"
#include "ui/window/languagecontroller.h"
#include "ui/window/panes.h"
#include "ui/window/relationcontroller.h"
#include "ui/window/retrievalcontroller.h"
#include "ui/window/variablecontroller.h"
#include "ui/window/workspace.h"

namespace rejoinder::window {

Features::Features(Workspace &workspace, Panes &panes, Docks &docks, ReadingController &reading,
                   QMainWindow *window)
    : QObject(window)
    , m_find(new FindController(panes, docks, reading, this))
    , m_retrieval(new RetrievalController(panes, docks, reading, this))
    , m_relations(new RelationController(workspace, panes, docks, reading))
    , m_variables(new VariableController(panes, docks, reading, this))
    , m_codebook(new CodebookController(workspace, window))
    , m_language(new LanguageController(workspace.surroundings().settings, this))
{
    connect(m_codebook, &CodebookController::splitWanted, m_retrieval,
            &RetrievalController::splitTag);
    panes.notes().setSpelling(m_language->isSpelling());
    connect(m_language, &LanguageController::spellingChanged, &panes.notes(),
            &notes::NotesPane::setSpelling);
}

actions::List Features::actions() const
{
    actions::List all = m_find->actions();
    all.insert(all.end(), m_retrieval->actions().begin(), m_retrieval->actions().end());
    all.insert(all.end(), m_relations->actions().begin(), m_relations->actions().end());
    all.insert(all.end(), m_variables->actions().begin(), m_variables->actions().end());
    all.insert(all.end(), m_codebook->actions().begin(), m_codebook->actions().end());
    all.insert(all.end(), m_language->actions().begin(), m_language->actions().end());
    return all;
}

void Features::setProject(models::Project *project)
{
    m_find->setProject(project);
    m_retrieval->setProject(project);
    m_relations->setProject(project);
    m_variables->setProject(project);
}

void Features::setReading(bool isReading)
{
    m_find->setReading(isReading);
}

void Features::setLook(const look::Look &look)
{
    m_codebook->setLook(look);
    m_retrieval->setLook(look);
    m_relations->setLook(look);
}

} // namespace rejoinder::window
