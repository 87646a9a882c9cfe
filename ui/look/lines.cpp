// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/lines.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rejoinder::look {

namespace {

/// Gives the end of the last line.
int breakLines(QTextLayout &layout, qreal width, int lines)
{
    const qreal height = lineHeight(layout.font());
    int end = 0;
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, i * height));
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return end;
}

} // namespace

qreal lineHeight(const QFont &font)
{
    return std::ceil(QFontMetricsF(font).height()) + 3;
}

void paintLines(QPainter &painter, const QRectF &where, const QString &text, const QFont &font,
                int lines, const QTextLayout::FormatRange &format)
{
    QTextLayout layout(text, font);
    if (format.length > 0)
        layout.setFormats({format});
    const int end = breakLines(layout, where.width(), lines);
    if (end < text.size()) {
        layout.setText(text.first(std::max(0, end - 2)).trimmed() + u"…"_s);
        breakLines(layout, where.width(), lines);
    }
    layout.draw(&painter, where.topLeft());
}

} // namespace rejoinder::look
