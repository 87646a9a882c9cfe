// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadpane.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include "ui/look/chips.h"
#include "ui/thread/breadcrumb.h"
#include "ui/thread/flow.h"
#include "ui/thread/minimap.h"
#include "ui/thread/threadview.h"
#include "ui/thread/threadview_p.h"

namespace rejoinder::thread {

namespace {

constexpr int headerHeight = 36;

} // namespace

ThreadPane::ThreadPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new ThreadView(this))
    , m_breadcrumb(new Breadcrumb(m_view, this))
    , m_minimap(new Minimap(m_view, this))
    , m_order(new QToolButton(this))
{
    m_view->setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOff); // the minimap stands for it; the wheel still finds it
    m_breadcrumb->hide();
    connect(m_view, &ThreadView::rowsChanged, this, qOverload<>(&QWidget::update));
    connect(m_view, &ThreadView::rowsChanged, this, &ThreadPane::showOrder);
    auto *orders = new QMenu(m_order);
    for (const char *id : orderIds)
        orders->addAction(actions::find(m_view->threadActions(), id));
    m_order->setMenu(orders);
    m_order->setPopupMode(QToolButton::InstantPopup);
    m_order->setAutoRaise(true);
    m_order->setFocusPolicy(Qt::NoFocus); // the menu Thread has the same by keyboard
    showOrder();
    setFocusProxy(m_view);
    m_view->setCovered(m_breadcrumb->height());
    auto *rows = new QHBoxLayout(this);
    rows->setContentsMargins(0, headerHeight, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_minimap);
}

void ThreadPane::setDocument(models::DocumentPtr document)
{
    m_comments = 0;
    m_doubts = 0;
    if (document) {
        m_comments = static_cast<int>(document->reconstruction.comments.size());
        for (int i = 0; i < m_comments; ++i)
            m_doubts += pipeline::isDoubt(document->reconstruction, i);
    }
    m_view->setDocument(std::move(document));
    update();
}

void ThreadPane::setLook(const look::Look &look)
{
    m_look = look;
    m_view->setLook(look);
    m_breadcrumb->setLook(look);
    m_minimap->setLook(look);
    showOrder();
    update();
}

/// "Order: as in the dump", at the right end of the header.
void ThreadPane::showOrder()
{
    m_order->setText(tr("Order: %1").arg(wordFor(m_view->order())));
    m_order->setFont(m_look.secondary());
    const QSize size = m_order->sizeHint();
    m_order->setGeometry(width() - size.width() - 8, (headerHeight - size.height()) / 2,
                         size.width(), size.height());
    m_order->setVisible(m_comments > 1 && width() > 2 * size.width());
}

void ThreadPane::resizeEvent(QResizeEvent *)
{
    showOrder();
    // It lies over the rows: were it in the layout, the words would jump each time it comes and
    // goes.
    m_breadcrumb->setGeometry(0, headerHeight, width() - m_minimap->width(),
                              m_breadcrumb->height());
    m_breadcrumb->raise();
}

QString ThreadPane::headline() const
{
    const Outline &outline = m_view->flow().outline();
    if (outline.isFiltered())
        return tr("%L1 of %L2 comments").arg(outline.rowCount()).arg(m_comments);
    return m_comments == 1 ? tr("1 comment") : tr("%L1 comments").arg(m_comments);
}

void ThreadPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const look::Palette &p = m_look.palette;
    painter.fillRect(rect(), p.pane);
    painter.fillRect(0, 0, width(), headerHeight, p.window);
    painter.fillRect(0, headerHeight - 1, width(), 1, p.line);
    QFont title = m_look.ui();
    title.setWeight(QFont::DemiBold);
    const auto write = [&](qreal x, const QFont &font, const QColor &ink, const QString &words) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRectF(x, 0, width() - x - 16, headerHeight - 1),
                         Qt::AlignVCenter | Qt::TextSingleLine, words);
        return x + QFontMetricsF(font).horizontalAdvance(words) + 10;
    };
    qreal x = write(16, title, p.text, tr("Thread"));
    x = write(x, m_look.secondary(), p.text2, headline());
    if (m_doubts == 0)
        return;
    const QString doubts = m_doubts == 1 ? tr("1 doubt") : tr("%L1 doubts").arg(m_doubts);
    const QRectF pill(x, (headerHeight - look::chipHeight) / 2,
                      look::chipWidth(m_look.chip(), doubts, 8), look::chipHeight);
    if (pill.right() < (m_order->isVisible() ? m_order->x() : width()) - 16)
        look::paintChip(painter, look::counterPill(p, doubts), m_look.chip(), pill);
}

} // namespace rejoinder::thread
