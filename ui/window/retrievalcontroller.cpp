// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/retrievalcontroller.h"

#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>

#include "core/report/report.h"
#include "ui/retrieval/retrievalpane.h"
#include "ui/tags/tagspane.h"
#include "ui/window/docks.h"
#include "ui/window/panes.h"
#include "ui/window/readingcontroller.h"

using namespace Qt::StringLiterals;

namespace rejoinder::window {

RetrievalController::RetrievalController(Panes &panes, Docks &docks, ReadingController &reading,
                                         QObject *parent)
    : QObject(parent)
    , m_panes(panes)
    , m_docks(docks)
{
    m_actions = actions::createActions(
        {
            {"tags.passages", QT_TRANSLATE_NOOP("actions", "&Passages of this tag"),
             Qt::CTRL | Qt::SHIFT | Qt::Key_G, [this] { showTag(); }},
            {"file.report",
             QT_TRANSLATE_NOOP("actions", "Export &report…"),
             {},
             [this] { chooseFolder(); }},
        },
        this);
    retrieval::RetrievalPane &pane = panes.retrieval();
    connect(&pane, &retrieval::RetrievalPane::placeChosen, &reading,
            [&reading](const DocumentId &document, Span place) {
                reading.showDocument(document);
                if (!place.isEmpty())
                    reading.showSpan(place);
            });
    connect(&pane, &retrieval::RetrievalPane::exportWanted, this,
            &RetrievalController::chooseFolder);
    connect(&pane, &retrieval::RetrievalPane::countChanged, this,
            [this](const QString &summary) { m_docks.setDetail(u"retrieval"_s, summary); });
    connect(&pane, &retrieval::RetrievalPane::left, &reading, &ReadingController::takeKeyboard);
}

void RetrievalController::setProject(models::Project *project)
{
    m_project = project;
    for (QAction *action : m_actions)
        action->setEnabled(project);
}

/// Of the one that is current in the Tags pane; of every tag where none is.
void RetrievalController::showTag()
{
    m_docks.open(u"retrieval"_s);
    m_panes.retrieval().showCode(m_panes.tags().currentCode());
    m_panes.retrieval().takeKeyboard();
}

void RetrievalController::chooseFolder()
{
    m_docks.open(u"retrieval"_s); // what is shown there is what is written
    const QString beside = QFileInfo(m_project->path()).path();
    const QString folder = QFileDialog::getExistingDirectory(
        m_docks.dock(u"retrieval"_s), tr("Folder for the report and its tables"), beside);
    if (folder.isEmpty())
        return;
    if (const Result<void> written = writeTo(folder); !written)
        Q_EMIT failed(QString::fromStdString(describe(written.error())));
    else
        Q_EMIT said(tr("Report written to %1").arg(folder));
}

Result<void> RetrievalController::writeTo(const QString &folder) const
{
    const report::Retrieval retrieval = m_panes.retrieval().retrieval(
        QFileInfo(m_project->path()).completeBaseName(), systemClock()());
    std::vector<exchange::ExportFile> files = report::csvReport(retrieval);
    files.push_back({"report.html", report::htmlReport(retrieval)});
    return exchange::writeFiles(files, folder.toStdString());
}

} // namespace rejoinder::window
