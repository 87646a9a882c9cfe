// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commanddelegate.h"

#include <QPainter>

#include "ui/commands/commandmodel.h"
#include "ui/look/chips.h"
#include "ui/look/icons.h"
#include "ui/look/rowtext.h"

using namespace Qt::StringLiterals;

namespace rejoinder::commands {

namespace {

constexpr int margin = 14;
constexpr int nameLeft = 38;
constexpr int gap = 10;

} // namespace

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight};
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const look::Palette &palette = m_look.palette;
    const QRectF row = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        look::paintChosenRow(*painter, palette, row);
    if (index.data(CommandModel::CheckedRole).toBool())
        look::paintIcon(*painter, u"check"_s, palette.accent,
                        {row.left() + margin, row.center().y() - 7, 14, 14});
    qreal right = row.right() - margin;
    if (const QString key = index.data(CommandModel::KeyRole).toString(); !key.isEmpty()) {
        const QSizeF cap = look::keyCapSize(m_look.chip(), key);
        right -= cap.width();
        look::paintKeyCap(*painter, palette, m_look.chip(), key,
                          {{right, row.center().y() - cap.height() / 2}, cap});
        right -= gap;
    }
    const qreal left = row.left() + nameLeft;
    const qreal width = look::paintMatched(
        *painter, m_look, {left, row.top(), right - left, row.height()}, index.data().toString(),
        index.data(CommandModel::LettersRole).value<QList<int>>());
    const QRectF rest(left + width + gap, row.top(), right - left - width - gap, row.height());
    if (rest.width() > 3 * gap)
        look::paintWords(*painter, m_look.secondary(), palette.text3, rest,
                         index.data(CommandModel::MenuRole).toString());
    painter->restore();
}

} // namespace rejoinder::commands
