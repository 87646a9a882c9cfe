// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traydelegate.h"

#include <QPainter>

#include "ui/look/icons.h"
#include "ui/look/lanes.h"
#include "ui/tray/traymodel.h"

using namespace Qt::StringLiterals;

namespace rejoinder::tray {

namespace {

constexpr int rowHeight = 28;
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

QSize TrayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
}

void TrayDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = index.column() == TrayModel::What ? m_look.ui() : m_look.secondary();
    if (index.column() != TrayModel::What)
        return;
    const int palette = index.data(TrayModel::PaletteRole).toInt();
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = palette > 0 ? swatchSize : QSize(16, 16);
    option->icon = palette > 0 ? swatch(palette, ratio) : look::icon(u"note"_s, m_look.palette);
}

} // namespace rejoinder::tray
