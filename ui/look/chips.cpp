// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/chips.h"

#include <QFontMetricsF>

namespace rejoinder::look {

namespace {

class Saved // painter state, given back at the end of a scope
{
public:
    explicit Saved(QPainter &painter) : m_painter(painter) { m_painter.save(); }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter &m_painter;
};

} // namespace

Chip codeChip(const Palette &palette, int tag, const QString &code)
{
    const TagColour &colour = palette.tag(tag);
    QColor line = colour.line;
    line.setAlphaF(0.7F);
    return {code, colour.line, palette.pane, line, 4, false};
}

Chip doubtPill(const Palette &palette, const QString &text)
{
    return {text, palette.doubtText, palette.doubtFill, palette.doubtLine, chipHeight, true};
}

Chip neutralPill(const Palette &palette, const QString &text)
{
    return {text, palette.text2, QColor(), palette.line, chipHeight, false};
}

Chip counterPill(const Palette &palette, const QString &text)
{
    return {text, palette.doubtText, palette.doubtFill, QColor(), chipHeight, false};
}

qreal chipWidth(const QFont &font, const QString &text, qreal padding)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 2 * padding;
}

void paintChip(QPainter &painter, const Chip &chip, const QFont &font, const QRectF &where)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(Qt::NoPen);
    if (chip.line.isValid()) {
        pen = QPen(chip.line, 1);
        if (chip.dashed)
            pen.setDashPattern({2.5, 2});
    }
    painter.setPen(pen);
    painter.setBrush(chip.fill.isValid() ? QBrush(chip.fill) : QBrush(Qt::NoBrush));
    const QRectF frame = where.adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = std::min(chip.radius, frame.height() / 2);
    painter.drawRoundedRect(frame, radius, radius);
    painter.setPen(chip.ink);
    painter.setFont(font);
    painter.drawText(where, Qt::AlignCenter | Qt::TextSingleLine, chip.text);
}

QSizeF keyCapSize(const QFont &font, const QString &key)
{
    return {std::max(chipHeight, chipWidth(font, key, 5)), chipHeight};
}

void paintKeyCap(QPainter &painter, const Palette &palette, const QFont &font, const QString &key,
                 const QRectF &where)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF cap = where.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(palette.line, 1));
    painter.setBrush(palette.raised);
    painter.drawRoundedRect(cap, 4, 4);
    painter.drawLine(QPointF(cap.left() + 3, cap.bottom() - 1),
                     QPointF(cap.right() - 3, cap.bottom() - 1));
    painter.setPen(palette.text2);
    painter.setFont(font);
    painter.drawText(where, Qt::AlignCenter | Qt::TextSingleLine, key);
}

void paintDot(QPainter &painter, const Palette &palette, const QString &person, DotKind kind,
              const QPointF &centre)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    switch (kind) {
    case DotKind::Named:
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.dotFor(person));
        painter.drawEllipse(centre, 5, 5);
        break;
    case DotKind::Inferred: {
        QPen ring(palette.dotFor(person), 2);
        ring.setDashPattern({1.7, 1.2});
        ring.setCapStyle(Qt::FlatCap);
        painter.setPen(ring);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, 4, 4);
        break;
    }
    case DotKind::Unnamed:
        painter.setPen(QPen(palette.text3, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, 4.4, 4.4);
        break;
    }
}

void paintFocusFrame(QPainter &painter, const Palette &palette, const QRectF &where, bool active)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = active ? 2 : 1;
    painter.setPen(QPen(active ? palette.accent : palette.line, width));
    painter.setBrush(palette.softAccent);
    const qreal inset = width / 2;
    painter.drawRoundedRect(where.adjusted(inset, inset, -inset, -inset), 6, 6);
}

} // namespace rejoinder::look
