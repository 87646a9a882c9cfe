// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/look/look.h"
#include "ui/models/project.h"

namespace rejoinder::find {
class FindPane;
}
namespace rejoinder::library {
class LibraryPane;
}
namespace rejoinder::notes {
class Notebook;
class NotesPane;
} // namespace rejoinder::notes
namespace rejoinder::relations {
class RelationsPane;
}
namespace rejoinder::retrieval {
class RetrievalPane;
}
namespace rejoinder::source {
class SourcePane;
}
namespace rejoinder::tray {
class TrayPane;
}
namespace rejoinder::variables {
class VariablesPane;
}
namespace rejoinder::tags {
class CodingStrip;
class TagController;
class TagsPane;
} // namespace rejoinder::tags

namespace rejoinder::window {

class AnswerController;
class Docks;
class ReadingController;

/// What the docks hold: Library, Find, Tags, Notes, Source, Tray, Passages, Relations, Variables,
/// Notebook; and who tells whom an id.
class Panes final : public QObject
{
    Q_OBJECT
public:
    Panes(Docks &docks, ReadingController &reading, tags::TagController &tags,
          AnswerController &answers);

    void setProject(models::Project *project);
    void showDocuments(const models::Project *project);
    void showDocument(const models::Project *project, const models::DocumentPtr &document);
    void setLook(const look::Look &look);
    /// Gives the focus to the next visible pane, in the order of the keyboard: Library, Find,
    /// `reading`, Tags, Notes, Source, Tray, Passages, Relations, Variables,
    /// Notebook.
    void step(int step, const QList<QWidget *> &reading);

    library::LibraryPane &library() { return *m_library; }
    tags::TagsPane &tags() { return *m_tags; }
    tags::CodingStrip &coding() { return *m_coding; }
    notes::NotesPane &notes() { return *m_notes; }
    notes::Notebook &notebook() { return *m_notebook; }
    source::SourcePane &source() { return *m_source; }
    tray::TrayPane &tray() { return *m_tray; }
    find::FindPane &find() { return *m_find; }
    retrieval::RetrievalPane &retrieval() { return *m_retrieval; }
    relations::RelationsPane &relations() { return *m_relations; }
    variables::VariablesPane &variables() { return *m_variables; }

private:
    void connectCoding(ReadingController &reading, tags::TagController &tags);
    void connectNotes(ReadingController &reading, tags::TagController &tags);
    void connectTray(ReadingController &reading);
    void connectSource(ReadingController &reading, AnswerController &answers);

    Docks &m_docks;
    library::LibraryPane *m_library;
    tags::TagsPane *m_tags;
    tags::CodingStrip *m_coding;
    notes::NotesPane *m_notes;
    notes::Notebook *m_notebook;
    source::SourcePane *m_source;
    tray::TrayPane *m_tray;
    find::FindPane *m_find;
    retrieval::RetrievalPane *m_retrieval;
    relations::RelationsPane *m_relations;
    variables::VariablesPane *m_variables;
};

} // namespace rejoinder::window
