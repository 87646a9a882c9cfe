// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/margins.h"

#include <QLocale>

#include "ui/look/icons.h"

using namespace Qt::StringLiterals;

namespace rejoinder::article {

namespace {

constexpr qreal counterHeight = 18;

void paintCounter(QPainter &painter, const look::Look &look, const QRectF &where,
                  const QString &icon, int count, bool active, bool hovered)
{
    const look::Palette &palette = look.palette;
    if (active) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.softAccent);
        painter.drawRoundedRect(where, 4, 4);
    }
    const QColor ink = active || hovered ? palette.accent : palette.text2;
    QFont font = look.chip();
    if (active)
        font.setWeight(QFont::DemiBold);
    look::paintIcon(painter, icon, ink, QRectF(where.left() + 3, where.top() + 3, 12, 12));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(where.adjusted(18, 0, 0, 0),
                     int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip),
                     QLocale().toString(count));
}

} // namespace

MarginGeometry MarginGeometry::of(qreal columnLeft, qreal columnRight, qreal baseline)
{
    MarginGeometry g;
    g.number = QRectF(columnLeft - 44, baseline - 14, 32, 18);
    g.quotes = QRectF(columnRight + 16, std::round(baseline - 13), 42, counterHeight);
    g.answers = g.quotes.translated(0, 20);
    return g;
}

void paintNumber(QPainter &painter, const look::Look &look, const MarginGeometry &where,
                 int paragraph)
{
    painter.setFont(look.chip());
    painter.setPen(look.palette.text3);
    painter.drawText(where.number, int(Qt::AlignRight | Qt::AlignVCenter),
                     QLocale().toString(paragraph + 1));
}

void paintCounters(QPainter &painter, const look::Look &look, const MarginGeometry &where,
                   const Counter &counter, std::optional<bool> activeQuotes,
                   std::optional<bool> hoveredQuotes)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (counter.quotes > 0)
        paintCounter(painter, look, where.quotes, u"quote"_s, counter.quotes, activeQuotes == true,
                     hoveredQuotes == true);
    if (counter.answers > 0)
        paintCounter(painter, look, where.answers, u"reply"_s, counter.answers,
                     activeQuotes == false, hoveredQuotes == false);
}

} // namespace rejoinder::article
