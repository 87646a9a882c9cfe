// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/tagdelegate.h"

#include <QPainter>

#include "ui/look/chips.h"
#include "ui/look/icons.h"
#include "ui/look/lanes.h"
#include "ui/models/codebookmodel.h"

using namespace Qt::StringLiterals;

namespace rejoinder::tags {

using models::CodebookModel;

TagRowGeometry TagRowGeometry::of(const QRectF &row, bool isGroup, qreal keyWidth)
{
    constexpr qreal countWidth = 34;
    constexpr qreal right = 12;
    const qreal middle = row.center().y();
    TagRowGeometry geometry;
    geometry.fold = {row.left() + 8, middle - 6, 12, 12};
    geometry.swatch = {row.left() + 28, middle - 5, 22, 10};
    geometry.count = {row.right() - right - countWidth, row.top(), countWidth, row.height()};
    geometry.key = {geometry.count.left() - keyWidth, middle - look::chipHeight / 2, keyWidth,
                    look::chipHeight};
    const qreal left = isGroup ? row.left() + 28 : geometry.swatch.right() + 8;
    geometry.name = {left, row.top(), geometry.key.left() - left - 6, row.height()};
    return geometry;
}

QString keyOf(const QModelIndex &index)
{
    QString letter = index.data(CodebookModel::ShortcutRole).toString();
    if (!letter.isEmpty())
        return letter;
    const int digit = index.data(CodebookModel::DigitRole).toInt();
    return digit > 0 ? QString::number(digit) : QString();
}

TagRowGeometry TagDelegate::geometryOf(const QRect &row, const QModelIndex &index) const
{
    const QString key = keyOf(index);
    return TagRowGeometry::of(row, index.data(CodebookModel::IsGroupRole).toBool(),
                              key.isEmpty() ? 0 : look::keyCapSize(m_look.chip(), key).width());
}

QSize TagDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight};
}

void TagDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    editor->setGeometry(geometryOf(option.rect, index).name.toRect().adjusted(-5, 2, 0, -2));
}

void TagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const look::Palette &palette = m_look.palette;
    const bool isGroup = index.data(CodebookModel::IsGroupRole).toBool();
    const TagRowGeometry geometry = geometryOf(option.rect, index);
    if (option.state.testFlag(QStyle::State_Selected))
        look::paintFocusFrame(*painter, palette, option.rect,
                              option.state.testFlag(QStyle::State_HasFocus)
                                  || option.state.testFlag(QStyle::State_Active));
    if (isGroup) {
        const bool isOpen = option.state.testFlag(QStyle::State_Open);
        look::paintIcon(*painter, isOpen ? u"down"_s : u"right"_s, palette.text2, geometry.fold);
    } else {
        look::paintSwatch(*painter, palette.tag(index.data(CodebookModel::PaletteRole).toInt()),
                          geometry.swatch);
    }
    QFont font = m_look.ui();
    if (isGroup)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(palette.text);
    painter->drawText(geometry.name, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideRight,
                                                     geometry.name.width()));
    if (const QString key = keyOf(index); !key.isEmpty())
        look::paintKeyCap(*painter, palette, m_look.chip(), key, geometry.key);
    QFont numbers = m_look.secondary();
    numbers.setFeature("tnum", 1);
    painter->setFont(numbers);
    painter->setPen(palette.text2);
    const int count = index.data(CodebookModel::CountRole).toInt();
    if (count > 0)
        painter->drawText(geometry.count, Qt::AlignRight | Qt::AlignVCenter,
                          QLocale().toString(count));
    painter->restore();
}

} // namespace rejoinder::tags
