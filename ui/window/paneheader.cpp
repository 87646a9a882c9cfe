// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/paneheader.h"

#include <QDockWidget>
#include <QPainter>
#include <QToolButton>

#include "ui/look/icons.h"

using namespace Qt::StringLiterals;

namespace rejoinder::window {

PaneHeader::PaneHeader(const QString &title, QWidget *parent) : QWidget(parent), m_title(title)
{
    setFixedHeight(m_height);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PaneHeader::setLook(const look::Look &look)
{
    m_look = look;
    update();
}

void PaneHeader::setDetail(const QString &detail)
{
    m_detail = detail;
    update();
}

void PaneHeader::setTitle(const QString &title)
{
    m_title = title;
    update();
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.palette.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.palette.line);
    QFont bold = m_look.ui();
    bold.setWeight(QFont::DemiBold);
    const QRectF line(16, 0, width() - 24 - m_rightSpace, height() - 1);
    painter.setFont(bold);
    painter.setPen(m_look.palette.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    const qreal used = QFontMetricsF(bold).horizontalAdvance(m_title) + 10;
    const QFontMetricsF metrics(m_look.secondary());
    painter.setFont(m_look.secondary());
    painter.setPen(m_look.palette.text2);
    painter.drawText(line.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_detail, Qt::ElideRight, line.width() - used));
}

DockTitle::DockTitle(QDockWidget *dock)
    : PaneHeader(dock->windowTitle(), dock)
    , m_float(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    m_height = 32;
    m_rightSpace = 52;
    setFixedHeight(m_height);
    m_float->setAccessibleName(tr("Float %1").arg(dock->windowTitle()));
    m_close->setAccessibleName(tr("Close %1").arg(dock->windowTitle()));
    for (QToolButton *button : {m_float, m_close}) {
        button->setAutoRaise(true);
        button->setIconSize({14, 14});
        button->setFixedSize(24, 24);
        button->setFocusPolicy(Qt::NoFocus);
        button->setToolTip(button->accessibleName());
    }
    connect(m_float, &QToolButton::clicked, dock,
            [dock] { dock->setFloating(!dock->isFloating()); });
    connect(m_close, &QToolButton::clicked, dock, &QDockWidget::close);
}

void DockTitle::setDockLook(const look::Look &look)
{
    setLook(look);
    m_float->setIcon(look::icon(u"float"_s, look.palette));
    m_close->setIcon(look::icon(u"close"_s, look.palette));
}

void DockTitle::resizeEvent(QResizeEvent *)
{
    m_close->move(width() - 30, (height() - 24) / 2);
    m_float->move(width() - 54, (height() - 24) / 2);
}

} // namespace rejoinder::window
