// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QStringList>

#include "core/base/result.h"
#include "ui/jobs/job.h"

namespace rejoinder::transfer {

enum class ImportState {
    Working,
    Ready, // reconstructed, not yet stored
    Known, // the project has these bytes already
    Failed,
    Stored,
};

/// What is known of one file of an import.
struct ImportItem
{
    QString name;
    qint64 bytes = 0;
    ImportState state = ImportState::Working;
    jobs::Progress progress;
    int comments = 0;
    int named = 0;
    int doubts = 0;
    QStringList found; // the layout in words
    QString problem; // one sentence; only where it failed
};

/// The files of an import as facts.
class ImportModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        BytesRole = Qt::UserRole + 1, // qint64
        StateRole, // ImportState as int
        StageRole, // Stage as int
        DoneRole, // double, 0..1 over all stages
        CommentsRole, // int
        NamedRole, // int
        DoubtsRole, // int
        FoundRole, // QStringList
        ProblemRole, // QString
    };

    using QAbstractListModel::QAbstractListModel;

    int append(ImportItem item); ///< its row
    const ImportItem &at(int row) const { return m_items[std::size_t(row)]; }
    void replace(int row, ImportItem item);
    int count(ImportState state) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<ImportItem> m_items;
};

} // namespace rejoinder::transfer
