// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/crosstabmodel.h"

#include <algorithm>

#include "ui/retrieval/segmentmodel.h"

using namespace Qt::StringLiterals;

namespace rejoinder::retrieval {

void CrosstabModel::setTable(retrieve::Crosstab table, annotate::Codebook codebook,
                             const retrieve::Grouping &grouping)
{
    beginResetModel();
    m_table = std::move(table);
    m_codebook = std::move(codebook);
    m_grouping = grouping;
    m_largest = 0;
    for (const std::vector<int> &row : m_table.counts) {
        for (const int count : row)
            m_largest = std::max(m_largest, count);
    }
    endResetModel();
}

bool CrosstabModel::isTotal(const QModelIndex &index) const
{
    return index.row() == int(m_table.rows.size()) || index.column() == int(m_table.codes.size());
}

int CrosstabModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_table.rows.empty() ? 0 : int(m_table.rows.size()) + 1;
}

int CrosstabModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_table.codes.empty() ? 0 : int(m_table.codes.size()) + 1;
}

int CrosstabModel::countAt(const QModelIndex &index) const
{
    const auto row = std::size_t(index.row());
    const auto column = std::size_t(index.column());
    const bool isLastRow = row == m_table.rows.size();
    const bool isLastColumn = column == m_table.codes.size();
    return isLastRow && isLastColumn ? m_table.total()
        : isLastRow                  ? m_table.columnTotal(column)
        : isLastColumn               ? m_table.rowTotal(row)
                                     : m_table.counts[row][column];
}

QVariant CrosstabModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int count = countAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return count == 0 ? QString() : QString::number(count);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(rowTitle(index.row()), columnTitle(index.column(), false))
            .arg(count);
    case ShareRole:
        return isTotal(index) || m_largest == 0 ? 0.0 : double(count) / m_largest;
    default:
        return {};
    }
}

QString CrosstabModel::rowTitle(int row) const
{
    if (row == int(m_table.rows.size()))
        return tr("Total");
    const retrieve::Group &group = m_table.rows[std::size_t(row)];
    const QString title = titleOf(group, m_grouping.by);
    return group.detail.empty() ? title
                                : u"%1 (%2)"_s.arg(title, QString::fromStdString(group.detail));
}

QString CrosstabModel::columnTitle(int column, bool isShort) const
{
    if (column == int(m_table.codes.size()))
        return tr("Total");
    const annotate::Code *code = m_codebook.find(m_table.codes[std::size_t(column)]);
    if (!code)
        return tr("Without a tag");
    if (isShort)
        return QString::fromStdString(code->abbreviation.empty() ? code->name : code->abbreviation);
    return QString::fromStdString(m_codebook.pathOf(code->id));
}

QVariant CrosstabModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isColumn ? columnCount() : rowCount()))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return isColumn ? columnTitle(section, true) : rowTitle(section);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return isColumn ? columnTitle(section, false) : rowTitle(section);
    case Qt::TextAlignmentRole:
        return QVariant(isColumn ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignLeading);
    default:
        return {};
    }
}

} // namespace rejoinder::retrieval
