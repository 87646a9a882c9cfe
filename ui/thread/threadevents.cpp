// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "ui/look/chips.h"
#include "ui/thread/threadview_p.h"

namespace rejoinder::thread {

bool ThreadView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isCaretKey
            = d->head.isValid() && key->key() >= Qt::Key_Home && key->key() <= Qt::Key_Down;
        if (d->isGoing || isCaretKey || d->actionFor(key)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::WindowActivate)
        d->dwell.start(d->readAfter, this); // what is seen now is read now
    return QAbstractScrollArea::event(event);
}

bool ThreadView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QString text = d->toolTipAt(help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ThreadView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), d->look.palette.pane);
    if (d->flow.outline().rowCount() == 0) {
        painter.setFont(d->look.ui());
        painter.setPen(d->look.palette.text3);
        const QString words = d->flow.document()
            ? tr("This document has no comments. The Source pane shows its bytes.")
            : tr("The comments of a document stand here once one is open.");
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24),
                         Qt::AlignCenter | Qt::TextWordWrap, words);
        return;
    }
    for (const Flow::Placed &placed : d->flow.placed()) {
        if (placed.top < event->rect().bottom() + 1
            && placed.top + placed.height > event->rect().top())
            paintRow(painter, d->look.palette, d->flow.row(placed.comment), d->flow,
                     d->stateOf(placed.comment), placed.top);
    }
    d->paintAlternative(painter);
    if (d->isGoing) {
        const QString words = tr("Go to #%1").arg(d->goTo);
        const qreal width = look::chipWidth(d->look.ui(), words, 14);
        const QRectF where((viewport()->width() - width) / 2, viewport()->height() - 44, width, 30);
        const look::Palette &p = d->look.palette;
        look::paintChip(painter, {words, p.text, p.raised, p.accent, 6, false}, d->look.ui(),
                        where);
    }
}

void ThreadView::resizeEvent(QResizeEvent *)
{
    d->flow.setViewport(viewport()->width(), viewport()->height());
    d->refresh();
}

void ThreadView::scrollContentsBy(int, int)
{
    const QScrollBar *bar = verticalScrollBar();
    const int by = bar->value() - d->flow.offset();
    if (bar->value() == bar->maximum())
        d->flow.scrollTo(d->flow.total());
    else if (std::abs(by) <= 2 * viewport()->height())
        d->flow.scrollBy(by);
    else
        d->flow.scrollTo(bar->value());
    d->refresh();
}

void ThreadView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    Q_EMIT focusChanged(focus());
}

void ThreadView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    d->isGoing = false;
    d->endPeek();
    viewport()->update();
}

} // namespace rejoinder::thread
