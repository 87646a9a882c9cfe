// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/rowtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace rejoinder::look {

qreal paintWords(QPainter &painter, const QFont &font, const QColor &colour, const QRectF &where,
                 const QString &words, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(words, Qt::ElideRight, where.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(where, alignment | Qt::AlignVCenter, shown);
    return metrics.horizontalAdvance(shown);
}

qreal paintMatched(QPainter &painter, const Look &look, const QRectF &where, const QString &name,
                   const QList<int> &letters)
{
    QTextLayout layout(QFontMetricsF(look.ui()).elidedText(name, Qt::ElideRight, where.width()),
                       look.ui());
    QTextCharFormat typed;
    typed.setFontWeight(QFont::DemiBold);
    typed.setFontUnderline(true);
    QList<QTextLayout::FormatRange> formats;
    for (const int letter : letters)
        formats.append({letter, 1, typed});
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(where.width() + 20);
    layout.endLayout();
    painter.setPen(look.palette.text);
    layout.draw(&painter, {where.left(), where.center().y() - line.height() / 2});
    return line.naturalTextWidth();
}

void paintChosenRow(QPainter &painter, const Palette &palette, const QRectF &row)
{
    painter.fillRect(row, palette.softAccent);
    painter.fillRect(QRectF(row.left(), row.top(), 3, row.height()), palette.accent);
}

} // namespace rejoinder::look
