// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notebookdelegate.h"

#include <cmath>

#include <QPainter>

#include "ui/look/chips.h"
#include "ui/look/lines.h"
#include "ui/look/rowtext.h"
#include "ui/notes/notebookmodel.h"

namespace rejoinder::notes {

namespace {

constexpr int margin = 12;
constexpr int above = 8; // and below
constexpr int lines = 2; // of its words
constexpr int dayHeight = 30;

} // namespace

QSize NotebookDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(NotebookModel::IsHeadingRole).toBool())
        return {60, dayHeight};
    return {60,
            int(2 * above + look::lineHeight(m_look.secondary())
                + lines * look::lineHeight(m_look.ui()) + 2)};
}

void NotebookDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const look::Palette &p = m_look.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(NotebookModel::IsHeadingRole).toBool()) {
        painter->fillRect(option.rect, p.window);
        QFont font = m_look.secondary();
        font.setWeight(QFont::DemiBold);
        look::paintWords(*painter, font, p.text2,
                         QRectF(option.rect).adjusted(margin, 0, -margin, 0),
                         index.data().toString());
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected)
        look::paintFocusFrame(*painter, p, QRectF(option.rect).adjusted(1, 1, -1, -1),
                              option.state & QStyle::State_HasFocus);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      p.softLine);
    const QRectF inner = QRectF(option.rect).adjusted(margin, above, -margin, -above);
    QRectF first(inner.topLeft(), QSizeF(inner.width(), look::lineHeight(m_look.secondary())));
    const QString time = index.data(NotebookModel::TimeRole).toString();
    look::paintWords(*painter, m_look.secondary(), p.text3, first, time, Qt::AlignRight);
    first.setRight(first.right() - QFontMetricsF(m_look.secondary()).horizontalAdvance(time) - 8);
    look::paintWords(*painter, m_look.secondary(), p.text2, first,
                     index.data(NotebookModel::WhereRole).toString());
    painter->setPen(p.text);
    look::paintLines(*painter, inner.adjusted(0, first.height() + 2, 0, 0), index.data().toString(),
                     m_look.ui(), lines);
    painter->restore();
}

} // namespace rejoinder::notes
