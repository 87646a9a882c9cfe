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

} // namespace

Column Column::of(qreal pane, qreal meanAdvance, int letters)
{
    const qreal room = std::max(pane - numbers - counters, 120.0);
    Column column;
    column.width = std::floor(std::min(room, letters * meanAdvance));
    column.left = numbers + std::floor(std::max(0.0, room - column.width) / 2);
    return column;
}

Column Column::narrowed(qreal by) const
{
    const bool centred = left > numbers;
    return {left + (centred ? std::floor(by / 2) : 0), width - by};
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
    const Column asked = Column::of(width > 0 ? width : 600, m_meanAdvance, m_look.lineLetters);
    // The text is put in once; a new page size counts as a change too, but lines stay as they are
    // where the column does.
    m_broken = m_broken && asked.width == m_asked.width
        && int(m_places.size()) == document()->blockCount();
    const qreal narrowedBy = m_broken ? m_asked.width - m_column.width : 0;
    m_asked = asked;
    m_column = asked.narrowed(narrowedBy);
    layOut();
}

void ArticleLayout::layOut()
{
    if (!m_broken) {
        breakAll();
        const int longest = longestLine();
        const int most = m_look.lineLetters + Column::moreCharacters;
        if (longest > most) {
            m_column = m_asked.narrowed(std::ceil(m_asked.width * (longest - most + 1) / longest));
            breakAll();
        }
        m_broken = true;
    }
    placeAll();
}

void ArticleLayout::breakAll()
{
    m_places.assign(std::size_t(document()->blockCount()), {});
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        breakLines(block);
}

int ArticleLayout::longestLine() const
{
    int longest = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (int i = 0; i < block.layout()->lineCount() && !isTitle(block); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const QStringView letters = QStringView(text).mid(line.textStart(), line.textLength());
            longest = std::max(longest, int(letters.trimmed().size()));
        }
    }
    return longest;
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
    const qreal leading = isTitle(block) ? m_look.titleLeading() : m_look.articleLeading();
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

QRectF ArticleLayout::firstLineOf(int from, int to) const
{
    const QTextBlock block = document()->findBlock(from);
    const QTextLine line = block.layout()->lineForTextPosition(from - block.position());
    if (!line.isValid())
        return blockBoundingRect(block);
    const int end = std::min(to - block.position(), line.textStart() + line.textLength());
    const qreal left = line.cursorToX(from - block.position());
    const qreal right = line.cursorToX(end);
    return QRectF(std::min(left, right), line.y(), std::abs(right - left), line.height())
        .translated(originOf(block.blockNumber()));
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

} // namespace rejoinder::article
