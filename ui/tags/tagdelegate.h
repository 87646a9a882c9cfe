// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/look/look.h"

namespace rejoinder::tags {

/// Where the parts of one row of the Tags pane stand.
struct TagRowGeometry
{
    QRectF fold; // chevron of a group
    QRectF swatch; // of a tag
    QRectF name;
    QRectF key;
    QRectF count;

    /// A key of width 0 leaves no gap.
    static TagRowGeometry of(const QRectF &row, bool isGroup, qreal keyWidth);
};

/// Paints the rows of the Tags pane: swatch with colour and style, name, key cap, count.
class TagDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int rowHeight = 28;

    using QStyledItemDelegate::QStyledItemDelegate;
    void setLook(const look::Look &look) { m_look = look; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    TagRowGeometry geometryOf(const QRect &row, const QModelIndex &index) const;
    look::Look m_look;
};

/// The letter of a tag, else its digit among the recent ones, else empty.
QString keyOf(const QModelIndex &index);

} // namespace rejoinder::tags
