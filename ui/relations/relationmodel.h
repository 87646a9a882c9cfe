// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "core/annotate/coding.h"
#include "ui/models/project.h"

namespace rejoinder::relations {

/// The annotator's relations, the newest last: from, type, to. Words are read as rows are looked
/// at.
class RelationModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { From, Type, To, columns };
    enum Role { PaletteRole = Qt::UserRole + 1 }; // int, of the type

    using QAbstractTableModel::QAbstractTableModel;

    void setProject(models::Project *project); ///< null: nothing is open
    void read(); ///< again
    /// Titles of other documents than this one are said.
    void setDocument(const DocumentId &document);
    const annotate::Relation &at(int row) const { return m_relations[std::size_t(row)]; }
    int rowOf(const RelationId &id) const; ///< -1 for none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    models::Project *m_project = nullptr;
    DocumentId m_document;
    std::vector<annotate::Relation> m_relations;
};

} // namespace rejoinder::relations
