// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/hitdelegate.h"

#include <cmath>

#include <QPainter>
#include <QTextLayout>

#include "ui/find/hitmodel.h"
#include "ui/look/chips.h"

namespace rejoinder::find {

namespace {

constexpr int margin = 12;
constexpr int above = 8; // and below
constexpr int contextLines = 3;

int heightOf(const QFont &font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).height())) + 2;
}

} // namespace

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {60,
            2 * above + heightOf(m_look.ui()) + contextLines * heightOf(m_look.secondary()) + 2};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const look::Palette &p = m_look.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent)
        look::paintFocusFrame(*painter, p, QRectF(option.rect).adjusted(1, 1, -1, -1),
                              option.state & QStyle::State_HasFocus);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      p.softLine);
    const QRectF inner = QRectF(option.rect).adjusted(margin, above, -margin, -above);
    QFont name = m_look.ui();
    name.setWeight(QFont::DemiBold);
    const QFontMetricsF names(name);
    const QString where = names.elidedText(index.data().toString(), Qt::ElideRight, inner.width());
    QRectF line(inner.topLeft(), QSizeF(inner.width(), heightOf(m_look.ui())));
    painter->setFont(name);
    painter->setPen(p.text);
    painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, where);
    const qreal used = names.horizontalAdvance(where) + 8;
    painter->setFont(m_look.secondary());
    painter->setPen(p.text2);
    painter->drawText(line.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetricsF(m_look.secondary())
                          .elidedText(index.data(HitModel::DocumentRole).toString(), Qt::ElideRight,
                                      std::max(0.0, inner.width() - used)));
    paintContext(*painter, QRectF(inner.left(), line.bottom() + 2, inner.width(), inner.height()),
                 index);
    painter->restore();
}

void HitDelegate::paintContext(QPainter &painter, const QRectF &where,
                               const QModelIndex &index) const
{
    const auto context = index.data(HitModel::ContextRole).value<Context>();
    QTextLayout layout(context.words, m_look.secondary());
    QList<QTextLayout::FormatRange> formats;
    for (const Mark &mark : context.marks) {
        QTextLayout::FormatRange format;
        format.start = mark.from;
        format.length = mark.to - mark.from;
        format.format.setBackground(m_look.palette.found);
        format.format.setFontWeight(QFont::DemiBold);
        formats.append(format);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    qreal top = 0;
    for (int i = 0; i < contextLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(where.width());
        line.setPosition(QPointF(0, top));
        top += heightOf(m_look.secondary());
    }
    layout.endLayout();
    painter.setPen(m_look.palette.text2);
    layout.draw(&painter, where.topLeft());
}

} // namespace rejoinder::find
