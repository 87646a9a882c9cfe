// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traymodel.h"

namespace rejoinder::tray {

const annotate::Target &TrayItem::target() const
{
    return std::visit([](const auto &one) -> const annotate::Target & { return one.target; },
                      thing);
}

void TrayModel::setItems(std::vector<TrayItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int TrayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int TrayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant TrayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TrayItem &item = m_items[std::size_t(index.row())];
    if (role == PaletteRole)
        return item.palette;
    if (role == Qt::ToolTipRole && index.column() == Words)
        return item.words;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return item.what;
    case Words:
        return item.words.simplified();
    default:
        return item.where;
    }
}

QVariant TrayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Tag or note");
    case Words:
        return tr("Words it was on");
    default:
        return tr("Where it was");
    }
}

} // namespace rejoinder::tray
