// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/articlelayout.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include "ui/look/lanes.h"

namespace rejoinder::article {

namespace {

constexpr qreal titleGap = 20; // below the title
constexpr qreal paragraphGap = 14;
constexpr int hiddenLane = look::laneLimit; // this one and those above are counted, not drawn

bool isTitle(const QTextBlock &block)
{
    return block.userState() == ArticleLayout::titleState;
}

bool hasRightToLeft(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) {
        const QChar::Direction direction = letter.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirRLE
            || direction == QChar::DirRLO || direction == QChar::DirRLI;
    });
}

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

Column Column::of(qreal pane, qreal meanAdvance)
{
    const qreal room = std::max(pane - numbers - counters, 120.0);
    Column column;
    column.width = std::floor(std::min(room, 66 * meanAdvance));
    column.left = numbers + std::floor(std::max(0.0, room - column.width) / 2);
    return column;
}

ArticleLayout::ArticleLayout(QTextDocument *document) : QAbstractTextDocumentLayout(document) { }

void ArticleLayout::setLook(const look::Look &look, qreal meanAdvance)
{
    m_look = look;
    m_meanAdvance = meanAdvance;
    m_broken = false;
}

void ArticleLayout::setDecoration(Decoration decoration)
{
    m_decoration = std::move(decoration);
    if (m_broken)
        placeAll();
}

void ArticleLayout::documentChanged(int, int, int)
{
    const qreal width = document()->pageSize().width();
    const Column column = Column::of(width > 0 ? width : 600, m_meanAdvance);
    // The text is put in once; a new page size counts as a change too, but lines stay as they are
    // where the column does.
    m_broken = m_broken && column.width == m_column.width
        && int(m_places.size()) == document()->blockCount();
    m_column = column;
    layOut();
}

void ArticleLayout::layOut()
{
    if (!m_broken) {
        m_places.assign(std::size_t(document()->blockCount()), {});
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            breakLines(block);
        m_broken = true;
    }
    placeAll();
}

void ArticleLayout::breakLines(const QTextBlock &block)
{
    QTextLayout *layout = block.layout();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(block.textDirection());
    layout->setTextOption(option);
    layout->setCacheEnabled(block.length() < 20000);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(m_column.width);
    layout->endLayout();
    m_places[std::size_t(block.blockNumber())].mixedDirections = hasRightToLeft(block.text());
}

int ArticleLayout::highestLane(int piece, const QTextLine &line) const
{
    const int from = line.textStart();
    const int to = from + line.textLength();
    int highest = -1;
    for (const MarkRange &range : m_decoration.marks.ofPiece(piece)) {
        if (range.from < to && from < range.to)
            highest = std::max(highest, m_decoration.marks.marks()[std::size_t(range.mark)].lane);
    }
    return std::min(highest, look::laneLimit - 1);
}

qreal ArticleLayout::placeLines(const QTextBlock &block) const
{
    const QTextLayout *layout = block.layout();
    const qreal leading = isTitle(block) ? 36 + m_look.zoom * 36.0 / 30 : m_look.articleLeading();
    qreal y = 0;
    for (int i = 0; i < layout->lineCount(); ++i) {
        QTextLine line = layout->lineAt(i);
        const qreal letters = line.ascent() + line.descent();
        // A title is set tighter than its font says; scripts much taller than that get what they
        // need.
        const qreal above = std::round((std::max(leading, letters / 1.2) - letters) / 2);
        line.setPosition(QPointF(0, y + above));
        const int lane = highestLane(block.blockNumber(), line);
        const qreal needed
            = lane < 0 ? letters / 1.2 : above + letters + look::laneOffset(lane) + 4;
        y += std::max(leading, std::ceil(needed));
    }
    return y;
}

void ArticleLayout::placeAll()
{
    qreal y = top;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        Place &place = m_places[std::size_t(block.blockNumber())];
        place.top = y;
        place.height = placeLines(block);
        y += place.height + (isTitle(block) ? titleGap : paragraphGap);
    }
    Q_EMIT documentSizeChanged(documentSize());
    Q_EMIT update();
}

QPointF ArticleLayout::originOf(int piece) const
{
    return {m_column.left, m_places[std::size_t(piece)].top};
}

int ArticleLayout::placeAt(qreal y) const
{
    const auto after = std::ranges::upper_bound(m_places, y, {}, &Place::top);
    return int(std::max<std::ptrdiff_t>(after - m_places.begin() - 1, 0));
}

