// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filecontroller.h"

#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QWidget>

#include "ui/language/errors.h"
#include "ui/settings/settings.h"
#include "ui/source/sourcepane.h"
#include "ui/source/sourceview.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"

using namespace Qt::StringLiterals;

namespace rejoinder::window {

namespace {

constexpr const char *sampleName = "Harbour Street sample";

QString projectFilter()
{
    return FileController::tr("Rejoinder projects (*.rejoinder)");
}

} // namespace

FileController::FileController(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
    m_actions = actions::createActions(
        {
            {"file.new", QT_TRANSLATE_NOOP("actions", "&New project…"), QKeySequence::New,
             [this] { newProject(); }, "new"},
            {"file.open", QT_TRANSLATE_NOOP("actions", "&Open project…"), QKeySequence::Open,
             [this] { chooseProject(); }, "open"},
            {"file.sample",
             QT_TRANSLATE_NOOP("actions", "Open &sample project"),
             {},
             [this] { openSample(); }},
            {"file.import", QT_TRANSLATE_NOOP("actions", "&Import"), Qt::CTRL | Qt::Key_I,
             [this] { chooseDumps(); }, "import"},
            {"file.paste", QT_TRANSLATE_NOOP("actions", "&Paste dump"), QKeySequence::Paste,
             [this] { importMime(QGuiApplication::clipboard()->mimeData()); }, "paste"},
            {"file.export", QT_TRANSLATE_NOOP("actions", "&Export CSV"), Qt::CTRL | Qt::Key_E,
             [this] { exportCsv(); }, "export"},
            {"file.copy",
             QT_TRANSLATE_NOOP("actions", "Save a &copy…"),
             {},
             [this] { saveCopy(); },
             "save"},
            {"file.close", QT_TRANSLATE_NOOP("actions", "C&lose project"), QKeySequence::Close,
             [this] { m_workspace.close(); }},
            {"file.quit", QT_TRANSLATE_NOOP("actions", "&Quit"), QKeySequence::Quit,
             [this] { m_window->close(); }},
        },
        this);
    connect(&workspace, &Workspace::projectChanged, this, &FileController::enable);
    enable();
}

void FileController::enable()
{
    for (const char *id : {"file.export", "file.copy", "file.close"})
        actions::find(m_actions, id)->setEnabled(m_workspace.project());
    actions::find(m_actions, "file.sample")->setEnabled(!m_workspace.samples().isEmpty());
}

transfer::ImportDialog *FileController::openDialog(const QString &projectName)
{
    if (!m_workspace.project() && !m_workspace.openInDataFolder(projectName))
        return nullptr;
    auto *source = new source::SourcePane;
    source->setLook(m_look);
    source->view()->setCorrectable(false); // nothing is stored yet
    auto *dialog = new transfer::ImportDialog(
        *m_workspace.project(), m_look, m_window,
        {source, [source](const models::DocumentPtr &document) { source->setDocument(document); }});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        const auto &documents = dialog->imported();
        if (documents.empty())
            return;
        Q_EMIT imported(documents, dialog->isForComparing());
        const int count = int(documents.size());
        Q_EMIT said(count == 1 ? tr("Imported 1 document")
                               : tr("Imported %n documents", nullptr, count));
    });
    dialog->open();
    return dialog;
}

void FileController::importPaths(const QStringList &paths, bool atOnce)
{
    if (paths.isEmpty())
        return;
    transfer::ImportDialog *dialog = openDialog(QFileInfo(paths.first()).completeBaseName());
    if (!dialog)
        return;
    dialog->importer().addPaths(paths);
    if (atOnce)
        dialog->accept();
}

void FileController::importText(const QString &text)
{
    const QString name = transfer::nameForPaste(QDateTime::currentDateTime());
    if (transfer::ImportDialog *dialog = openDialog(QFileInfo(name).completeBaseName()))
        dialog->importer().addText(text, name);
}

void FileController::importMime(const QMimeData *data)
{
    const QStringList paths = transfer::pathsIn(data);
    if (!paths.isEmpty())
        importPaths(paths);
    else if (data && !data->text().trimmed().isEmpty())
        importText(data->text());
    else
        Q_EMIT said(tr("The clipboard holds no text and no files"));
}

void FileController::openSample()
{
    if (!m_workspace.openInDataFolder(QString::fromLatin1(sampleName)))
        return;
    if (m_workspace.project()->documents().empty())
        importPaths(m_workspace.samples(), true);
}

void FileController::chooseProject()
{
    QSettings &settings = m_workspace.surroundings().settings;
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("Open project"), settings::lastFolder.read(settings), projectFilter());
    if (path.isEmpty())
        return;
    settings::lastFolder.write(settings, QFileInfo(path).path());
    m_workspace.open(path);
}

void FileController::newProject()
{
    QSettings &settings = m_workspace.surroundings().settings;
    QString path = QFileDialog::getSaveFileName(
        m_window, tr("New project"), settings::lastFolder.read(settings), projectFilter());
    if (path.isEmpty())
        return;
    if (!path.endsWith(".rejoinder"_L1))
        path += u".rejoinder"_s;
    settings::lastFolder.write(settings, QFileInfo(path).path());
    m_workspace.open(path);
}

void FileController::chooseDumps()
{
    QSettings &settings = m_workspace.surroundings().settings;
    const QStringList paths = QFileDialog::getOpenFileNames(
        m_window, tr("Import text dumps"), settings::lastFolder.read(settings),
        tr("Text (*.txt *.text *.md);;All files (*)"));
    if (paths.isEmpty())
        return;
    settings::lastFolder.write(settings, QFileInfo(paths.first()).path());
    importPaths(paths);
}

void FileController::exportCsv()
{
    const QString beside = QFileInfo(m_workspace.project()->path()).path();
    const QString name = QFileInfo(m_workspace.project()->path()).completeBaseName();
    transfer::ExportDialog dialog(*m_workspace.project(), beside + u'/' + tr("%1 CSV").arg(name),
                                  m_window);
    dialog.exec();
}

void FileController::saveCopy()
{
    const QString path
        = QFileDialog::getSaveFileName(m_window, tr("Save a copy"), {}, projectFilter());
    if (path.isEmpty())
        return;
    const auto copied = m_workspace.project()->store().backup(path.toStdString());
    Q_EMIT said(copied ? tr("Copied to %1").arg(path) : language::inWindow(copied.error()));
}

void FileController::fillRecent(QMenu *menu)
{
    menu->clear();
    const QStringList recent = settings::recentProjects.read(m_workspace.surroundings().settings);
    for (const QString &path : recent) {
        if (QFileInfo::exists(path))
            menu->addAction(QFileInfo(path).completeBaseName(), this,
                            [this, path] { m_workspace.open(path); });
    }
    menu->setEnabled(!menu->isEmpty());
}

} // namespace rejoinder::window
