// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/annotate/codebook.h"
#include "core/retrieve/group.h"

namespace rejoinder::retrieval {

/// How often each tag stands in each document, or with each person; the last column and the last
/// row are totals.
class CrosstabModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ShareRole = Qt::UserRole + 1, // double, of the largest cell; 0 in totals
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(retrieve::Crosstab table, annotate::Codebook codebook,
                  const retrieve::Grouping &grouping);
    const retrieve::Crosstab &table() const { return m_table; }
    const retrieve::Grouping &grouping() const { return m_grouping; }
    bool isTotal(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    int countAt(const QModelIndex &index) const;
    QString rowTitle(int row) const;
    QString columnTitle(int column, bool isShort) const;

    retrieve::Crosstab m_table;
    annotate::Codebook m_codebook;
    retrieve::Grouping m_grouping;
    int m_largest = 0;
};

} // namespace rejoinder::retrieval
