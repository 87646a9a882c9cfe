// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QThreadPool>

#include "core/exchange/batch.h"
#include "ui/jobs/job.h"
#include "ui/models/project.h"
#include "ui/transfer/importmodel.h"

class QMimeData;

namespace rejoinder::transfer {

/// Reads and reconstructs dumps on other threads, each on its own, and stores on the GUI thread
/// those that are ready when it is told to. Before store() the project is untouched, so cancelling
/// leaves nothing behind.
class Importer final : public QObject
{
    Q_OBJECT
public:
    explicit Importer(models::Project &project, QObject *parent = nullptr);
    ~Importer() override;

    void addPaths(const QStringList &paths); ///< files and folders
    void addText(const QString &text, const QString &name);

    ImportModel &model() { return m_model; }
    bool isWorking() const { return m_model.count(ImportState::Working) > 0; }
    /// A dump that is ready and not stored yet, as it will be read; else null.
    models::DocumentPtr preview(int row) const;
    /// Writes what is ready, each dump in one transaction. Gives the documents, in the order of the
    /// list.
    std::vector<DocumentId> store();
    void cancel();

Q_SIGNALS:
    void changed();
    void workFinished(); ///< nothing is working any more

private:
    void start(ImportItem item, jobs::Work<exchange::Prepared> work);
    void addProblem(const QString &name, const Error &error);
    void take(int row, Result<exchange::Prepared> prepared);

    models::Project &m_project;
    ImportModel m_model;
    QThreadPool m_pool;
    std::vector<std::unique_ptr<jobs::Job<exchange::Prepared>>>
        m_jobs; // parallel to the rows; null = no work
    std::vector<std::unique_ptr<exchange::Prepared>> m_prepared; // parallel to the rows
};

/// Local files and folders of a drop or paste; empty where it holds none.
QStringList pathsIn(const QMimeData *data);
/// What text from the clipboard is called: "Pasted 2026-11-23 09.41.txt".
QString nameForPaste(const QDateTime &when);

} // namespace rejoinder::transfer
