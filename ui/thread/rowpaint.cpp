// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/rowpaint.h"

#include <cmath>

#include <QPainterPath>

#include "ui/look/chips.h"
#include "ui/look/icons.h"
#include "ui/look/lanes.h"

namespace rejoinder::thread {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal corner = 7;

QPen linkPen(const look::Palette &palette, bool isDashed)
{
    if (!isDashed)
        return {palette.trunk, 1.5, Qt::SolidLine, Qt::FlatCap};
    QPen pen(palette.doubtLine, 2, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({2.5, 1.5});
    return pen;
}

class RowPainter
{
public:
    RowPainter(QPainter &painter, const look::Palette &palette, const Row &row, const Flow &flow,
               const RowState &state)
        : m_painter(painter)
        , m_palette(palette)
        , m_row(row)
        , m_at(row.geometry)
        , m_flow(flow)
        , m_state(state)
    { }

    void paint(qreal top)
    {
        m_painter.save();
        m_painter.translate(0, top);
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (m_state.isCurrent)
            look::paintFocusFrame(m_painter, m_palette, m_at.frame, m_state.isActive);
        links();
        unread();
        boundary();
        fold();
        header();
        tags();
        body(top);
        folded();
        m_painter.restore();
    }

private:
    void text(const QRectF &where, const QString &words, const QFont &font, const QColor &ink)
    {
        if (where.isEmpty())
            return;
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words);
    }

    void links()
    {
        m_painter.setBrush(Qt::NoBrush);
        for (const Trunk &trunk : trunksOf(m_row.facts, m_at, m_flow.outline(), m_flow.facts())) {
            QPen pen = linkPen(m_palette, trunk.isDashed);
            if (trunk.owner == m_state.guide) { // as wide as what the pointer has to hit
                pen.setColor(m_palette.accent);
                pen.setWidthF(2.5);
            }
            m_painter.setPen(pen);
            m_painter.drawLine(QPointF(trunk.x, trunk.from), QPointF(trunk.x, trunk.to));
        }
        const int depth = m_row.facts.depth;
        const qreal x = Measure::columnX(depth - 1);
        if (depth == 0 || x >= m_at.column)
            return;
        QPainterPath elbow(QPointF(x, m_at.junction - corner));
        elbow.quadTo(QPointF(x, m_at.junction), QPointF(x + corner, m_at.junction));
        elbow.lineTo((m_at.fold.isEmpty() ? m_at.column - 1 : m_at.fold.left() - 2), m_at.junction);
        m_painter.setPen(linkPen(m_palette, m_row.facts.percent >= 0));
        m_painter.drawPath(elbow);
    }

    /// Beside the name, at the edge of the pane.
    void unread()
    {
        if (!m_state.isUnread)
            return;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_palette.accent);
        m_painter.drawEllipse(m_at.unread);
    }

    void boundary()
    {
        if (m_at.boundary.isEmpty())
            return;
        const qreal y = m_at.boundary.center().y();
        m_painter.setPen(linkPen(m_palette, true));
        m_painter.drawLine(QPointF(m_at.body.left(), y), QPointF(m_at.boundary.left() - 2, y));
        look::paintChip(m_painter,
                        look::doubtPill(m_palette, boundaryText(m_row.facts.boundaryPercent)),
                        m_flow.measure().chip, m_at.boundary);
    }

    void fold()
    {
        text(m_at.beyond, u"+%1"_s.arg(m_row.facts.depth - Measure::deepestColumn),
             m_flow.measure().chip, m_palette.text3);
        if (m_at.fold.isEmpty())
            return;
        const bool folded = m_row.facts.isFolded;
        const QRectF box = m_at.fold.adjusted(0.5, 0.5, -0.5, -0.5);
        m_painter.setPen(QPen(folded ? m_palette.text2 : m_palette.trunk, 1));
        m_painter.setBrush(folded ? m_palette.text2 : m_palette.pane);
        m_painter.drawRoundedRect(box, 3, 3);
        m_painter.setPen(
            QPen(folded ? m_palette.pane : m_palette.text2, 1.4, Qt::SolidLine, Qt::FlatCap));
        const QPointF middle = box.center();
        m_painter.drawLine(middle - QPointF(3.5, 0), middle + QPointF(3.5, 0));
        if (folded)
            m_painter.drawLine(middle - QPointF(0, 3.5), middle + QPointF(0, 3.5));
    }

