// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traydelegate.h"

#include <QAbstractItemView>
#include <QPainter>

#include "ui/look/chips.h"
#include "ui/look/icons.h"
#include "ui/look/lanes.h"
#include "ui/tray/traymodel.h"

using namespace Qt::StringLiterals;

namespace rejoinder::tray {

namespace {

constexpr QSize swatchSize(20, 10);

} // namespace

QIcon TrayDelegate::swatch(int palette, qreal ratio) const
{
    QPixmap pixmap(swatchSize * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    look::paintSwatch(painter, m_look.palette.tag(palette), QRectF(QPointF(), swatchSize));
    return pixmap;
}

/// A cell's part of the frame of its row.
void TrayDelegate::paintFrame(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const QRect cell = option.rect;
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), m_look.palette.softLine);
    if (!option.state.testFlag(QStyle::State_Selected))
        return;
    const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
    const QRect row(0, cell.top(), list->viewport()->width(), cell.height());
    painter.save();
    painter.setClipRect(cell);
    look::paintFocusFrame(painter, m_look.palette, row, list->hasFocus());
    painter.restore();
}

void TrayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    paintFrame(*painter, option);
    QStyleOptionViewItem inner = option; // without what is painted already
    inner.state.setFlag(QStyle::State_Selected, false);
    inner.state.setFlag(QStyle::State_MouseOver, false);
    inner.state.setFlag(QStyle::State_HasFocus, false);
    const bool mirrored = option.direction == Qt::RightToLeft;
    inner.rect.adjust(mirrored ? 0 : margin, 0, mirrored ? -margin : 0, -1);
    QStyledItemDelegate::paint(painter, inner, index);
}

QSize TrayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
}

void TrayDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = index.column() == TrayModel::What ? m_look.ui() : m_look.secondary();
    option->palette.setColor(QPalette::Text,
                             index.column() == TrayModel::Where ? m_look.palette.text2
                                                                : m_look.palette.text);
    if (index.column() != TrayModel::What)
        return;
    const int palette = index.data(TrayModel::PaletteRole).toInt();
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = palette > 0 ? swatchSize : QSize(swatchSize.width(), 16);
    option->icon = palette > 0 ? swatch(palette, ratio) : look::icon(u"note"_s, m_look.palette);
}

} // namespace rejoinder::tray
