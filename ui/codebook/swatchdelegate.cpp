// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/swatchdelegate.h"

#include <QPainter>

#include "ui/look/chips.h"
#include "ui/look/lanes.h"
#include "ui/look/rowtext.h"
#include "ui/models/codebookmodel.h"

namespace rejoinder::codebook {

using models::CodebookModel;

namespace {

constexpr qreal countWidth = 34;

} // namespace

QSize SwatchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, 28};
}

void SwatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const look::Palette &p = m_look.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isGroup = index.data(CodebookModel::IsGroupRole).toBool();
    if (option.state & QStyle::State_Selected)
        look::paintFocusFrame(*painter, p, option.rect, option.state & QStyle::State_HasFocus);
    QRectF line = QRectF(option.rect).adjusted(6, 0, -12, 0);
    if (!isGroup) {
        look::paintSwatch(*painter, p.tag(index.data(CodebookModel::PaletteRole).toInt()),
                          QRectF(line.left(), line.center().y() - 5, 22, 10));
        line.setLeft(line.left() + 30);
    }
    if (const int count = index.data(CodebookModel::CountRole).toInt(); count > 0) {
        QRectF number = line;
        number.setLeft(line.right() - countWidth);
        look::paintWords(*painter, m_look.secondary(), p.text2, number, QLocale().toString(count),
                         Qt::AlignRight);
    }
    line.setRight(line.right() - countWidth);
    if (const QString key = index.data(CodebookModel::ShortcutRole).toString(); !key.isEmpty()) {
        const QSizeF size = look::keyCapSize(m_look.chip(), key);
        look::paintKeyCap(*painter, p, m_look.chip(), key,
                          QRectF(line.right() - size.width(), line.center().y() - size.height() / 2,
                                 size.width(), size.height()));
        line.setRight(line.right() - size.width() - 6);
    }
    QFont font = m_look.ui();
    if (isGroup)
        font.setWeight(QFont::DemiBold);
    look::paintWords(*painter, font, p.text, line, index.data().toString());
    painter->restore();
}

} // namespace rejoinder::codebook
