// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/plainbutton.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/look/chips.h"
#include "ui/look/icons.h"

namespace rejoinder::window {

namespace {

constexpr int focusMargin = 4; // the ring stands 2 px outside
constexpr int buttonHeight = 30;
constexpr int padding = 14;
constexpr int glyphSize = 16;
constexpr int gap = 8;

} // namespace

PlainButton::PlainButton(const QString &text, const QString &iconName, bool isMain, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
    , m_isMain(isMain)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PlainButton::setLook(const look::Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

void PlainButton::setKey(const QKeySequence &key)
{
    m_key = key.toString(QKeySequence::NativeText);
    updateGeometry();
    update();
}

QSize PlainButton::sizeHint() const
{
    qreal width
        = 2 * (padding + focusMargin) + QFontMetricsF(m_look.ui()).horizontalAdvance(text());
    if (!m_icon.isEmpty())
        width += glyphSize + gap;
    if (!m_key.isEmpty())
        width += look::keyCapSize(m_look.chip(), m_key).width() + gap;
    return {int(width) + 1, buttonHeight + 2 * focusMargin};
}

void PlainButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PlainButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const look::Palette &palette = m_look.palette;
    const QRectF body = QRectF(rect()).adjusted(focusMargin + .5, focusMargin + .5,
                                                -focusMargin - .5, -focusMargin - .5);
    if (hasFocus()) {
        painter.setPen(QPen(palette.accent, 2));
        painter.drawRoundedRect(body.adjusted(-2.5, -2.5, 2.5, 2.5), 8, 8);
    }
    painter.setPen(m_isMain ? palette.accent : palette.line);
    painter.setBrush(m_isMain                       ? palette.accent
                         : isDown() || underMouse() ? palette.softLine
                                                    : palette.raised);
    painter.drawRoundedRect(body, 6, 6);
    if (!isEnabled())
        painter.setOpacity(.6);
    const QColor ink = m_isMain ? palette.onAccent : palette.text;
    qreal x = focusMargin + padding;
    const qreal middle = height() / 2.0;
    if (!m_icon.isEmpty()) {
        look::paintIcon(painter, m_icon, ink, QRectF(x, middle - 8, glyphSize, glyphSize));
        x += glyphSize + gap;
    }
    painter.setFont(m_look.ui());
    painter.setPen(ink);
    painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (!m_key.isEmpty()) {
        const QSizeF cap = look::keyCapSize(m_look.chip(), m_key);
        look::paintKeyCap(
            painter, palette, m_look.chip(), m_key,
            {{width() - focusMargin - padding - cap.width(), middle - cap.height() / 2}, cap});
    }
}

} // namespace rejoinder::window
