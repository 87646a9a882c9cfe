// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/codebookcontroller.h"

#include <QFileDialog>

#include "core/exchange/codebookfile.h"
#include "ui/codebook/codebookdialog.h"
#include "ui/language/errors.h"
#include "ui/settings/settings.h"
#include "ui/window/workspace.h"

namespace rejoinder::window {

CodebookController::CodebookController(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
    m_actions
        = actions::createActions({{"tags.codebook", QT_TRANSLATE_NOOP("actions", "Code&book…"),
                                   Qt::CTRL | Qt::SHIFT | Qt::Key_B, [this] { open(); }}},
                                 this);
    connect(&workspace, &Workspace::projectChanged, this, &CodebookController::enable);
    enable();
}

codebook::CodebookDialog *CodebookController::dialog() const
{
    return m_dialog;
}

void CodebookController::enable()
{
    delete m_dialog; // it is of the project that goes
    for (QAction *action : m_actions)
        action->setEnabled(m_workspace.project());
}

void CodebookController::open()
{
    if (!m_dialog) {
        m_dialog = new codebook::CodebookDialog(*m_workspace.project(), m_look, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &codebook::CodebookDialog::importWanted, this,
                &CodebookController::chooseImport);
        connect(m_dialog, &codebook::CodebookDialog::exportWanted, this,
                &CodebookController::chooseExport);
        connect(m_dialog, &codebook::CodebookDialog::presetWanted, this,
                &CodebookController::importFrom);
        connect(m_dialog, &codebook::CodebookDialog::splitWanted, this,
                [this](const CodeId &code) { Q_EMIT splitWanted(code, m_dialog); });
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void CodebookController::chooseImport()
{
    QSettings &settings = m_workspace.surroundings().settings;
    const QString file = QFileDialog::getOpenFileName(m_dialog, tr("Import codebook"),
                                                      settings::lastFolder.read(settings),
                                                      tr("Codebooks (*.qdc *.codebook *.csv)"));
    if (!file.isEmpty())
        importFrom(file);
}

void CodebookController::importFrom(const QString &fileOrPreset)
{
    models::Project &project = *m_workspace.project();
    const Result<annotate::Codebook> read = exchange::readCodebookFile(fileOrPreset.toStdString());
    if (!read) {
        Q_EMIT failed(language::inWindow(read.error()));
        return;
    }
    const store::Action action = exchange::importAction(project.codebook(), *read);
    const auto count = int(action.changes.size());
    if (count == 0)
        Q_EMIT said(tr("All tags of %1 are there").arg(QString::fromStdString(read->name)));
    else if (project.act(action))
        Q_EMIT said(
            (count == 1 ? tr("Imported 1 tag of %1") : tr("Imported %n tags of %1", nullptr, count))
                .arg(QString::fromStdString(read->name)));
}

void CodebookController::chooseExport()
{
    QSettings &settings = m_workspace.surroundings().settings;
    QString file = QFileDialog::getSaveFileName(m_dialog, tr("Export codebook"),
                                                settings::lastFolder.read(settings),
                                                tr("REFI-QDA codebook (*.qdc);;Table (*.csv)"));
    if (file.isEmpty())
        return;
    if (!exchange::isQdc(file.toStdString()) && !exchange::isCodebookCsv(file.toStdString()))
        file += QStringLiteral(".qdc");
    if (const Result<void> written = exportTo(file); !written)
        Q_EMIT failed(language::inWindow(written.error()));
    else
        Q_EMIT said(tr("Codebook written to %1").arg(file));
}

Result<void> CodebookController::exportTo(const QString &file) const
{
    return exchange::writeCodebookFile(m_workspace.project()->store(), file.toStdString());
}

} // namespace rejoinder::window
