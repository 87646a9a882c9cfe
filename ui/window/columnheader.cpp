// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/columnheader.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include "ui/look/chips.h"
#include "ui/look/icons.h"

namespace rejoinder::window {

using namespace Qt::StringLiterals;

namespace {

constexpr int high = 36;
constexpr int margin = 16;
constexpr int gap = 10;
constexpr int closeSize = 24;

int doubtsOf(const models::Document &document)
{
    int doubts = 0;
    for (int i = 0; i < int(document.reconstruction.comments.size()); ++i)
        doubts += pipeline::isDoubt(document.reconstruction, i);
    return doubts;
}

} // namespace

ColumnHeader::ColumnHeader(QWidget *parent) : QWidget(parent), m_close(new QToolButton(this))
{
    setFixedHeight(high);
    m_close->setObjectName(u"closeColumn"_s);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::NoFocus);
    m_close->setIconSize({12, 12});
    m_close->setToolTip(tr("Close this column (Ctrl+Shift+W)"));
    connect(m_close, &QToolButton::clicked, this, &ColumnHeader::closeWanted);
}

void ColumnHeader::setDocument(const models::DocumentPtr &document)
{
    m_title = document ? QString::fromStdString(document->info.title) : QString();
    const int comments = document ? int(document->reconstruction.comments.size()) : 0;
    const int doubts = document ? doubtsOf(*document) : 0;
    m_counts = !document ? QString()
        : comments == 1  ? tr("1 comment")
                         : tr("%Ln comments", nullptr, comments);
    m_doubts = doubts == 0 ? QString()
        : doubts == 1      ? tr("1 doubt")
                           : tr("%Ln doubts", nullptr, doubts);
    setAccessibleName(m_title);
    setToolTip(m_title);
    m_close->setAccessibleName(tr("Close the column of %1").arg(m_title));
    update();
}

void ColumnHeader::setLook(const look::Look &look)
{
    m_look = look;
    m_close->setIcon(look::icon(u"close"_s, look.palette));
    update();
}

void ColumnHeader::setActive(bool isActive)
{
    m_isActive = isActive;
    update();
}

/// The title gives way first: counts and doubts have their room before it has.
void ColumnHeader::paintEvent(QPaintEvent *)
{
    const look::Palette &p = m_look.palette;
    QPainter painter(this);
    painter.fillRect(rect(), p.window);
    painter.fillRect(0, height() - 1, width(), 1, p.line);
    if (m_isActive)
        painter.fillRect(0, height() - 2, width(), 2, p.accent);
    QFont strong = m_look.ui();
    strong.setWeight(QFont::DemiBold);
    const int counts = QFontMetrics(m_look.secondary()).horizontalAdvance(m_counts);
    const int doubts = m_doubts.isEmpty() ? 0 : look::chipWidth(m_look.chip(), m_doubts, 8) + gap;
    const int end = m_close->x() - gap;
    const int room = std::max(0, end - margin - counts - doubts - 2 * gap);
    const QString title = QFontMetrics(strong).elidedText(m_title, Qt::ElideRight, room);
    painter.setFont(strong);
    painter.setPen(m_isActive ? p.text : p.text2);
    painter.drawText(QRect(margin, 0, room, height() - 1), Qt::AlignVCenter | Qt::TextSingleLine,
                     title);
    int x = margin + QFontMetrics(strong).horizontalAdvance(title) + gap;
    painter.setFont(m_look.secondary());
    painter.setPen(p.text2);
    painter.drawText(QRect(x, 0, counts + 1, height() - 1), Qt::AlignVCenter | Qt::TextSingleLine,
                     m_counts);
    x += counts + gap;
    if (!m_doubts.isEmpty() && x + doubts - gap <= end)
        look::paintChip(
            painter, look::counterPill(p, m_doubts), m_look.chip(),
            QRectF(x, (height() - look::chipHeight) / 2, doubts - gap, look::chipHeight));
}

void ColumnHeader::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT clicked();
    else if (event->button() == Qt::MiddleButton)
        Q_EMIT closeWanted();
}

void ColumnHeader::resizeEvent(QResizeEvent *)
{
    m_close->setGeometry(width() - closeSize - 8, (height() - closeSize) / 2, closeSize, closeSize);
}

} // namespace rejoinder::window
