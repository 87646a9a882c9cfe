// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/actions/actions.h"
#include "ui/look/look.h"
#include "ui/models/project.h"

class QMainWindow;

namespace rejoinder::window {

class CodebookController;
class Docks;
class FindController;
class LanguageController;
class Panes;
class ReadingController;
class RelationController;
class RetrievalController;
class VariableController;
class Workspace;

/// Features around the reading that know nothing of each other: Find, Passages, Relations,
/// Variables, the codebook, the language.
class Features final : public QObject
{
    Q_OBJECT
public:
    Features(Workspace &workspace, Panes &panes, Docks &docks, ReadingController &reading,
             QMainWindow *window);

    FindController &find() { return *m_find; }
    RetrievalController &retrieval() { return *m_retrieval; }
    RelationController &relations() { return *m_relations; }
    VariableController &variables() { return *m_variables; }
    CodebookController &codebook() { return *m_codebook; }
    LanguageController &language() { return *m_language; }

    actions::List actions() const; ///< that act wherever the keyboard is
    void setProject(models::Project *project);
    void setReading(bool isReading); ///< there is something to be searched
    void setLook(const look::Look &look);

private:
    FindController *m_find;
    RetrievalController *m_retrieval;
    RelationController *m_relations;
    VariableController *m_variables;
    CodebookController *m_codebook;
    LanguageController *m_language;
};

} // namespace rejoinder::window
