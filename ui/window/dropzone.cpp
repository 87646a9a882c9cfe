// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/look/icons.h"
#include "ui/window/plainbutton.h"
#include "ui/window/startpage.h"

using namespace Qt::StringLiterals;

namespace rejoinder::window {

namespace {

constexpr int zoneHeight = 300;
constexpr int drawingWidth = 240;
constexpr int drawingTop = 44;

} // namespace

DropZone::DropZone(const actions::List &all, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(tr("Drop a text dump here"), this))
    , m_line(new QLabel(
          tr("An article with its comments, copied as plain text. Several at once are fine."),
          this))
    , m_choose(new PlainButton(tr("Choose files…"), u"import"_s, true, this))
    , m_paste(new PlainButton(tr("Paste from clipboard"), {}, false, this))
{
    setObjectName(u"dropZone"_s);
    setFixedHeight(zoneHeight);
    m_title->setAlignment(Qt::AlignCenter);
    m_line->setAlignment(Qt::AlignCenter);
    const QAction *paste = actions::find(all, "file.paste");
    const auto showKey = [this, paste] { m_paste->setKey(paste->shortcut()); };
    connect(paste, &QAction::changed, this, showKey);
    showKey();
    connect(m_choose, &QAbstractButton::clicked, actions::find(all, "file.import"),
            &QAction::trigger);
    connect(m_paste, &QAbstractButton::clicked, actions::find(all, "file.paste"),
            &QAction::trigger);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_choose);
    buttons->addWidget(m_paste);
    buttons->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, drawingTop + 116, 16, 34);
    rows->addWidget(m_title);
    rows->addWidget(m_line);
    rows->addStretch();
    rows->addLayout(buttons);
}

void DropZone::setLook(const look::Look &look)
{
    m_look = look;
    QPalette colours = palette();
    QFont title = look.ui();
    title.setPixelSize(18);
    title.setWeight(QFont::DemiBold);
    m_title->setFont(title);
    colours.setColor(QPalette::WindowText, look.palette.text);
    m_title->setPalette(colours);
    m_line->setFont(look.ui());
    colours.setColor(QPalette::WindowText, look.palette.text2);
    m_line->setPalette(colours);
    m_choose->setLook(look);
    m_paste->setLook(look);
    update();
}

void DropZone::setHovered(bool hovered)
{
    m_isHovered = hovered;
    update();
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(m_isHovered ? m_look.palette.accent : m_look.palette.trunk, 2);
    dashes.setDashPattern({3, 2.5});
    painter.setPen(dashes);
    painter.setBrush(m_isHovered ? m_look.palette.softAccent : m_look.palette.pane);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 12, 12);
    paintDrawing(painter, {(width() - drawingWidth) / 2.0, drawingTop});
}

/// Lines of text on the left; the same lines as a reply tree on the right.
void DropZone::paintDrawing(QPainter &painter, QPointF origin) const
{
    const look::Palette &palette = m_look.palette;
    const QColor accents[] = {palette.dots[0], palette.dots[1], palette.dots[2]};
    painter.translate(origin);
    const auto bar = [&](qreal x, qreal y, qreal width, const QColor &colour) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(x, y, width, 5), 2.5, 2.5);
    };
    const qreal widths[] = {46, 78, 64, 40, 72, 60, 80};
    for (int line = 0; line < 7; ++line)
        bar(0, line * 14, widths[line],
            line == 0       ? accents[0]
                : line == 3 ? accents[1]
                            : palette.trunk);
    painter.setPen(QPen(palette.text3, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(QPointF(100, 46), QPointF(127, 46));
    painter.drawPolyline(QPolygonF{QPointF(119, 38), {127, 46}, {119, 54}});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.trunk, 1.5));
    painter.drawPolyline(QPolygonF{QPointF(150, 4), {150, 78}, {170, 78}});
    painter.drawPolyline(QPolygonF{QPointF(150, 28), {170, 28}});
    QPen doubt(palette.doubtLine, 2);
    doubt.setDashPattern({2.5, 1.5});
    painter.setPen(doubt);
    painter.drawPolyline(QPolygonF{QPointF(170, 28), {170, 53}, {190, 53}});
    const struct
    {
        qreal x, y, width;
        int colour;
    } rows[] = {{150, 4, 50, 0}, {170, 28, 44, 1}, {190, 53, 34, 2}, {170, 78, 48, 0}};
    for (const auto &row : rows) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accents[row.colour]);
        painter.drawEllipse(QPointF(row.x, row.y), 5, 5);
        bar(row.x + 11, row.y - 2.5, row.width, palette.trunk);
    }
    painter.resetTransform();
}

} // namespace rejoinder::window
