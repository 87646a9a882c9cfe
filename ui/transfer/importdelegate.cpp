// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importdelegate.h"

#include <QPainter>

#include "ui/look/icons.h"
#include "ui/transfer/importmodel.h"

using namespace Qt::StringLiterals;

namespace rejoinder::transfer {

namespace {

constexpr int cardHeight = 112;
constexpr int padding = 16;

ImportState stateOf(const QModelIndex &index)
{
    return ImportState(index.data(ImportModel::StateRole).toInt());
}

QColor inkOf(const look::Palette &palette, ImportState state)
{
    switch (state) {
    case ImportState::Failed:
        return palette.error;
    case ImportState::Ready:
    case ImportState::Stored:
        return palette.done;
    default:
        return palette.text2;
    }
}

} // namespace

QStringList ImportDelegate::stageNames()
{
    return {tr("Read"), tr("Decode"), tr("Layout"), tr("Comments"), tr("People"), tr("Replies")};
}

QString ImportDelegate::stateWords(const QModelIndex &index)
{
    const int comments = index.data(ImportModel::CommentsRole).toInt();
    switch (stateOf(index)) {
    case ImportState::Working:
        return tr("%1 %").arg(int(index.data(ImportModel::DoneRole).toDouble() * 100));
    case ImportState::Ready:
        return comments == 1 ? tr("ready, 1 comment") : tr("ready, %n comments", nullptr, comments);
    case ImportState::Known:
        return tr("already in the project");
    case ImportState::Failed:
        return tr("cannot be imported");
    case ImportState::Stored:
        return comments == 1 ? tr("imported, 1 comment")
                             : tr("imported, %n comments", nullptr, comments);
    }
    return {};
}

QSize ImportDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, cardHeight + 10};
}

void ImportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const look::Palette &palette = m_look.palette;
    const QRectF card = QRectF(option.rect).adjusted(2, 2, -2, -8);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(QPen(isCurrent ? palette.accent : palette.line, isCurrent ? 2 : 1));
    painter->setBrush(palette.pane);
    painter->drawRoundedRect(card, 8, 8);
    paintHead(*painter, card, index);
    const QRectF inner = card.adjusted(padding, 0, -padding, 0);
    paintBar(*painter, {inner.left(), card.top() + 42, inner.width(), 5}, index);
    if (stateOf(index) == ImportState::Failed) {
        painter->setFont(m_look.secondary());
        painter->setPen(palette.text);
        painter->drawText(QRectF(inner.left(), card.top() + 54, inner.width(), 46),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                          index.data(ImportModel::ProblemRole).toString());
    } else {
        paintStages(*painter, {inner.left(), card.top() + 56, inner.width(), 46}, index);
    }
    painter->restore();
}

void ImportDelegate::paintHead(QPainter &painter, const QRectF &card,
                               const QModelIndex &index) const
{
    const look::Palette &palette = m_look.palette;
    const QRectF line(card.left() + padding, card.top() + 10, card.width() - 2 * padding, 24);
    look::paintIcon(painter, u"article"_s, palette.text2,
                    {line.left(), line.center().y() - 8, 16, 16});
    const QString words = stateWords(index);
    const qreal right = QFontMetricsF(m_look.secondary()).horizontalAdvance(words) + 4;
    painter.setFont(m_look.secondary());
    painter.setPen(inkOf(palette, stateOf(index)));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, words);
    QFont bold = m_look.ui();
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    const qreal left = line.left() + 26;
    const QString size = QLocale().formattedDataSize(
        index.data(ImportModel::BytesRole).toLongLong(), 0, QLocale::DataSizeSIFormat);
    const qreal sizeWidth = QFontMetricsF(m_look.secondary()).horizontalAdvance(size) + 12;
    const QString name = metrics.elidedText(index.data().toString(), Qt::ElideMiddle,
                                            line.right() - left - right - sizeWidth - 8);
    painter.setFont(bold);
    painter.setPen(palette.text);
    painter.drawText(line.adjusted(left - line.left(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     name);
    painter.setFont(m_look.secondary());
    painter.setPen(palette.text3);
    painter.drawText(
        line.adjusted(left - line.left() + metrics.horizontalAdvance(name) + 10, 0, 0, 0),
        Qt::AlignLeft | Qt::AlignVCenter, size);
}

void ImportDelegate::paintBar(QPainter &painter, const QRectF &where,
                              const QModelIndex &index) const
{
    const ImportState state = stateOf(index);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.palette.softLine);
    painter.drawRoundedRect(where, 2.5, 2.5);
    QRectF done = where;
    done.setWidth(where.width() * index.data(ImportModel::DoneRole).toDouble());
    painter.setBrush(state == ImportState::Working ? m_look.palette.accent
                                                   : inkOf(m_look.palette, state));
    painter.drawRoundedRect(done, 2.5, 2.5);
}

void ImportDelegate::paintStages(QPainter &painter, const QRectF &where,
                                 const QModelIndex &index) const
{
    const look::Palette &palette = m_look.palette;
    const QStringList names = stageNames();
    const bool isWorking = stateOf(index) == ImportState::Working;
    const int current = isWorking ? index.data(ImportModel::StageRole).toInt() : int(names.size());
    const qreal width = where.width() / qreal(names.size());
    for (int stage = 0; stage < int(names.size()); ++stage) {
        const QRectF cell(where.left() + stage * width, where.top(), width, where.height());
        const QRectF ring(cell.center().x() - 9, cell.top() + 2, 18, 18);
        painter.setBrush(stage < current ? QBrush(palette.doneFill) : Qt::NoBrush);
        painter.setPen(stage < current ? QPen(Qt::NoPen)
                                       : QPen(stage == current ? palette.accent : palette.line,
                                              stage == current ? 2.5 : 1.2));
        painter.drawEllipse(ring);
        if (stage < current)
            look::paintIcon(painter, u"check"_s, palette.done, ring.adjusted(3, 3, -3, -3));
        QFont font = m_look.chip();
        if (stage == current)
            font.setWeight(QFont::Bold);
        painter.setFont(font);
        painter.setPen(stage == current ? palette.text : palette.text2);
        painter.drawText(QRectF(cell.left(), ring.bottom() + 3, cell.width(), 18), Qt::AlignCenter,
                         names.at(stage));
    }
}

} // namespace rejoinder::transfer
