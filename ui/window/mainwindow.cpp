// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/library/librarypane.h"
#include "ui/settings/settings.h"
#include "ui/tags/tagcontroller.h"
#include "ui/window/answercontroller.h"
#include "ui/window/commandcontroller.h"
#include "ui/window/comparecontroller.h"
#include "ui/window/docks.h"
#include "ui/window/editcontroller.h"
#include "ui/window/features.h"
#include "ui/window/filecontroller.h"
#include "ui/window/keyscontroller.h"
#include "ui/window/menus.h"
#include "ui/window/messagebar.h"
#include "ui/window/panes.h"
#include "ui/window/readingcontroller.h"
#include "ui/window/reruncontroller.h"
#include "ui/window/sayings.h"
#include "ui/window/startpage.h"
#include "ui/window/statuspane.h"
#include "ui/window/toolbar.h"

using namespace Qt::StringLiterals;

namespace rejoinder::window {

MainWindow::MainWindow(const Surroundings &surroundings, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(new Workspace(surroundings, this))
    , m_readingPage(new ReadingPage)
    , m_messages(new MessageBar)
    , m_pages(new QStackedWidget)
    , m_status(new StatusPane(this))
    , m_docks(new Docks(this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setMinimumSize(900, 600);
    resize(1600, 1000);
    setStatusBar(m_status);
    makeControllers();
    makePages();
    makeMenus();
    connectControllers();
    connectSayings({*m_workspace, *m_files, *m_edit, *m_answers, *m_compare, *m_tags, *m_reruns,
                    *m_reading, *m_panes, *m_docks, *m_features},
                   *m_status, *m_messages);
    m_docks->restore(m_workspace->surroundings().settings);
    m_readingPage->setLayout(m_view->layout());
    setLook(m_view->look());
    showProject();
}

MainWindow::~MainWindow()
{
    m_panes->setProject(nullptr); // notes are saved while the project is there
}

void MainWindow::makeControllers()
{
    m_files = new FileController(*m_workspace, this);
    m_edit = new EditController(*m_workspace, this);
    m_view = new ViewController(m_workspace->surroundings().settings, this);
    m_reading = new ReadingController(*m_readingPage);
    m_compare = new CompareController(*m_reading, *m_readingPage, *m_view,
                                      m_workspace->surroundings().settings);
    m_answers = new AnswerController(*m_reading, this);
    m_reruns = new RerunController(this);
    m_commands = new CommandController(this);
    m_tags = new tags::TagController(this, [this] { return m_reading->currentRect(this); });
    takeColumn(&m_readingPage->active());
}

/// Tagging keys act in it, and its actions have icons.
void MainWindow::takeColumn(Column *column)
{
    m_tags->actIn(&column->article());
    m_tags->actIn(&column->thread());
    paintIcons(*column, m_view->look());
}

void MainWindow::makePages()
{
    m_panes = new Panes(*m_docks, *m_reading, *m_tags, *m_answers);
    m_features = new Features(*m_workspace, *m_panes, *m_docks, *m_reading, this);
    m_startPage = new StartPage(m_files->actions());
    m_pages->addWidget(m_startPage);
    m_pages->addWidget(m_readingPage);
    auto *centre = new QWidget(this);
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_messages);
    rows->addWidget(m_pages, 1);
    setCentralWidget(centre);
}

void MainWindow::makeMenus()
{
    actInWindow(*this,
                {m_files->actions(), m_edit->actions(), m_view->actions(), m_reading->actions(),
                 m_answers->actions(), m_features->actions(), m_compare->actions(),
                 m_commands->actions()});
    m_keys = new KeysController(this, *m_reading, *m_view, *m_tags,
                                m_workspace->surroundings().settings);
    menuBar()->setContentsMargins(8, 3, 8, 3);
    fillMenuBar();
    m_toolBar = new ToolBar(menuActions(*this, m_menusOf), this);
    addToolBar(m_toolBar);
}

void MainWindow::fillMenuBar()
{
    m_menusOf = &m_readingPage->active();
    QMenu *recent = fillMenus(menuBar(), menuActions(*this, m_menusOf));
    connect(recent, &QMenu::aboutToShow, m_files, [this, recent] { m_files->fillRecent(recent); });
}

void MainWindow::connectControllers()
{
    connect(m_workspace, &Workspace::projectChanged, this, &MainWindow::showProject);
    connect(m_reading, &ReadingController::documentChanged, this, &MainWindow::showDocument);
    connect(m_reading, &ReadingController::beginningShown, this, [this] { setReading(true); });
    connect(m_reading, &ReadingController::focusChanged, m_tags, &tags::TagController::setFocus);
    connect(m_files, &FileController::imported, m_compare, &CompareController::showImported);
    connect(m_startPage, &StartPage::projectChosen, m_workspace, &Workspace::open);
    connect(m_view, &ViewController::lookChanged, this, &MainWindow::setLook);
    connect(m_reading, &ReadingController::columnAdded, this, &MainWindow::takeColumn);
    connect(m_reading, &ReadingController::columnsChanged, this, [this] {
        if (m_menusOf != &m_readingPage->active())
            fillMenuBar();
    });
    connect(&m_panes->library(), &library::LibraryPane::besideWanted, m_compare,
            &CompareController::openBeside);
    connect(m_view, &ViewController::nextPaneWanted, m_panes, [this](int step) {
        m_panes->step(step, {&m_readingPage->article(), &m_readingPage->thread()});
    });
}

void MainWindow::showProject()
{
    models::Project *project = m_workspace->project();
    if (project) {
        connect(project, &models::Project::documentsChanged, this, &MainWindow::showDocuments);
        connect(project, &models::Project::codebookChanged, this, &MainWindow::showDocument);
    }
    m_messages->hide();
    m_tags->setProject(project);
    m_panes->setProject(project);
    m_features->setProject(project);
    m_answers->setProject(project);
    m_compare->setProject(nullptr); // it remembers the columns of the one before
    m_reading->setProject(project);
    m_compare->setProject(project);
    m_reruns->setProject(project);
    showDocuments();
    showDocument();
}

void MainWindow::showDocuments()
{
    models::Project *project = m_workspace->project();
    m_panes->showDocuments(project);
    if (project && !m_reading->document() && !project->documents().empty())
        m_reading->showDocument(project->documents().front().id);
}

void MainWindow::setReading(bool isReading)
{
    m_pages->setCurrentIndex(isReading ? 1 : 0);
    m_docks->setReading(isReading);
    m_view->setReading(isReading);
    m_features->setReading(isReading);
    m_tags->setReading(isReading);
}

void MainWindow::showDocument()
{
    const models::Project *project = m_workspace->project();
    const models::DocumentPtr document = m_reading->document();
    setReading(document != nullptr);
    m_startPage->setRecent(settings::recentProjects.read(m_workspace->surroundings().settings));
    m_status->show(project, document.get());
    m_panes->showDocument(project, document);
    setWindowTitle(titleFor(project, document.get()));
}

void MainWindow::setLook(const look::Look &look)
{
    look::applyToApplication(look);
    paintIcons(*this, look);
    m_files->setLook(look);
    m_readingPage->setLook(look);
    m_startPage->setLook(look);
    m_messages->setLook(look);
    m_panes->setLook(look);
    m_tags->setLook(look);
    m_commands->setLook(look);
    m_features->setLook(look);
    m_docks->setLook(look);
    m_toolBar->setLook(look);
    m_status->setLook(look);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_docks->save(m_workspace->surroundings().settings);
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText()) {
        event->acceptProposedAction();
        m_startPage->dropZone().setHovered(true);
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_startPage->dropZone().setHovered(false);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_startPage->dropZone().setHovered(false);
    event->acceptProposedAction();
    m_files->importMime(event->mimeData());
}

} // namespace rejoinder::window
