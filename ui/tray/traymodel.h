// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>
#include <vector>

#include <QAbstractTableModel>

#include "core/annotate/coding.h"

namespace rejoinder::tray {

/// One thing without a place.
struct TrayItem
{
    std::variant<annotate::Coding, annotate::Note> thing;
    QString what; // name of the code, or the first line of the note
    int palette = 0; // of the code; 0 for a note
    QString words; // it was put on
    QString where; // "#24" of the earlier version

    const annotate::Target &target() const;
};

class TrayModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, Words, Where, columns };
    enum Role { PaletteRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::vector<TrayItem> items);
    const std::vector<TrayItem> &items() const { return m_items; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<TrayItem> m_items;
};

} // namespace rejoinder::tray
