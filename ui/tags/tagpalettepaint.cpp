// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/tagpalettepaint.h"

#include <QMouseEvent>

#include "ui/look/chips.h"
#include "ui/look/icons.h"
#include "ui/look/lanes.h"
#include "ui/look/rowtext.h"
#include "ui/tags/matchmodel.h"

using namespace Qt::StringLiterals;

namespace rejoinder::tags {

namespace {

constexpr int margin = 14;
constexpr int nameLeft = 44;

} // namespace

QSize MatchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight};
}

qreal MatchDelegate::paintEnd(QPainter &painter, const QRectF &row, const QString &words,
                              const QString &key) const
{
    qreal right = row.right() - margin;
    if (!key.isEmpty()) {
        const QSizeF cap = look::keyCapSize(m_look.chip(), key);
        right -= cap.width();
        look::paintKeyCap(painter, m_look.palette, m_look.chip(), key,
                          {{right, row.center().y() - cap.height() / 2}, cap});
        right -= 10;
    }
    const qreal width = QFontMetricsF(m_look.secondary()).horizontalAdvance(words) + 2;
    look::paintWords(painter, m_look.secondary(), m_look.palette.text2,
                     {right - width, row.top(), width, row.height()}, words, Qt::AlignRight);
    return right - width - 8;
}

void MatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const look::Palette &palette = m_look.palette;
    const QRectF row = option.rect;
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent)
        look::paintChosenRow(*painter, palette, row);
    const QString name = index.data().toString();
    const QString group = index.data(MatchModel::GroupRole).toString();
    const bool isNew = index.data(MatchModel::CodeRole).toString().isEmpty();
    if (isNew) {
        const qreal right = paintEnd(
            *painter, row, group.isEmpty() ? QString() : tr("in %1").arg(group), tr("Ctrl Enter"));
        look::paintIcon(*painter, u"plus"_s, palette.text2,
                        {row.left() + margin + 3, row.center().y() - 7, 14, 14});
        look::paintWords(
            *painter, m_look.ui(), palette.text,
            {row.left() + nameLeft, row.top(), right - row.left() - nameLeft, row.height()},
            tr("New tag “%1”").arg(name));
    } else {
        const int uses = index.data(MatchModel::UsesRole).toInt();
        const qreal right = paintEnd(*painter, row,
                                     uses == 0       ? QString()
                                         : uses == 1 ? tr("1 use")
                                                     : tr("%n uses", nullptr, uses),
                                     isCurrent ? tr("Enter") : QString());
        look::paintSwatch(*painter, palette.tag(index.data(MatchModel::PaletteRole).toInt()),
                          {row.left() + margin, row.center().y() - 5, 20, 10});
        const qreal left = row.left() + nameLeft;
        const qreal width
            = look::paintMatched(*painter, m_look, {left, row.top(), right - left, row.height()},
                                 name, index.data(MatchModel::LettersRole).value<QList<int>>());
        if (right - left - width > 30)
            look::paintWords(
                *painter, m_look.secondary(), palette.text3,
                {left + width + 10, row.top(), right - left - width - 10, row.height()}, group);
    }
    painter->restore();
}

void RecentGrid::setContent(const look::Look &look, const annotate::Codebook &codebook,
                            const models::RecentTags &recent)
{
    m_look = look;
    m_cells.clear();
    for (int digit = 1; digit <= models::RecentTags::limit; ++digit) {
        if (const annotate::Code *code = codebook.find(recent.at(digit)))
            m_cells.push_back({digit, code->palette, QString::fromStdString(code->name)});
    }
    setVisible(!m_cells.empty());
    updateGeometry();
    update();
}

QSize RecentGrid::sizeHint() const
{
    const int rows = (int(m_cells.size()) + 1) / 2;
    return {360, 34 + rows * rowHeight + 6};
}

QRectF RecentGrid::rectOf(std::size_t cell) const
{
    const std::size_t rows = (m_cells.size() + 1) / 2;
    const std::size_t column = cell / rows;
    const std::size_t row = cell % rows;
    const qreal columnWidth = (width() - 2 * margin) / 2.0;
    return {margin + qreal(column) * columnWidth, 34.0 + qreal(row) * rowHeight, columnWidth - 4,
            rowHeight};
}

void RecentGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, 0, width(), 1), m_look.palette.softLine);
    QFont bold = m_look.secondary();
    bold.setWeight(QFont::DemiBold);
    look::paintWords(painter, bold, m_look.palette.text2,
                     QRectF(margin, 6, width() - 2 * margin, 26),
                     tr("Recent tags: a digit applies at once"));
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const QRectF where = rectOf(i);
        const QString digit = QString::number(m_cells[i].digit);
        const QSizeF cap = look::keyCapSize(m_look.chip(), digit);
        look::paintKeyCap(painter, m_look.palette, m_look.chip(), digit,
                          {{where.left(), where.center().y() - cap.height() / 2}, cap});
        look::paintSwatch(painter, m_look.palette.tag(m_cells[i].palette),
                          {where.left() + cap.width() + 8, where.center().y() - 5, 20, 10});
        const qreal left = where.left() + cap.width() + 36;
        look::paintWords(painter, m_look.secondary(), m_look.palette.text,
                         {left, where.top(), where.right() - left, where.height()},
                         m_cells[i].name);
    }
}

void RecentGrid::mousePressEvent(QMouseEvent *event)
{
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (rectOf(i).contains(event->position()))
            Q_EMIT digitClicked(m_cells[i].digit);
    }
}

} // namespace rejoinder::tags
