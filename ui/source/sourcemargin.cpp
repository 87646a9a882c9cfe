// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourcemargin.h"

#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include "ui/source/sourceview.h"

namespace rejoinder::source {

SourceMargin::SourceMargin(SourceView *view) : QWidget(view), m_view(view) { }

void SourceMargin::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    m_view->paintMargin(painter, event->rect());
}

bool SourceMargin::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_view->rows().empty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = m_view->rowOf(m_view->cursorForPosition(QPoint(0, help->y())).block());
        QToolTip::showText(help->globalPos(), wordOf(m_view->rows()[std::size_t(row)].role), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace rejoinder::source
