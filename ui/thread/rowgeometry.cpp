// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/rowgeometry.h"

#include <algorithm>
#include <cmath>

#include "ui/thread/words.h"

namespace rejoinder::thread {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal gap = 6;
constexpr std::size_t mostBars = 3;
constexpr qreal narrowestName = 28;

qreal widthOf(const QFont &font, const QString &text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

const QFont &nameFont(const RowFacts &facts, const Measure &measure)
{
    switch (facts.kind) {
    case look::DotKind::Inferred:
        return measure.inferred;
    case look::DotKind::Unnamed:
        return measure.unnamed;
    case look::DotKind::Named:
        break;
    }
    return measure.named;
}

qreal rowTop(const RowFacts &facts)
{
    return Measure::padding + (facts.boundaryPercent >= 0 ? Measure::boundary : 0);
}

/// Lays the header from left to right. What does not fit leaves from the right end: paragraph,
/// relation, number; the name is cut last.
class Header
{
public:
    Header(const RowFacts &facts, const Measure &measure, RowGeometry &row)
        : m_facts(facts)
        , m_measure(measure)
        , m_row(row)
    {
        m_left = row.column + Measure::textGap;
        m_right = row.width - Measure::right;
        m_top = rowTop(facts);
    }

    void lay()
    {
        layRight();
        layFixed();
        layName();
    }

private:
    QRectF box(qreal x, qreal width, qreal height) const
    {
        return {x, m_top + std::round((m_measure.header - height) / 2), width, height};
    }
    QRectF text(qreal width)
    {
        const QRectF rect = box(m_left, width, m_measure.header);
        m_left += width + gap;
        return rect;
    }

    void layRight()
    {
        if (m_facts.hasNote) {
            m_row.note = box(m_right - 16, 16, 16);
            m_right = m_row.note.left() - gap;
        }
        const std::size_t shown = std::min(m_facts.tags.size(), mostBars);
        if (m_facts.tags.size() > mostBars) {
            const qreal width
                = look::chipWidth(m_measure.chip, u"+%1"_s.arg(m_facts.tags.size() - mostBars), 3);
            m_row.moreTags = box(m_right - width, width, m_measure.chipHeight);
            m_right -= width + 3;
        }
        m_row.chips.resize(shown);
        for (std::size_t i = shown; i-- > 0;) {
            const qreal width = look::chipWidth(m_measure.chip, m_facts.tags[i].code);
            m_row.chips[i] = box(m_right - width, width, m_measure.chipHeight);
            m_right -= width + 4;
        }
    }

    void layFixed()
    {
        if (m_facts.percent >= 0) {
            const qreal width = look::chipWidth(m_measure.chip, percentText(m_facts.percent));
            m_row.percent = box(m_left, width, m_measure.chipHeight);
            m_left += width + gap;
        }
        m_row.dot = box(m_left, 10, 10);
        m_left += 10 + gap;
    }

    void layName()
    {
        const qreal name = widthOf(nameFont(m_facts, m_measure), m_facts.name);
        const qreal inferred = m_facts.kind == look::DotKind::Inferred
            ? widthOf(m_measure.secondaryItalic, inferredText()) + gap
            : 0;
        const qreal number = widthOf(m_measure.secondary, numberText(m_facts.comment)) + gap;
        const qreal lost
            = m_facts.answersLost ? widthOf(m_measure.secondaryItalic, lostText()) + gap : 0;
        const qreal quoted = m_facts.quoted.empty()
            ? 0
            : 15 + widthOf(m_measure.secondary, quotedText(m_facts)) + gap;
        qreal room = m_right - m_left - inferred - name;
        const auto fits = [&room](qreal width) {
            const bool yes = width > 0 && width <= room;
            room = yes      ? room - width
                : width > 0 ? 0
                            : room; // what stands to the right leaves first
            return yes;
        };
        m_row.name = text(std::min(name, std::max(narrowestName, m_right - m_left - inferred)));
        if (inferred > 0)
            m_row.inferred = text(inferred - gap);
        if (fits(number))
            m_row.number = text(number - gap);
        if (fits(lost))
            m_row.lost = text(lost - gap);
        for (const QString &relation : m_facts.relations) {
            const qreal width = look::chipWidth(m_measure.chip, relation);
            m_row.relations.push_back(fits(width + gap) ? box(m_left, width, m_measure.chipHeight)
                                                        : QRectF());
            if (!m_row.relations.back().isEmpty())
                m_left += width + gap;
        }
        if (fits(quoted))
            m_row.quoted = text(quoted - gap);
    }

    const RowFacts &m_facts;
    const Measure &m_measure;
    RowGeometry &m_row;
    qreal m_left = 0;
    qreal m_right = 0;
    qreal m_top = 0;
};

/// Room for the third bar, which would otherwise stand on the trunk.
qreal barShift(const RowFacts &facts)
{
    return facts.ownTags() >= mostBars ? 6 : 0;
}

} // namespace

QRectF RowGeometry::bodyColumn(const RowFacts &facts, const Measure &measure, qreal width)
{
    const qreal left = Measure::columnX(facts.depth) + Measure::textGap + barShift(facts);
    return {left, rowTop(facts) + measure.header, std::max(60.0, width - Measure::right - left), 0};
}

RowGeometry RowGeometry::of(const RowFacts &facts, const Measure &measure, qreal width,
                            qreal bodyHeight)
{
    RowGeometry row;
    row.width = width;
    row.column = Measure::columnX(facts.depth);
    row.junction = rowTop(facts) + measure.header / 2.0;
    row.unread = QRectF(2, row.junction - 2.5, 5, 5);
    if (facts.hasReplies) {
        row.fold = QRectF(row.column - 7, row.junction - 7, 14, 14);
        row.foldTarget = row.fold.adjusted(-5, -5, 5, 5);
    }
    if (facts.boundaryPercent >= 0) {
        const qreal pill = look::chipWidth(measure.chip, boundaryText(facts.boundaryPercent));
        row.boundary = QRectF(width - Measure::right - pill, 4, pill, measure.chipHeight);
    }
    Header(facts, measure, row).lay();
    row.body = bodyColumn(facts, measure, width);
    row.body.setHeight(bodyHeight);
    qreal bottom = row.body.bottom();
    const std::size_t bars = std::min(facts.ownTags(), mostBars);
    for (std::size_t i = 0; i < bars && bodyHeight > 0; ++i)
        row.bars.emplace_back(row.body.left() - 7 - 5 * static_cast<qreal>(i), row.body.top() + 1,
                              3, bodyHeight - 2);
    if (facts.depth > Measure::deepestColumn)
        row.beyond = QRectF(row.column - 34, row.junction - 8, 20, 16);
    if (facts.isFolded) {
        const qreal pill = look::chipWidth(measure.chip, foldedText(facts), 10) + 24;
        row.pill
            = QRectF(row.body.left(), bottom + 4, std::min(pill, row.body.width()), measure.pill);
        bottom = row.pill.bottom();
    }
    row.height = static_cast<int>(std::ceil(bottom)) + Measure::padding;
    row.frame = QRectF(3, 1 + rowTop(facts) - Measure::padding, width - 6,
                       row.height - 2 - (rowTop(facts) - Measure::padding));
    return row;
}

int RowGeometry::estimate(int depth, std::size_t bytes, const Measure &measure, qreal width)
{
    const qreal column
        = std::max(60.0, width - Measure::right - Measure::columnX(depth) - Measure::textGap);
    const qreal letters = std::max(1.0, column / measure.bodyAdvance);
    const auto lines = static_cast<int>(std::ceil(static_cast<qreal>(bytes) / letters));
    return 2 * Measure::padding + measure.header + lines * measure.leading;
}

QString percentText(int percent)
{
    return ThreadWords::tr("%1 %").arg(percent).replace(u' ', QChar(0x202F));
}

QString numberText(int comment)
{
    return u"#%1"_s.arg(comment + 1);
}

QString quotedText(const RowFacts &facts)
{
    QString text;
    for (std::size_t i = 0; i < facts.quoted.size() && i < 3; ++i)
        text += (i ? u" ¶"_s : u"¶"_s) + QString::number(facts.quoted[i]);
    return facts.quoted.size() > 3 ? text + u'…' : text;
}

QString inferredText()
{
    return ThreadWords::tr("inferred");
}

QString lostText()
{
    return ThreadWords::tr("answers a lost comment");
}

QString boundaryText(int percent)
{
    return ThreadWords::tr("boundary? %1").arg(percentText(percent));
}

QString foldedText(const RowFacts &facts)
{
    return foldedWords(facts).join(u"   "_s);
}

} // namespace rejoinder::thread
