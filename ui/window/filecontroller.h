// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/actions/actions.h"
#include "ui/look/look.h"
#include "ui/window/workspace.h"

class QMenu;
class QMimeData;

namespace rejoinder::transfer {
class ImportDialog;
}

namespace rejoinder::window {

/// Projects and dumps in and out: new, open, recent, sample, import, paste, export, copy, close.
class FileController final : public QObject
{
    Q_OBJECT
public:
    FileController(Workspace &workspace, QWidget *window);

    const actions::List &actions() const { return m_actions; }
    void setLook(const look::Look &look) { m_look = look; }

    /// `atOnce`: without waiting for Enter, where the person has said it already.
    void importPaths(const QStringList &paths, bool atOnce = false);
    void importText(const QString &text);
    /// What a drop or the clipboard holds: files and folders, else text.
    void importMime(const QMimeData *data);
    void openSample();
    void chooseProject();
    void chooseDumps();
    void fillRecent(QMenu *menu);

Q_SIGNALS:
    /// Side by side where the person asked for that.
    void imported(const std::vector<rejoinder::DocumentId> &documents, bool isForComparing);
    void said(const QString &sentence);

private:
    void newProject();
    void exportCsv();
    void saveCopy();
    /// Makes a project of this name in the data folder where none is open; null where that fails.
    transfer::ImportDialog *openDialog(const QString &projectName);
    void enable();

    Workspace &m_workspace;
    QWidget *m_window;
    look::Look m_look;
    actions::List m_actions;
};

} // namespace rejoinder::window