    void header()
    {
        const RowFacts &facts = m_row.facts;
        const Measure &measure = m_flow.measure();
        if (!m_at.percent.isEmpty())
            look::paintChip(m_painter, look::doubtPill(m_palette, percentText(facts.percent)),
                            measure.chip, m_at.percent);
        m_painter.setOpacity(m_state.isContext ? look::dimmedLane : 1);
        look::paintDot(m_painter, m_palette, facts.name, facts.kind, m_at.dot.center());
        m_painter.setOpacity(1);
        name();
        text(m_at.inferred, inferredText(), measure.secondaryItalic, m_palette.doubtText);
        text(m_at.number, numberText(facts.comment), measure.secondary, m_palette.text2);
        text(m_at.lost, lostText(), measure.secondaryItalic, m_palette.text3);
        for (std::size_t i = 0; i < m_at.relations.size(); ++i) {
            if (!m_at.relations[i].isEmpty())
                look::paintChip(m_painter, look::neutralPill(m_palette, facts.relations[i]),
                                measure.chip, m_at.relations[i]);
        }
        if (!m_at.quoted.isEmpty()) {
            const QRectF icon(m_at.quoted.left(), m_at.quoted.center().y() - 6, 12, 12);
            look::paintIcon(m_painter, u"quote"_s, m_palette.text3, icon);
            text(m_at.quoted.adjusted(15, 0, 0, 0), quotedText(facts), measure.secondary,
                 m_palette.text2);
        }
    }

    void name()
    {
        const Measure &measure = m_flow.measure();
        const look::DotKind kind = m_row.facts.kind;
        const QFont &font = kind == look::DotKind::Named ? measure.named
            : kind == look::DotKind::Inferred            ? measure.inferred
                                                         : measure.unnamed;
        const QString shown = QFontMetricsF(font).elidedText(m_row.facts.name, Qt::ElideRight,
                                                             m_at.name.width() + 1);
        text(m_at.name.adjusted(0, 0, 2, 0), shown, font,
             m_state.isContext                    ? m_palette.text3
                 : kind == look::DotKind::Unnamed ? m_palette.text2
                                                  : m_palette.text);
    }

    /// Of a person it has a dashed frame: it says nothing of this comment.
    look::Chip chipOf(const CommentTag &tag) const
    {
        look::Chip chip = m_state.isContext ? look::neutralPill(m_palette, tag.code)
                                            : look::codeChip(m_palette, tag.palette, tag.code);
        if (tag.isOnWriter) {
            chip.line = chip.ink;
            chip.fill = QColor();
            chip.dashed = true;
        }
        return chip;
    }

    void tags()
    {
        const RowFacts &facts = m_row.facts;
        for (std::size_t i = 0; i < m_at.chips.size(); ++i)
            look::paintChip(m_painter, chipOf(facts.tags[i]), m_flow.measure().chip, m_at.chips[i]);
        if (!m_at.moreTags.isEmpty())
            look::paintChip(
                m_painter,
                look::neutralPill(m_palette, u"+%1"_s.arg(facts.tags.size() - m_at.chips.size())),
                m_flow.measure().chip, m_at.moreTags);
        if (!m_at.note.isEmpty())
            look::paintIcon(m_painter, u"note"_s, m_palette.text2, m_at.note);
        m_painter.setOpacity(m_state.isContext ? look::dimmedLane : 1);
        for (std::size_t i = 0; i < m_at.bars.size(); ++i) {
            const bool standsForMore
                = i + 1 == m_at.bars.size() && facts.ownTags() > m_at.bars.size();
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(standsForMore ? m_palette.text3
                                             : m_palette.tag(facts.tags[i].palette).line);
            m_painter.drawRoundedRect(m_at.bars[i], 1.5, 1.5);
        }
        m_painter.setOpacity(1);
    }

