// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panes.h"

#include <QDockWidget>
#include <QListView>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/find/findpane.h"
#include "ui/library/librarypane.h"
#include "ui/notes/notebook.h"
#include "ui/notes/notespane.h"
#include "ui/relations/relationspane.h"
#include "ui/retrieval/retrievalpane.h"
#include "ui/source/sourcepane.h"
#include "ui/source/sourceview.h"
#include "ui/tags/codingstrip.h"
#include "ui/tags/tagcontroller.h"
#include "ui/tags/tagspane.h"
#include "ui/tray/traypane.h"
#include "ui/variables/variablespane.h"
#include "ui/window/answercontroller.h"
#include "ui/window/docks.h"
#include "ui/window/readingcontroller.h"

using namespace Qt::StringLiterals;

namespace rejoinder::window {

namespace {

/// One over the other, without a seam.
QWidget *above(QWidget *upper, QWidget *lower)
{
    auto *both = new QWidget;
    auto *rows = new QVBoxLayout(both);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(upper, 1);
    rows->addWidget(lower);
    return both;
}

} // namespace

Panes::Panes(Docks &docks, ReadingController &reading, tags::TagController &tags,
             AnswerController &answers)
    : QObject(&docks)
    , m_docks(docks)
    , m_library(new library::LibraryPane)
    , m_tags(new tags::TagsPane(tags.model()))
    , m_coding(new tags::CodingStrip)
    , m_notes(new notes::NotesPane)
    , m_notebook(new notes::Notebook)
    , m_source(new source::SourcePane)
    , m_tray(new tray::TrayPane)
    , m_find(new find::FindPane)
    , m_retrieval(new retrieval::RetrievalPane)
    , m_relations(new relations::RelationsPane)
    , m_variables(new variables::VariablesPane)
{
    docks.add(u"library"_s, tr("Library"), m_library, Qt::LeftDockWidgetArea, Qt::CTRL | Qt::Key_B,
              true);
    docks.add(u"find"_s, tr("Find"), m_find, Qt::LeftDockWidgetArea, {})->hide();
    docks.add(u"notebook"_s, tr("Notebook"), m_notebook, Qt::LeftDockWidgetArea, {})->hide();
    docks.tabify(u"library"_s, u"find"_s);
    docks.tabify(u"find"_s, u"notebook"_s);
    docks.add(u"tags"_s, tr("Tags"), above(m_tags, m_coding), Qt::RightDockWidgetArea, {});
    docks.add(u"notes"_s, tr("Notes"), m_notes, Qt::RightDockWidgetArea, {});
    docks
        .add(u"source"_s, tr("Source"), m_source, Qt::BottomDockWidgetArea,
             Qt::CTRL | Qt::SHIFT | Qt::Key_S)
        ->hide();
    docks.add(u"tray"_s, tr("Tray"), m_tray, Qt::BottomDockWidgetArea, {})->hide();
    docks
        .add(u"retrieval"_s, tr("Passages"), m_retrieval, Qt::BottomDockWidgetArea,
             Qt::CTRL | Qt::SHIFT | Qt::Key_F)
        ->hide();
    docks.add(u"relations"_s, tr("Relations"), m_relations, Qt::BottomDockWidgetArea, {})->hide();
    docks
        .add(u"variables"_s, tr("Variables"), m_variables, Qt::BottomDockWidgetArea,
             Qt::CTRL | Qt::SHIFT | Qt::Key_V)
        ->hide();
    connect(m_library, &library::LibraryPane::documentActivated, &reading,
            &ReadingController::showDocument);
    connect(m_tags, &tags::TagsPane::tagWanted, &tags,
            [&tags](const CodeId &code) { tags.apply(code); });
    connect(m_tags, &tags::TagsPane::dimWanted, &reading, &ReadingController::dimOthers);
    connectCoding(reading, tags);
    connectNotes(reading, tags);
    connectSource(reading, answers);
    connectTray(reading);
}

void Panes::connectCoding(ReadingController &reading, tags::TagController &tags)
{
    connect(&reading, &ReadingController::focusChanged, m_coding, &tags::CodingStrip::showFocus);
    connect(&reading, &ReadingController::tagDragged, &tags.spans(), &tags::SpanController::moveTo);
    connect(m_coding, &tags::CodingStrip::left, &reading, &ReadingController::takeKeyboard);
    connect(m_coding, &tags::CodingStrip::said, &tags, &tags::TagController::said);
    connect(&tags, &tags::TagController::detailsWanted, m_coding, [this] {
        m_docks.open(u"tags"_s);
        m_coding->takeKeyboard();
    });
}

void Panes::connectNotes(ReadingController &reading, tags::TagController &tags)
{
    connect(&reading, &ReadingController::focusChanged, m_notes, &notes::NotesPane::showFocus);
    connect(m_notes, &notes::NotesPane::linkActivated, &reading, &ReadingController::showFocus);
    connect(m_tags, &tags::TagsPane::dimWanted, m_notes, &notes::NotesPane::showTag);
    connect(m_notebook, &notes::Notebook::left, &reading, &ReadingController::takeKeyboard);
    connect(m_notebook, &notes::Notebook::countChanged, this,
            [this](const QString &summary) { m_docks.setDetail(u"notebook"_s, summary); });
    connect(m_notes, &notes::NotesPane::titleChanged, this,
            [this](const QString &title) { m_docks.setDetail(u"notes"_s, title); });
    const auto write = [this, &reading] {
        m_docks.open(u"notes"_s);
        m_notes->write(notes::subjectOf(reading.focus(), reading.document().get()));
    };
    connect(&reading, &ReadingController::noteWanted, m_notes, write);
    connect(&tags, &tags::TagController::noteWanted, m_notes, write);
}

void Panes::connectSource(ReadingController &reading, AnswerController &answers)
{
    connect(&reading, &ReadingController::focusChanged, m_source, &source::SourcePane::showFocus);
    connect(m_source, &source::SourcePane::byteClicked, &reading, &ReadingController::showByte);
    connect(m_source, &source::SourcePane::decisionRequested, &answers, &AnswerController::decide);
}

void Panes::connectTray(ReadingController &reading)
{
    connect(&reading, &ReadingController::focusChanged, m_tray, &tray::TrayPane::showFocus);
    connect(m_tray, &tray::TrayPane::countChanged, this, [this](int count) {
        m_docks.setDetail(u"tray"_s,
                          count == 0 ? tr("empty") : tr("%n without a place", nullptr, count));
    });
}

void Panes::setProject(models::Project *project)
{
    m_notes->setProject(project);
    m_notebook->setProject(project);
    m_coding->setProject(project);
    m_find->setProject(project);
    m_retrieval->setProject(project);
    m_relations->setProject(project);
    m_variables->setProject(project);
    m_tray->setProject(project);
}

void Panes::showDocuments(const models::Project *project)
{
    m_library->setDocuments(project ? project->documents() : std::vector<store::DocumentInfo>{});
}

void Panes::showDocument(const models::Project *project, const models::DocumentPtr &document)
{
    m_source->setDocument(document);
    m_tray->setDocument(document);
    m_relations->setDocument(document ? document->id : DocumentId{});
    m_variables->setDocument(document);
    m_library->setCurrentDocument(document ? document->id : DocumentId{});
    m_docks.setDetail(
        u"tags"_s,
        project ? tr("%1 in codebook v%2").arg(m_tags->codeCount()).arg(project->codebook().version)
                : QString());
}

void Panes::setLook(const look::Look &look)
{
    m_library->setLook(look);
    m_tags->setLook(look);
    m_coding->setLook(look);
    m_notes->setLook(look);
    m_notebook->setLook(look);
    m_source->setLook(look);
    m_tray->setLook(look);
    m_find->setLook(look);
    m_retrieval->setLook(look);
    m_relations->setLook(look);
    m_variables->setLook(look);
}

void Panes::step(int step, const QList<QWidget *> &reading)
{
    const QList<QWidget *> panes = QList<QWidget *>{m_library->list(), m_find->list()} + reading
        + QList<QWidget *>{m_tags,
                           m_notes->editor(),
                           m_source->view(),
                           m_tray->list(),
                           m_retrieval->list(),
                           m_relations->list(),
                           m_variables->table(),
                           m_notebook->list()};
    const QWidget *now = m_tags->window()->focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i] == now || panes[i]->isAncestorOf(now))
            at = i;
    }
    for (qsizetype tried = 0; tried < panes.size(); ++tried) {
        at = (at + step + panes.size()) % panes.size();
        if (panes[at]->isVisible() && panes[at]->isEnabled()) {
            panes[at]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace rejoinder::window
