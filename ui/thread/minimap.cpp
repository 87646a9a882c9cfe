// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/minimap.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include "ui/thread/flow.h"
#include "ui/thread/threadview.h"

namespace rejoinder::thread {

namespace {

constexpr double tallestRow = 7; // px; short threads do not fill the pane
constexpr qreal left = 6;
constexpr qreal perLevel = 3.4;
constexpr qreal ticks = 8; // at the right edge
constexpr int margin = 4;

double pitchOf(int rows, qreal height)
{
    return rows == 0 ? tallestRow : std::min(tallestRow, (height - 2 * margin) / rows);
}

Bar barOf(const ThreadView &view, int row, double top, double height, qreal width)
{
    const Flow &flow = view.flow();
    const int comment = flow.outline().commentAt(row);
    const auto index = static_cast<std::size_t>(comment);
    Bar bar;
    bar.row = row;
    bar.isDoubt = flow.facts().isDoubt(comment);
    bar.isFolded = flow.outline().isFolded(comment);
    bar.isContext = flow.outline().isContext(comment);
    const qreal x = left + perLevel * std::min(flow.outline().shape().depth[index], 8);
    const auto bytes
        = static_cast<double>(flow.document()->reconstruction.comments[index].body.size());
    const qreal room = width - ticks - 3 - x;
    bar.where = QRectF(x, top, std::clamp(std::sqrt(bytes) * 1.1, 5.0, room), height);
    int place = 0;
    const auto add = [&](int palette) {
        if (place < 2 && (place == 0 || bar.tags[0] != palette))
            bar.tags[place++] = palette;
    };
    for (const CommentTag &tag : flow.tagsOf(comment).own)
        add(tag.palette);
    for (const SpanTag &tag : flow.tagsOf(comment).spans)
        add(tag.palette);
    return bar;
}

} // namespace

std::vector<Bar> barsOf(const ThreadView &view, QSizeF size)
{
    std::vector<Bar> bars;
    const int rows = view.flow().outline().rowCount();
    const double pitch = pitchOf(rows, size.height());
    double last = -1;
    for (int row = 0; row < rows; ++row) {
        const double top = margin + row * pitch;
        const bool isWorthIt = view.flow().facts().isDoubt(view.flow().outline().commentAt(row));
        if (top - last < 1 && !(isWorthIt && !bars.back().isDoubt))
            continue;
        last = std::floor(top);
        bars.push_back(
            barOf(view, row, last, std::max(1.0, std::floor(pitch * 0.5)), size.width()));
    }
    return bars;
}

Minimap::Minimap(ThreadView *view, QWidget *parent) : QWidget(parent), m_view(view)
{
    setFixedWidth(wide);
    connect(view, &ThreadView::scrolled, this, [this] { update(); });
    connect(view, &ThreadView::rowsChanged, this, [this] {
        m_isStale = true;
        update();
    });
}

void Minimap::setLook(const look::Look &look)
{
    m_look = look;
    m_isStale = true;
    update();
}

double Minimap::pitch() const
{
    return pitchOf(m_view->flow().outline().rowCount(), height());
}

QRectF Minimap::seen() const
{
    const auto [first, last] = m_view->visibleRows();
    const double top = margin + first * pitch();
    const double bottom = margin + last * pitch();
    return {1, top, width() - 2.0, std::max(8.0, bottom - top)};
}

void Minimap::draw()
{
    const look::Palette &p = m_look.palette;
    m_drawn = QPixmap((QSizeF(size()) * devicePixelRatioF()).toSize());
    m_drawn.setDevicePixelRatio(devicePixelRatioF());
    m_drawn.fill(p.window);
    QPainter painter(&m_drawn);
    painter.fillRect(0, 0, 1, height(), p.softLine);
    for (const Bar &bar : barsOf(*m_view, size())) {
        if (bar.isDoubt && !bar.isContext) {
            QPen pen(p.doubtLine, 1);
            pen.setDashPattern({3, 2});
            painter.setPen(pen);
            if (bar.where.height() < 3)
                painter.drawLine(bar.where.topLeft() + QPointF(0, 0.5),
                                 bar.where.topRight() + QPointF(0, 0.5));
            else
                painter.drawRect(bar.where.adjusted(0.5, 0.5, -0.5, -0.5));
        } else {
            painter.fillRect(bar.where.adjusted(0, 0, 0, bar.isFolded ? 2 : 0),
                             bar.isFolded        ? p.text3
                                 : bar.isContext ? p.line
                                                 : p.trunk);
        }
        for (int i = 0; i < 2; ++i) {
            if (bar.tags[i] > 0)
                painter.fillRect(QRectF(width() - ticks + 4 * i, bar.where.top(), 3,
                                        std::max(2.0, bar.where.height())),
                                 p.tag(bar.tags[i]).line);
        }
    }
    m_isStale = false;
}

void Minimap::paintEvent(QPaintEvent *)
{
    if (m_isStale || m_drawn.devicePixelRatio() != devicePixelRatioF())
        draw();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    if (m_view->flow().outline().rowCount() == 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = m_look.palette.accent;
    fill.setAlphaF(0.12F);
    painter.setPen(QPen(m_look.palette.accent, 1.5));
    painter.setBrush(fill);
    painter.drawRoundedRect(seen().adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
}

void Minimap::resizeEvent(QResizeEvent *)
{
    m_isStale = true;
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || pitch() <= 0)
        return;
    const auto [first, last] = m_view->visibleRows();
    const double row = (event->position().y() - margin) / pitch();
    // On the rectangle: hold it where it was taken. Beside it: its middle comes to the pointer.
    m_grip = seen().contains(event->position()) ? row - first : (last - first) / 2;
    mouseMoveEvent(event);
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton && pitch() > 0)
        m_view->scrollToRow(std::max(0.0, (event->position().y() - margin) / pitch() - m_grip));
}

void Minimap::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_view->verticalScrollBar(), event);
}

} // namespace rejoinder::thread
