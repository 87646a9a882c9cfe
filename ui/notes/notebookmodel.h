// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QDate>

#include "core/annotate/coding.h"
#include "ui/models/project.h"

namespace rejoinder::notes {

/// All notes of the project as a journal: under the day on which each was last written, the newest
/// first. Headings cannot be chosen: keys pass over them.
class NotebookModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IsHeadingRole = Qt::UserRole + 1, // bool
        WhereRole, // QString: what it is on
        TimeRole, // QString, of the day
    };

    using QAbstractListModel::QAbstractListModel;

    /// Those that hold every one of the words, in any case; all where none is typed. Null: none.
    void read(models::Project *project, const QString &words);
    const annotate::Note *noteAt(const QModelIndex &index) const; ///< null for a heading
    int rowOf(const NoteId &note) const; ///< -1 for none
    int noteCount() const { return int(m_notes.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QDate day; // of a heading
        int note = -1;
    };
    QString whereOf(const annotate::Note &note) const;

    models::Project *m_project = nullptr;
    std::vector<annotate::Note> m_notes; // newest first
    std::vector<Row> m_rows;
};

} // namespace rejoinder::notes
