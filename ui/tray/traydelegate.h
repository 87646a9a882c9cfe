// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/look/look.h"

namespace rejoinder::tray {

/// Rows of the tray: a tag with its swatch, a note with its icon.
class TrayDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setLook(const look::Look &look) { m_look = look; }

    static constexpr int rowHeight = 32;
    static constexpr int margin = 12; // before the text of each column

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintFrame(QPainter &painter, const QStyleOptionViewItem &option) const;
    QIcon swatch(int palette, qreal ratio) const;

    look::Look m_look;
};

} // namespace rejoinder::tray
