// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/lanes.h"

namespace rejoinder::look {

namespace {

/// Marks of `mark` px with `gap` px between them; the last one is cut at the end. Rectangles, not a
/// dashed pen: a pen is smoothed over two rows of pixels at odd heights.
void paintMarks(QPainter &painter, const QColor &colour, const QRectF &where, qreal mark, qreal gap)
{
    for (qreal x = where.left(); x < where.right(); x += mark + gap)
        painter.fillRect(QRectF(x, where.top(), std::min(mark, where.right() - x), where.height()),
                         colour);
}

} // namespace

void paintLane(QPainter &painter, const TagColour &colour, qreal x1, qreal x2, qreal y,
               qreal opacity)
{
    QColor ink = colour.line;
    ink.setAlphaF(static_cast<float>(opacity));
    const qreal width = x2 - x1;
    switch (colour.style) {
    case LaneStyle::Solid:
        painter.fillRect(QRectF(x1, y, width, 2), ink);
        break;
    case LaneStyle::Dashed:
        paintMarks(painter, ink, QRectF(x1, y, width, 2), 6, 3);
        break;
    case LaneStyle::Double:
        painter.fillRect(QRectF(x1, y, width, 1), ink);
        painter.fillRect(QRectF(x1, y + 2, width, 1), ink);
        break;
    case LaneStyle::Dotted:
        paintMarks(painter, ink, QRectF(x1, y, width, 2), 2.5, 2);
        break;
    }
}

void paintSwatch(QPainter &painter, const TagColour &colour, const QRectF &where)
{
    const qreal height = colour.style == LaneStyle::Double ? 4 : 3;
    const QRectF bar(where.left(), std::round(where.center().y() - height / 2), where.width(),
                     height);
    switch (colour.style) {
    case LaneStyle::Solid:
        painter.fillRect(bar, colour.line);
        break;
    case LaneStyle::Dashed:
        paintMarks(painter, colour.line, bar, 5, 2.5);
        break;
    case LaneStyle::Double:
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width(), 1.5), colour.line);
        painter.fillRect(QRectF(bar.left(), bar.bottom() - 1.5, bar.width(), 1.5), colour.line);
        break;
    case LaneStyle::Dotted:
        paintMarks(painter, colour.line, bar, 3, 2.6);
        break;
    }
}

} // namespace rejoinder::look
