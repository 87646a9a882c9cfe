// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/palettepicker.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/look/lanes.h"

namespace rejoinder::codebook {

namespace {

constexpr int columns = 6;
constexpr int count = 12;
constexpr int side = 34;
constexpr int gap = 6;

} // namespace

PalettePicker::PalettePicker(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Colour and line style"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PalettePicker::setColour(int palette)
{
    m_colour = palette;
    setEnabled(palette > 0);
    update();
}

void PalettePicker::setTaken(const QList<int> &palettes)
{
    m_taken = palettes;
    update();
}

void PalettePicker::setLook(const look::Look &look)
{
    m_look = look;
    update();
}

QSize PalettePicker::sizeHint() const
{
    return {columns * side + (columns - 1) * gap, 2 * side + gap};
}

QRectF PalettePicker::cell(int palette) const
{
    const int column = (palette - 1) % columns;
    const int row = (palette - 1) / columns;
    return QRectF(column * (side + gap), row * (side + gap), side, side);
}

void PalettePicker::paintEvent(QPaintEvent *)
{
    const look::Palette &p = m_look.palette;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1 : 0.4);
    for (int palette = 1; palette <= count; ++palette) {
        const look::TagColour &colour = p.tag(palette);
        const QRectF where = cell(palette);
        const bool isChosen = palette == m_colour;
        painter.setPen(QPen(isChosen ? p.accent : p.line, isChosen ? 2 : 1));
        painter.setBrush(colour.fill);
        painter.drawRoundedRect(where.adjusted(1, 1, -1, -1), 6, 6);
        look::paintLane(painter, colour, where.left() + 8, where.right() - 8, where.bottom() - 9);
        if (m_taken.contains(palette)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(p.text3);
            painter.drawEllipse(QPointF(where.center().x(), where.top() + 10), 2.5, 2.5);
        }
        if (isChosen && hasFocus()) {
            painter.setPen(QPen(p.accent, 1, Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(where.adjusted(4, 4, -4, -4), 4, 4);
        }
    }
}

void PalettePicker::choose(int palette)
{
    if (m_colour == 0 || palette < 1 || palette > count || palette == m_colour)
        return;
    m_colour = palette;
    update();
    Q_EMIT chosen(palette);
}

void PalettePicker::mousePressEvent(QMouseEvent *event)
{
    for (int palette = 1; palette <= count; ++palette) {
        if (cell(palette).contains(event->position()))
            choose(palette);
    }
}

void PalettePicker::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1
        : event->key() == Qt::Key_Left             ? -1
        : event->key() == Qt::Key_Down             ? columns
        : event->key() == Qt::Key_Up               ? -columns
                                                   : 0;
    if (step == 0)
        QWidget::keyPressEvent(event);
    else
        choose(m_colour + step);
}

} // namespace rejoinder::codebook
