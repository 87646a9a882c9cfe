// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/segmentdelegate.h"

#include <cmath>

#include <QApplication>
#include <QPainter>

#include "ui/look/chips.h"
#include "ui/look/lines.h"
#include "ui/look/rowtext.h"
#include "ui/retrieval/segmentmodel.h"

using namespace Qt::StringLiterals;

namespace rejoinder::retrieval {

namespace {

constexpr int margin = 16;
constexpr int above = 8; // and below
constexpr int lines = 3;
constexpr int headingHeight = 32;
constexpr qreal memoShare = 0.3;
constexpr int checkSide = 18;
constexpr int narrowest = 520; // px; below it there is no room for a memo beside

/// On one line: line breaks of the dump are no part of the row.
QString flat(const std::string &text)
{
    QString words = QString::fromStdString(text);
    for (QChar &c : words) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
    }
    return words;
}

/// So much of what stands before that the words themselves are on the first lines.
QString lastOf(const QString &text, qsizetype letters)
{
    if (text.size() <= letters)
        return text;
    const qsizetype blank = text.indexOf(u' ', text.size() - letters);
    return u"…"_s + text.sliced(blank < 0 ? text.size() - letters : blank);
}

} // namespace

QSize SegmentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(SegmentModel::IsHeadingRole).toBool())
        return {60, headingHeight};
    return {
        60,
        int(2 * above + look::lineHeight(m_look.ui()) + 4 + lines * look::lineHeight(m_look.ui()))};
}

void SegmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const look::Palette &p = m_look.palette;
    const auto *model = static_cast<const SegmentModel *>(index.model());
    const retrieve::Segment *segment = model->segmentAt(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!segment) {
        paintHeading(*painter, option.rect, index);
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected)
        look::paintFocusFrame(*painter, p, QRectF(option.rect).adjusted(1, 1, -1, -1),
                              option.state & QStyle::State_HasFocus);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      p.softLine);
    QRectF inner = QRectF(option.rect).adjusted(margin, above, -margin, -above);
    if (const QVariant check = index.data(Qt::CheckStateRole); check.isValid()) {
        paintCheck(*painter, option, inner, check.value<Qt::CheckState>() == Qt::Checked);
        inner.setLeft(inner.left() + checkSide + 12);
    }
    if (!segment->memo.empty() && inner.width() >= narrowest) {
        const qreal width = std::floor(inner.width() * memoShare);
        paintMemo(*painter, QRectF(inner.right() - width, inner.top(), width, inner.height()),
                  flat(segment->memo));
        inner.setRight(inner.right() - width - margin);
    }
    const qreal first = look::lineHeight(m_look.ui());
    paintPlace(*painter, QRectF(inner.topLeft(), QSizeF(inner.width(), first)), *segment, index);
    paintWords(*painter, inner.adjusted(0, first + 4, 0, 0), *segment,
               index.data(SegmentModel::PaletteRole).toInt());
    painter->restore();
}

void SegmentDelegate::paintCheck(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QRectF &where, bool isChecked) const
{
    QStyleOptionButton box;
    box.palette = option.palette;
    box.state = QStyle::State_Enabled | (isChecked ? QStyle::State_On : QStyle::State_Off);
    box.rect = QRect(int(where.left()), int(where.top()), checkSide, checkSide);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
}

void SegmentDelegate::paintHeading(QPainter &painter, const QRectF &where,
                                   const QModelIndex &index) const
{
    const look::Palette &p = m_look.palette;
    painter.fillRect(where, p.window);
    QFont font = m_look.ui();
    font.setWeight(QFont::DemiBold);
    QRectF line = where.adjusted(margin, 0, -margin, 0);
    const look::Chip count
        = look::neutralPill(p, QString::number(index.data(SegmentModel::CountRole).toInt()));
    const qreal width = look::chipWidth(m_look.chip(), count.text);
    look::paintChip(painter, count, m_look.chip(),
                    QRectF(line.right() - width, line.center().y() - look::chipHeight / 2, width,
                           look::chipHeight));
    line.setRight(line.right() - width - 8);
    line.setLeft(line.left() + 8
                 + look::paintWords(painter, font, p.text, line, index.data().toString()));
    look::paintWords(painter, m_look.secondary(), p.text2, line,
                     index.data(SegmentModel::DetailRole).toString());
}

void SegmentDelegate::paintPlace(QPainter &painter, const QRectF &where,
                                 const retrieve::Segment &segment, const QModelIndex &index) const
{
    const look::Palette &p = m_look.palette;
    QRectF line = where;
    if (const int palette = index.data(SegmentModel::PaletteRole).toInt(); palette > 0) {
        const look::Chip chip
            = look::codeChip(p, palette, index.data(SegmentModel::CodeRole).toString());
        const qreal width = look::chipWidth(m_look.chip(), chip.text);
        look::paintChip(painter, chip, m_look.chip(),
                        QRectF(line.right() - width, line.center().y() - look::chipHeight / 2,
                               width, look::chipHeight));
        line.setRight(line.right() - width - 8);
    }
    QFont name = m_look.ui();
    name.setWeight(QFont::DemiBold);
    const auto put = [&](const QFont &font, const QColor &ink, const QString &words) {
        if (!words.isEmpty() && line.width() > 24)
            line.setLeft(line.left() + look::paintWords(painter, font, ink, line, words) + 8);
    };
    put(name, p.text, index.data().toString());
    if (segment.answers >= 0)
        put(m_look.secondary(), p.text2, SegmentModel::tr("answers #%1").arg(segment.answers + 1));
    put(m_look.secondary(), p.text2, index.data(SegmentModel::DetailRole).toString());
}

void SegmentDelegate::paintWords(QPainter &painter, const QRectF &where,
                                 const retrieve::Segment &segment, int palette) const
{
    const look::Palette &p = m_look.palette;
    const auto letters = qsizetype(where.width() / QFontMetricsF(m_look.ui()).averageCharWidth());
    const QString before = lastOf(flat(segment.before), std::min<qsizetype>(letters, 160));
    const QString words = flat(segment.words);
    QTextLayout::FormatRange format;
    format.start = int(before.size());
    format.length = int(words.size());
    format.format.setForeground(p.text);
    if (palette > 0)
        format.format.setBackground(p.tags[std::size_t(palette - 1) % p.tags.size()].fill);
    painter.setPen(p.text2);
    look::paintLines(painter, where, before + words + flat(segment.after), m_look.ui(), lines,
                     format);
}

void SegmentDelegate::paintMemo(QPainter &painter, const QRectF &where, const QString &memo) const
{
    const look::Palette &p = m_look.palette;
    painter.setPen(Qt::NoPen);
    painter.setBrush(p.window);
    painter.drawRoundedRect(where, 6, 6);
    painter.setPen(p.text2);
    look::paintLines(painter, where.adjusted(10, 8, -10, -4), memo, m_look.secondary(), lines);
}

} // namespace rejoinder::retrieval
