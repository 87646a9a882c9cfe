// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include "ui/article/articlelayout.h"
#include "ui/look/lanes.h"

namespace rejoinder::article {

namespace {

constexpr int hiddenLane = look::laneLimit; // this one and those above are counted, not drawn

/// First line of the layout whose bottom is below y.
int firstLineBelow(const QTextLayout &layout, qreal y)
{
    int low = 0;
    for (int high = layout.lineCount(); low < high;) {
        const int middle = (low + high) / 2;
        const QTextLine line = layout.lineAt(middle);
        if (line.y() + line.height() + look::laneOffset(look::laneLimit) <= y)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace

void ArticleLayout::draw(QPainter *painter, const PaintContext &context)
{
    if (m_places.empty())
        return;
    const QRectF clip = context.clip.isValid() ? context.clip : QRectF(QPointF(), documentSize());
    painter->setPen(m_look.palette.text);
    for (int piece = placeAt(clip.top()); piece < int(m_places.size()); ++piece) {
        if (m_places[std::size_t(piece)].top > clip.bottom())
            break;
        PaintContext part = context;
        part.clip = clip;
        drawBlock(*painter, document()->findBlockByNumber(piece), part);
    }
}

void ArticleLayout::drawBlock(QPainter &painter, const QTextBlock &block,
                              const PaintContext &context) const
{
    const look::Palette &palette = m_look.palette;
    const int piece = block.blockNumber();
    for (const Range &passage : m_decoration.passages) {
        if (passage.piece == piece)
            fillRange(painter, block, passage.from, passage.to, palette.softLine, context.clip);
    }
    for (const Range &quote : m_decoration.quotes) {
        if (quote.piece == piece)
            fillRange(painter, block, quote.from, quote.to, palette.softAccent, context.clip);
    }
    for (const MarkRange &range : m_decoration.marks.ofPiece(piece)) {
        if (range.mark != m_decoration.focused && range.mark != m_decoration.hovered)
            continue;
        const int colour = m_decoration.marks.marks()[std::size_t(range.mark)].colour;
        fillRange(painter, block, range.from, range.to, palette.tag(colour).fill, context.clip);
    }
    for (const Selection &selection : context.selections) {
        const int start = selection.cursor.selectionStart() - block.position();
        const int end = selection.cursor.selectionEnd() - block.position();
        fillRange(painter, block, start, end, palette.selection, context.clip);
    }
    painter.setPen(palette.text);
    block.layout()->draw(&painter, originOf(piece), {}, context.clip);
    drawLanes(painter, block, context.clip);
    drawCaret(painter, block);
}

void ArticleLayout::fillRange(QPainter &painter, const QTextBlock &block, int from, int to,
                              const QColor &colour, const QRectF &clip) const
{
    const int piece = block.blockNumber();
    const QPointF origin = originOf(piece);
    const QTextLayout &layout = *block.layout();
    for (int i = firstLineBelow(layout, clip.top() - origin.y()); i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (line.textStart() >= to || origin.y() + line.y() > clip.bottom())
            return;
        for (const auto &[left, right] : stretches(piece, line, from, to))
            painter.fillRect(QRectF(left, line.y(), right - left, line.height()).translated(origin),
                             colour);
    }
}

void ArticleLayout::drawLanes(QPainter &painter, const QTextBlock &block, const QRectF &clip) const
{
    const int piece = block.blockNumber();
    const std::vector<MarkRange> &ranges = m_decoration.marks.ofPiece(piece);
    if (ranges.empty())
        return;
    const QPointF origin = originOf(piece);
    const QTextLayout &layout = *block.layout();
    for (int i = firstLineBelow(layout, clip.top() - origin.y()); i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (origin.y() + line.y() > clip.bottom())
            return;
        const qreal under = std::round(origin.y() + line.y() + line.height());
        for (const MarkRange &range : ranges) {
            const Mark &mark = m_decoration.marks.marks()[std::size_t(range.mark)];
            if (mark.lane >= hiddenLane)
                continue;
            const bool isDimmed = m_decoration.chosen.isValid() && mark.code != m_decoration.chosen;
            for (const auto &[left, right] : stretches(piece, line, range.from, range.to)) {
                const qreal y = under + look::laneOffset(mark.lane);
                look::paintLane(painter, m_look.palette.tag(mark.colour), origin.x() + left,
                                origin.x() + right, y, isDimmed ? look::dimmedLane : 1);
            }
        }
        drawMore(painter, piece, line, origin);
    }
}

void ArticleLayout::drawMore(QPainter &painter, int piece, const QTextLine &line,
                             QPointF origin) const
{
    const int from = line.textStart();
    const int to = from + line.textLength();
    int hidden = 0;
    for (const MarkRange &range : m_decoration.marks.ofPiece(piece)) {
        const Mark &mark = m_decoration.marks.marks()[std::size_t(range.mark)];
        hidden += mark.lane >= hiddenLane && range.from < to && from < range.to ? 1 : 0;
    }
    if (hidden == 0)
        return;
    painter.setFont(m_look.chip());
    painter.setPen(m_look.palette.text2);
    const QPointF end(line.naturalTextRect().right() + 3, line.y() + line.ascent());
    painter.drawText(origin + end, QStringLiteral("+%1").arg(hidden));
}

void ArticleLayout::drawCaret(QPainter &painter, const QTextBlock &block) const
{
    if (!block.contains(m_decoration.caret) || m_decoration.caret < 0)
        return;
    const int at = m_decoration.caret - block.position();
    const QTextLine line = block.layout()->lineForTextPosition(at);
    if (!line.isValid())
        return;
    const QPointF where = originOf(block.blockNumber()) + QPointF(line.cursorToX(at) - 1, line.y());
    painter.fillRect(QRectF(where, QSizeF(2, line.height())), m_look.palette.accent);
}

} // namespace rejoinder::article
