// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importmodel.h"

#include <algorithm>

namespace rejoinder::transfer {

int ImportModel::append(ImportItem item)
{
    const int row = int(m_items.size());
    beginInsertRows({}, row, row);
    m_items.push_back(std::move(item));
    endInsertRows();
    return row;
}

void ImportModel::replace(int row, ImportItem item)
{
    m_items[std::size_t(row)] = std::move(item);
    Q_EMIT dataChanged(index(row), index(row));
}

int ImportModel::count(ImportState state) const
{
    return int(std::ranges::count(m_items, state, &ImportItem::state));
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportItem &item = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.name;
    case BytesRole:
        return item.bytes;
    case StateRole:
        return int(item.state);
    case StageRole:
        return int(item.progress.stage);
    case DoneRole:
        return item.state == ImportState::Working ? item.progress.overall() : 1.0;
    case CommentsRole:
        return item.comments;
    case NamedRole:
        return item.named;
    case DoubtsRole:
        return item.doubts;
    case FoundRole:
        return item.found;
    case ProblemRole:
        return item.problem;
    default:
        return {};
    }
}

} // namespace rejoinder::transfer
