// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/highlight/spacedlayout.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace rejoinder::highlight {

void SpacedLayout::setLeading(int leading)
{
    if (leading == m_leading)
        return;
    m_leading = leading;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        block.clearLayout();
    requestUpdate();
}

QRectF SpacedLayout::blockBoundingRect(const QTextBlock &block) const
{
    QRectF rect
        = QPlainTextDocumentLayout::blockBoundingRect(block); // lays out where that is not done
    const QTextLayout *layout = block.layout();
    if (m_leading == 0 || rect.isNull() || layout->lineCount() == 0)
        return rect;
    qreal y = 0;
    for (int i = 0; i < layout->lineCount(); ++i) {
        QTextLine line = layout->lineAt(i);
        const qreal above = std::max(0.0, std::floor((m_leading - line.height()) / 2));
        if (line.y() != y + above)
            line.setPosition(QPointF(line.x(), y + above));
        y += std::max(qreal(m_leading), line.height());
    }
    // The base class counts the document's margin into the last block.
    const bool last = !block.next().isValid();
    rect.setHeight(y + (last ? document()->documentMargin() : 0));
    return rect;
}

} // namespace rejoinder::highlight
