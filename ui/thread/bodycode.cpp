// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/highlight/highlighter.h"
#include "ui/thread/body.h"

namespace rejoinder::thread {

void Body::readCode(const Measure &measure, highlight::CodeReader *reader)
{
    m_code = highlight::codeBlocksIn(m_map.shown());
    QList<QTextLayout::FormatRange> formats;
    for (const highlight::CodeBlock &block : m_code) {
        QTextLayout::FormatRange format;
        format.start = block.from;
        format.length = block.to - block.from;
        format.format.setFont(measure.code);
        formats.append(format);
        if (!reader)
            continue;
        const std::vector<highlight::CodeMark> marks = reader->marksOf(m_map.shown(), block);
        m_marks.insert(m_marks.end(), marks.begin(), marks.end());
    }
    m_layout.setFormats(formats);
}

/// A quiet ground from edge to edge.
void Body::paintCode(QPainter &painter, const QPointF &where, const look::Palette &palette) const
{
    for (const highlight::CodeBlock &block : m_code) {
        const auto first = static_cast<std::size_t>(lineOf(block.from));
        const auto last = static_cast<std::size_t>(lineOf(std::max(block.from, block.to - 1)));
        const qreal top = m_lines[first].top;
        const qreal bottom = m_lines[last].top + m_lines[last].height;
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.window);
        painter.drawRoundedRect(QRectF(where.x() - 6, where.y() + top, m_width + 12, bottom - top),
                                4, 4);
    }
}

void Body::addMarks(QList<QTextLayout::FormatRange> &formats, const look::Palette &palette) const
{
    for (const highlight::CodeMark &mark : m_marks) {
        QTextLayout::FormatRange format;
        format.start = mark.from;
        format.length = mark.to - mark.from;
        format.format = highlight::formatFor(mark.style, palette);
        if (format.format.hasProperty(QTextFormat::ForegroundBrush))
            formats.append(format);
    }
}

} // namespace rejoinder::thread
