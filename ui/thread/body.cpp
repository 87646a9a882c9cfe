// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/body.h"

#include <algorithm>
#include <cmath>

#include <QGlyphRun>
#include <QTextBoundaryFinder>

#include "ui/look/lanes.h"

namespace rejoinder::thread {

using namespace Qt::StringLiterals;

namespace {

bool isRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL
        || c.direction() == QChar::DirRLE || c.direction() == QChar::DirRLO
        || c.direction() == QChar::DirRLI || c.direction() == QChar::DirAN;
}

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

Body::Body(const std::string &text, Span span, const Tags &tags, const Measure &measure,
           qreal width, highlight::CodeReader *reader)
    : m_map(text, span)
    , m_layout(m_map.laidOut(), measure.body)
    , m_tags(tags.spans)
    , m_width(width)
    , m_chip(measure.chip)
{
    m_mixed = std::ranges::any_of(m_map.shown(), isRightToLeft);
    for (const SpanTag &tag : m_tags)
        m_ranges.push_back(rangeOf(tag.span));
    readCode(measure, reader);
    if (length() > 0)
        breakLines(measure, width);
}

void Body::breakLines(const Measure &measure, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(m_map.shown().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    qreal top = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        Line box;
        box.top = top;
        const Range words{line.textStart(), line.textStart() + line.textLength()};
        for (std::size_t i = 0; i < m_ranges.size(); ++i) {
            if (m_ranges[i].from >= words.to || words.from >= m_ranges[i].to)
                continue;
            if (m_tags[i].lane < look::laneLimit)
                box.lanes = std::max(box.lanes, m_tags[i].lane + 1);
            else
                ++box.more;
        }
        // Tall scripts need more than the leading; lanes may use what the next line leaves free
        // above its letters.
        const qreal pitch = std::max<qreal>(measure.leading, std::ceil(line.height()) + 2);
        const qreal above = std::floor((pitch - line.height()) / 2);
        box.laneTop = std::round(top + above + line.ascent() + line.descent());
        const qreal lanesEnd = box.laneTop + look::laneOffset(box.lanes);
        box.height = std::max(pitch, std::ceil(lanesEnd - top) - (box.lanes > 1 ? 2 : 3));
        line.setPosition(QPointF(0, top + above));
        top += box.height;
        m_lines.push_back(box);
    }
    m_layout.endLayout();
    m_height = top;
}

Range Body::textOf(std::size_t line) const
{
    const QTextLine words = m_layout.lineAt(static_cast<int>(line));
    return {words.textStart(), words.textStart() + words.textLength()};
}

int Body::lineOf(int position) const
{
    if (m_lines.empty())
        return -1;
    const QTextLine line = m_layout.lineForTextPosition(std::clamp(position, 0, length()));
    return line.isValid() ? line.lineNumber() : lineCount() - 1;
}

int Body::positionAt(const QPointF &point) const
{
    if (m_lines.empty())
        return 0;
    auto line = std::ranges::upper_bound(m_lines, point.y(), {}, &Line::top);
    if (line != m_lines.begin())
        --line;
    const auto number = static_cast<std::size_t>(line - m_lines.begin());
    const int position = m_layout.lineAt(static_cast<int>(number)).xToCursor(point.x());
    // The place after a line's last letter is before its line end, not at the start of the next
    // line.
    const Range words = textOf(number);
    const bool isLast = number + 1 == m_lines.size();
    return isLast || position < words.to ? position : m_layout.previousCursorPosition(words.to);
}

QRectF Body::caret(int position) const
{
    const int number = lineOf(position);
    if (number < 0)
        return {0, 0, 1, m_height};
    const QTextLine line = m_layout.lineAt(number);
    return {std::round(line.cursorToX(position)), line.y(), 1.5, line.height()};
}

std::vector<std::pair<qreal, qreal>> Body::runs(const QTextLine &line, Range range) const
{
    const int from = std::max(range.from, line.textStart());
    const int to = std::min(range.to, line.textStart() + line.textLength());
    std::vector<std::pair<qreal, qreal>> result;
    if (from >= to)
        return result;
    const QRectF words = line.naturalTextRect(); // blanks at the end of a line hang over
    const auto add = [&](qreal x1, qreal x2) {
        x1 = std::max(x1, words.left());
        x2 = std::min(x2, words.right());
        if (x2 - x1 < 0.01)
            return;
        if (!result.empty() && x1 - result.back().second < 0.5)
            result.back().second = std::max(result.back().second, x2);
        else
            result.emplace_back(x1, x2);
    };
    if (!m_mixed) {
        add(line.cursorToX(from), line.cursorToX(to));
        return result;
    }
    // Not cursorToX: where directions meet, it knows one of the two edges only.
    QList<QGlyphRun> glyphs = line.glyphRuns(from, to - from);
    std::ranges::sort(glyphs, {}, [](const QGlyphRun &run) { return run.boundingRect().left(); });
    for (const QGlyphRun &run : std::as_const(glyphs))
        add(run.boundingRect().left(), run.boundingRect().right());
    return result;
}

std::vector<QRectF> Body::rects(Range range) const
{
    std::vector<QRectF> result;
    if (range.isEmpty() || m_lines.empty())
        return result;
    for (int number = lineOf(range.from); number < lineCount(); ++number) {
        const QTextLine line = m_layout.lineAt(number);
        if (line.textStart() >= range.to)
            break;
        for (const auto &[x1, x2] : runs(line, range))
            result.emplace_back(x1, line.y(), x2 - x1, line.height());
    }
    return result;
}

int Body::step(int position, bool forward, bool byWord) const
{
    const auto mode = byWord ? QTextLayout::SkipWords : QTextLayout::SkipCharacters;
    return forward ? m_layout.nextCursorPosition(position, mode)
                   : m_layout.previousCursorPosition(position, mode);
}

int Body::lineStart(int position) const
{
    const int line = lineOf(position);
    return line < 0 ? 0 : textOf(at(line)).from;
}

int Body::lineEnd(int position) const
{
    const int line = lineOf(position);
    if (line < 0 || line + 1 == lineCount())
        return length();
    return m_layout.previousCursorPosition(textOf(at(line)).to);
}

int Body::stepLine(int position, int lines) const
{
    const int line = lineOf(position);
    if (line < 0 || line + lines < 0 || line + lines >= lineCount())
        return -1;
    const QRectF now = caret(position);
    return positionAt(QPointF(now.x(), m_lines[at(line + lines)].top + 1));
}

Range Body::wordAt(int position) const
{
    const QString &text = m_map.shown();
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    words.setPosition(position);
    const bool isRightAfterOne = !(words.boundaryReasons() & QTextBoundaryFinder::StartOfItem)
        && (words.boundaryReasons() & QTextBoundaryFinder::EndOfItem);
    if (!words.isAtBoundary() || isRightAfterOne)
        words.toPreviousBoundary();
    if (!(words.boundaryReasons() & QTextBoundaryFinder::StartOfItem))
        return {position, position};
    const auto from = static_cast<int>(words.position());
    words.toNextBoundary();
    return {from, static_cast<int>(words.position())};
}

int Body::sentenceEnd(int position) const
{
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, m_map.shown());
    sentences.setPosition(position);
    // A boundary stands before the next sentence; the blanks between belong to neither.
    for (auto end = sentences.toNextBoundary(); end >= 0; end = sentences.toNextBoundary()) {
        const QStringView words = QStringView(m_map.shown()).sliced(position, end - position);
        if (!words.trimmed().isEmpty())
            return static_cast<int>(words.trimmed().end() - m_map.shown().cbegin());
    }
    return length();
}

