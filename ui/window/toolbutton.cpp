// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/toolbutton.h"

#include <QAction>
#include <QPainter>
#include <QPainterPath>

#include "ui/actions/actions.h"
#include "ui/look/chips.h"
#include "ui/look/icons.h"

namespace rejoinder::window {

namespace {

constexpr int buttonHeight = 30;
constexpr int padding = 9;
constexpr int glyphSize = 16;
constexpr int gap = 7;

} // namespace

ToolButton::ToolButton(QAction *action, Shows shows, Segment segment, QWidget *parent)
    : QAbstractButton(parent)
    , m_action(action)
    , m_shows(shows)
    , m_segment(segment)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(action, &QAction::changed, this, &ToolButton::follow);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    follow();
}

void ToolButton::follow()
{
    setEnabled(m_action->isEnabled());
    setAccessibleName(QString(m_action->text()).remove(u'&'));
    const QString shortcut = m_action->shortcut().toString(QKeySequence::NativeText);
    setToolTip(shortcut.isEmpty() ? accessibleName()
                                  : QStringLiteral("%1 (%2)").arg(accessibleName(), shortcut));
    updateGeometry();
    update();
}

void ToolButton::setLook(const look::Look &look)
{
    m_look = look;
    updateGeometry();
    update();
}

QString ToolButton::words() const
{
    if (m_shows == Shows::Icon)
        return {};
    return QString(m_action->text()).remove(u'&').remove(u'…');
}

QString ToolButton::key() const
{
    return m_shows == Shows::IconTextAndKey
        ? m_action->shortcut().toString(QKeySequence::NativeText)
        : QString();
}

QSize ToolButton::sizeHint() const
{
    qreal width = 2 * padding + glyphSize;
    if (!words().isEmpty())
        width += gap + QFontMetricsF(m_look.ui()).horizontalAdvance(words());
    if (!key().isEmpty())
        width += gap + 1 + look::keyCapSize(m_look.chip(), key()).width();
    return {int(std::ceil(width)), buttonHeight};
}

void ToolButton::paintFrame(QPainter &painter) const
{
    const look::Palette &palette = m_look.palette;
    const bool isSegment = m_segment != Segment::Alone;
    QRectF frame = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
    if (isSegment) {
        // Neighbours share a line: only the outer ends are round.
        frame.setRight(m_segment == Segment::Last ? frame.right() : frame.right() + 1);
        QPainterPath round;
        round.addRoundedRect(m_segment == Segment::First      ? frame.adjusted(0, 0, 12, 0)
                                 : m_segment == Segment::Last ? frame.adjusted(-12, 0, 0, 0)
                                                              : frame.adjusted(-12, 0, 12, 0),
                             6, 6);
        QPainterPath clip;
        clip.addRect(QRectF(rect()));
        painter.setClipPath(clip);
        painter.setPen(palette.line);
        painter.setBrush(m_action->isChecked() ? palette.softAccent
                             : underMouse()    ? palette.softLine
                                               : palette.raised);
        painter.drawPath(round);
        if (m_segment != Segment::First)
            painter.drawLine(QPointF(.5, 0), QPointF(.5, height()));
        painter.setClipping(false);
    } else if (isEnabled() && (isDown() || underMouse())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? palette.line : palette.softLine);
        painter.drawRoundedRect(frame, 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void ToolButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const look::Palette &palette = m_look.palette;
    const bool isChecked = m_action->isChecked();
    QColor ink = isChecked ? palette.accent : palette.text;
    if (!isEnabled()) {
        ink = palette.text3;
        painter.setOpacity(.62);
    }
    qreal x = padding;
    const qreal middle = height() / 2.0;
    look::paintIcon(painter, actions::iconNameOf(m_action), ink,
                    {x, middle - 8, glyphSize, glyphSize});
    x += glyphSize + gap;
    if (const QString text = words(); !text.isEmpty()) {
        QFont font = m_look.ui();
        if (isChecked)
            font.setWeight(QFont::Medium);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         text);
        x += QFontMetricsF(m_look.ui()).horizontalAdvance(text) + gap + 1;
    }
    if (const QString cap = key(); !cap.isEmpty()) {
        const QSizeF size = look::keyCapSize(m_look.chip(), cap);
        look::paintKeyCap(painter, palette, m_look.chip(), cap,
                          {{x, middle - size.height() / 2}, size});
    }
}

} // namespace rejoinder::window
