// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPainter>
#include <QTextLayout>

#include "ui/highlight/codeblocks.h"
#include "ui/look/palette.h"
#include "ui/text/textmap.h"
#include "ui/thread/measure.h"
#include "ui/thread/tagging.h"

namespace rejoinder::thread {

/// A range of UTF-16 positions of a body.
struct Range
{
    int from = 0;
    int to = 0;

    bool isEmpty() const { return to <= from; }
    bool operator==(const Range &) const = default;
};

/// The words of one comment, broken into lines, with their lanes. Positions are those of its
/// TextMap; coordinates are px from the top left corner of the body. Costly: exists only near the
/// viewport.
class Body
{
public:
    /// Code in it has a fixed pitch; where there is a reader, its words are marked.
    Body(const std::string &text, Span span, const Tags &tags, const Measure &measure, qreal width,
         highlight::CodeReader *reader = nullptr);

    const text::TextMap &map() const { return m_map; }
    int length() const { return static_cast<int>(m_map.shown().size()); }
    qreal height() const { return m_height; }
    int lineCount() const { return static_cast<int>(m_lines.size()); }
    const std::vector<highlight::CodeBlock> &code() const { return m_code; }
    int laneCount(int line) const { return m_lines[static_cast<std::size_t>(line)].lanes; }

    int positionAt(const QPointF &point) const; ///< the nearest
    int lineOf(int position) const; ///< -1 where there is no text
    qreal topOfLine(int line) const { return m_lines[static_cast<std::size_t>(line)].top; }
    QRectF caret(int position) const;
    /// One rectangle for each visual run of a line.
    std::vector<QRectF> rects(Range range) const;
    int step(int position, bool forward, bool byWord) const;
    int lineStart(int position) const;
    int lineEnd(int position) const;
    int stepLine(int position, int lines) const; ///< -1 where it leaves the text
    Range wordAt(int position) const; ///< empty between words
    int sentenceEnd(int position) const;
    Range rangeOf(Span bytes) const
    {
        return {m_map.toUtf16(bytes.start), m_map.toUtf16(bytes.end)};
    }

    struct Paint
    {
        Range selection;
        int caret = -1;
        CodingId focused; // its words get the soft fill
        QRectF clip; // in the coordinates of the body
        CodeId chosen = {}; // lanes of others are dimmed; invalid: of none
        bool isGrey = false; // letters one step quieter, lanes dimmed
        std::vector<Range> found = {}; // gets the fill of what is looked for
        std::vector<Range> quoted = {}; // words of somebody else
        QColor quotedGround = {};
    };
    void paint(QPainter &painter, const QPointF &at, const look::Palette &palette,
               const Paint &what) const;

private:
    struct Line
    {
        qreal top = 0;
        qreal height = 0;
        qreal laneTop = 0; // of lane 0
        int lanes = 0; // as many as the line grows for
        int more = 0; // spans beyond the last lane
    };
    struct Piece // of a lane, in one visual run of a line
    {
        qreal x1, x2, y;
        std::size_t tag;
    };
    void readCode(const Measure &measure, highlight::CodeReader *reader);
    void paintCode(QPainter &painter, const QPointF &at, const look::Palette &palette) const;
    void addMarks(QList<QTextLayout::FormatRange> &formats, const look::Palette &palette) const;
    void breakLines(const Measure &measure, qreal width);
    void layLanes(std::size_t line, std::vector<Piece> &pieces) const;
    std::vector<std::pair<qreal, qreal>> runs(const QTextLine &line, Range range) const;
    Range textOf(std::size_t line) const;

    text::TextMap m_map;
    QTextLayout m_layout;
    std::vector<SpanTag> m_tags;
    std::vector<Range> m_ranges; // of m_tags
    std::vector<Line> m_lines;
    std::vector<highlight::CodeBlock> m_code;
    std::vector<highlight::CodeMark> m_marks; // in it
    qreal m_width = 0;
    qreal m_height = 0;
    bool m_mixed = false; // holds right-to-left letters
    QFont m_chip;
};

} // namespace rejoinder::thread
