// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/headerbutton.h"

#include <cmath>

#include <QPainter>

#include "ui/look/icons.h"

namespace rejoinder::thread {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 7;
constexpr int glyphSize = 14;
constexpr int arrowWidth = 10;
constexpr int gap = 5;
constexpr int buttonHeight = 24;

} // namespace

HeaderButton::HeaderButton(QWidget *parent) : QToolButton(parent)
{
    setFocusPolicy(Qt::NoFocus); // a menu has the same by keyboard
    setAttribute(Qt::WA_Hover);
}

void HeaderButton::setLook(const look::Look &look)
{
    m_look = look;
    setFont(look.secondary());
    update();
}

void HeaderButton::setActive(bool isActive)
{
    m_isActive = isActive;
    update();
}

int HeaderButton::widthOf(const QString &words) const
{
    const int icon = m_iconName.isEmpty() ? 0 : glyphSize + gap;
    return 2 * padding + icon + gap + arrowWidth
        + static_cast<int>(std::ceil(QFontMetricsF(m_look.secondary()).horizontalAdvance(words)))
        + 1;
}

QSize HeaderButton::sizeHint() const
{
    return {widthOf(text()), buttonHeight};
}

void HeaderButton::paintEvent(QPaintEvent *)
{
    const look::Palette &p = m_look.palette;
    const QColor ink = m_isActive ? p.accent : underMouse() ? p.text : p.text2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isActive || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_isActive ? p.softAccent : p.softLine);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    qreal x = padding;
    const qreal middle = height() / 2.0;
    if (!m_iconName.isEmpty()) {
        look::paintIcon(painter, m_iconName, ink,
                        QRectF(x, middle - glyphSize / 2.0, glyphSize, glyphSize));
        x += glyphSize + gap;
    }
    const qreal arrow = width() - padding - arrowWidth;
    const QRectF words(x, 0, arrow - gap - x + 1, height());
    painter.setFont(m_look.secondary());
    painter.setPen(ink);
    painter.drawText(
        words, Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(m_look.secondary()).elidedText(text(), Qt::ElideRight, words.width()));
    look::paintIcon(painter, u"down"_s, ink,
                    QRectF(arrow, middle - arrowWidth / 2.0, arrowWidth, arrowWidth));
}

} // namespace rejoinder::thread