qreal ArticleLayout::baselineOf(int piece, int line) const
{
    const QTextLayout *layout = document()->findBlockByNumber(piece).layout();
    const qreal first
        = layout->lineCount() > 0 ? layout->lineAt(0).y() + layout->lineAt(0).ascent() : 0;
    if (line > 0 && line < layout->lineCount())
        return originOf(piece).y() + layout->lineAt(line).y() + layout->lineAt(line).ascent();
    return originOf(piece).y() + first + line * 20;
}

QRectF ArticleLayout::rectOf(int from, int to) const
{
    const auto lineRect = [this](int position) {
        const QTextBlock block = document()->findBlock(position);
        const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
        if (!line.isValid())
            return blockBoundingRect(block);
        const qreal x = line.cursorToX(position - block.position());
        return QRectF(x, line.y(), 1, line.height()).translated(originOf(block.blockNumber()));
    };
    const QRectF first = lineRect(from);
    if (from >= to)
        return first;
    QRectF last = lineRect(to);
    if (last.top() == first.top())
        return first.united(last);
    return QRectF(m_column.left, first.top(), m_column.width, last.bottom() - first.top());
}

QSizeF ArticleLayout::documentSize() const
{
    const qreal height = m_places.empty() ? 0 : m_places.back().top + m_places.back().height;
    return {std::max(document()->pageSize().width(), 1.0), std::ceil(height + bottom)};
}

QRectF ArticleLayout::frameBoundingRect(QTextFrame *) const
{
    return QRectF(QPointF(), documentSize());
}

QRectF ArticleLayout::blockBoundingRect(const QTextBlock &block) const
{
    const auto piece = std::size_t(block.blockNumber());
    if (!block.isValid() || piece >= m_places.size())
        return {};
    return QRectF(originOf(int(piece)), QSizeF(m_column.width, m_places[piece].height));
}

int ArticleLayout::hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const
{
    if (m_places.empty())
        return accuracy == Qt::ExactHit ? -1 : 0;
    const int piece = placeAt(point.y());
    const QTextBlock block = document()->findBlockByNumber(piece);
    const QTextLayout *layout = block.layout();
    const QPointF at = point - originOf(piece);
    if (layout->lineCount() == 0)
        return block.position();
    int number = 0; // the last line that starts above the point
    for (int high = layout->lineCount(); high - number > 1;) {
        const int middle = (number + high) / 2;
        (layout->lineAt(middle).y() <= at.y() ? number : high) = middle;
    }
    const QTextLine line = layout->lineAt(number);
    if (accuracy == Qt::ExactHit && !line.naturalTextRect().contains(at))
        return -1;
    return block.position() + line.xToCursor(at.x());
}

std::vector<std::pair<qreal, qreal>> ArticleLayout::stretches(int piece, const QTextLine &line,
                                                              int from, int to) const
{
    from = std::max(from, line.textStart());
    to = std::min(to, line.textStart() + line.textLength());
    if (from >= to)
        return {};
    if (!m_places[std::size_t(piece)].mixedDirections) {
        const qreal end = std::min(line.cursorToX(to), line.naturalTextRect().right());
        return {{line.cursorToX(from), end}};
    }
    std::vector<std::pair<qreal, qreal>> cells;
    for (int at = from; at < to; ++at)
        cells.emplace_back(std::minmax(line.cursorToX(at, QTextLine::Leading),
                                       line.cursorToX(at, QTextLine::Trailing)));
    std::ranges::sort(cells);
    std::vector<std::pair<qreal, qreal>> joined;
    for (const auto &cell : cells) {
        if (!joined.empty() && cell.first <= joined.back().second + 0.5)
            joined.back().second = std::max(joined.back().second, cell.second);
        else
            joined.push_back(cell);
    }
    return joined;
}

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
            for (const auto &[left, right] : stretches(piece, line, range.from, range.to)) {
                const qreal y = under + look::laneOffset(mark.lane);
                look::paintLane(painter, m_look.palette.tag(mark.colour), origin.x() + left,
                                origin.x() + right, y);
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

int ArticleLayout::moreMarksAt(const QPointF &point) const
{
    const int position = hitTest(point, Qt::FuzzyHit);
    const QTextBlock block = document()->findBlock(position);
    if (!block.isValid() || m_places.empty())
        return -1;
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    const qreal right
        = line.isValid() ? originOf(block.blockNumber()).x() + line.naturalTextRect().right() : 0;
    return point.x() > right && point.x() < right + 24 ? position : -1;
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