    void body(qreal top)
    {
        m_painter.save();
        Body::Paint what{m_state.selection,
                         m_state.caret,
                         m_state.focused,
                         {},
                         m_state.chosen,
                         m_state.isContext,
                         m_state.found,
                         m_row.quoted,
                         m_state.isCurrent ? m_palette.pane : m_palette.softLine};
        const QRectF seen(0, -top, m_at.width, m_flow.viewHeight());
        what.clip = seen.translated(-m_at.body.topLeft());
        m_row.body.paint(m_painter, m_at.body.topLeft(), m_palette, what);
        m_painter.restore();
    }

    void folded()
    {
        if (m_at.pill.isEmpty())
            return;
        const QFont &font = m_flow.measure().chip;
        m_painter.setPen(QPen(m_palette.line, 1));
        m_painter.setBrush(m_palette.window);
        const qreal radius = m_at.pill.height() / 2;
        m_painter.drawRoundedRect(m_at.pill.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        look::paintIcon(m_painter, u"right"_s, m_palette.text2,
                        QRectF(m_at.pill.left() + 8, m_at.pill.center().y() - 7, 14, 14));
        const QStringList words = foldedWords(m_row.facts);
        qreal x = m_at.pill.left() + 28;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const qreal width = std::ceil(QFontMetricsF(font).horizontalAdvance(words[i]));
            const bool isDoubt = i == 1 && m_row.facts.hiddenDoubts > 0;
            const QRectF where(x, m_at.pill.top(), width, m_at.pill.height());
            text(where, words[i], font,
                 isDoubt      ? m_palette.doubtText
                     : i == 0 ? m_palette.text2
                              : m_palette.text3);
            x += width + 10;
        }
    }

    QPainter &m_painter;
    const look::Palette &m_palette;
    const Row &m_row;
    const RowGeometry &m_at;
    const Flow &m_flow;
    const RowState &m_state;
};

} // namespace

std::vector<Trunk> trunksOf(const RowFacts &facts, const RowGeometry &geometry,
                            const Outline &outline, const ThreadFacts &thread)
{
    std::vector<Trunk> trunks;
    const qreal bottom = geometry.height;
    const int own = facts.comment;
    if (facts.hasReplies && !facts.isFolded)
        trunks.push_back({geometry.column, geometry.junction + 7, bottom,
                          thread.isDoubtToTheEnd(outline.firstChild(own)), own});
    if (facts.depth == 0)
        return trunks;
    const qreal x = Measure::columnX(facts.depth - 1);
    const int parent = outline.parent(own);
    trunks.push_back({x, 0, geometry.junction - corner, thread.isDoubtToTheEnd(own), parent});
    if (const int next = outline.nextSibling(own); next >= 0)
        trunks.push_back(
            {x, geometry.junction - corner, bottom, thread.isDoubtToTheEnd(next), parent});
    int depth = facts.depth - 1;
    for (int above = outline.parent(own); above >= 0 && depth > 0;
         above = outline.parent(above), --depth) {
        const int next = outline.nextSibling(above);
        if (next >= 0)
            trunks.push_back({Measure::columnX(depth - 1), 0, bottom, thread.isDoubtToTheEnd(next),
                              outline.parent(above)});
    }
    return trunks;
}

int guideAt(const Row &row, const QPointF &where, const Flow &flow)
{
    constexpr qreal reach = 6; // px to each side: columns are 12 to 20 apart
    if (row.geometry.foldTarget.contains(where))
        return -1;
    for (const Trunk &trunk : trunksOf(row.facts, row.geometry, flow.outline(), flow.facts())) {
        if (std::abs(where.x() - trunk.x) <= reach && where.y() >= trunk.from
            && where.y() < trunk.to)
            return trunk.owner;
    }
    return -1;
}

void paintRow(QPainter &painter, const look::Palette &palette, const Row &row, const Flow &flow,
              const RowState &state, qreal top)
{
    RowPainter(painter, palette, row, flow, state).paint(top);
}

} // namespace rejoinder::thread