void Body::layLanes(std::size_t number, std::vector<Piece> &pieces) const
{
    const QTextLine line = m_layout.lineAt(static_cast<int>(number));
    for (std::size_t i = 0; i < m_tags.size(); ++i) {
        if (m_tags[i].lane >= look::laneLimit)
            continue;
        for (const auto &[x1, x2] : runs(line, m_ranges[i])) {
            // Ends of neighbours with the same tag stay apart.
            const bool touches = std::ranges::any_of(m_tags, [&](const SpanTag &other) {
                return other.palette == m_tags[i].palette && other.span.start == m_tags[i].span.end;
            });
            pieces.push_back({x1, touches ? x2 - 1 : x2,
                              m_lines[number].laneTop - 1 + look::laneOffset(m_tags[i].lane), i});
        }
    }
}

void Body::paint(QPainter &painter, const QPointF &where, const look::Palette &palette,
                 const Paint &what) const
{
    QList<QTextLayout::FormatRange> fills;
    const auto fill = [&fills](Range range, const QColor &colour) {
        QTextLayout::FormatRange format;
        format.start = range.from;
        format.length = range.to - range.from;
        format.format.setBackground(colour);
        fills.append(format);
    };
    for (std::size_t i = 0; i < m_tags.size(); ++i) {
        if (m_tags[i].coding == what.focused && what.focused.isValid())
            fill(m_ranges[i], palette.tag(m_tags[i].palette).fill);
    }
    for (const Range &range : what.quoted)
        fill(range, what.quotedGround);
    if (!what.isGrey)
        addMarks(fills, palette);
    for (const Range &range : what.found)
        fill(range, palette.found);
    if (!what.selection.isEmpty())
        fill(what.selection, palette.selection);
    paintCode(painter, where, palette);
    painter.setPen(what.isGrey ? palette.text3 : palette.text);
    m_layout.draw(&painter, where, fills, what.clip.translated(where));

    auto line = std::ranges::upper_bound(m_lines, what.clip.top(), {}, &Line::top);
    line -= line == m_lines.begin() ? 0 : 1;
    for (; line != m_lines.end() && line->top <= what.clip.bottom(); ++line) {
        std::vector<Piece> pieces;
        const auto number = static_cast<std::size_t>(line - m_lines.begin());
        if (line->lanes > 0)
            layLanes(number, pieces);
        for (const Piece &piece : pieces) {
            const SpanTag &tag = m_tags[piece.tag];
            const bool isDimmed = what.isGrey || (what.chosen.isValid() && tag.code != what.chosen);
            look::paintLane(painter, palette.tag(tag.palette), where.x() + piece.x1,
                            where.x() + piece.x2, where.y() + piece.y,
                            isDimmed ? look::dimmedLane : 1);
        }
        if (line->more > 0) {
            const QRectF words = m_layout.lineAt(static_cast<int>(number)).naturalTextRect();
            painter.setFont(m_chip);
            painter.setPen(palette.text2);
            painter.drawText(QPointF(where.x() + words.right() + 3, where.y() + words.bottom() - 3),
                             u"+%1"_s.arg(line->more));
        }
    }
    if (what.caret >= 0)
        painter.fillRect(caret(what.caret).translated(where), palette.accent);
}

} // namespace rejoinder::thread
