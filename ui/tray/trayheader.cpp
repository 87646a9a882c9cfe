// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/trayheader.h"

#include <QPainter>

#include "ui/tray/traydelegate.h"

namespace rejoinder::tray {

TrayHeader::TrayHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
}

void TrayHeader::setLook(const look::Look &look)
{
    m_look = look;
    QFont font = look.secondary();
    font.setWeight(QFont::DemiBold);
    setFont(font);
    viewport()->update();
}

QSize TrayHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), TrayDelegate::rowHeight};
}

void TrayHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect all = viewport()->rect();
    painter.fillRect(all, m_look.palette.window);
    painter.fillRect(QRect(all.left(), all.bottom(), all.width(), 1), m_look.palette.line);
    painter.end();
    QHeaderView::paintEvent(event);
}

void TrayHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->setFont(font());
    painter->setPen(m_look.palette.text2);
    // The style puts the text of a cell this much further in.
    const int in = TrayDelegate::margin + style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
    painter->drawText(rect.adjusted(in, 0, -in, -1), int(Qt::AlignVCenter | Qt::AlignLeading),
                      model()->headerData(section, orientation()).toString());
}

} // namespace rejoinder::tray
