// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarydelegate.h"

#include <QPainter>
#include <QTextLayout>

#include "ui/library/librarymodel.h"
#include "ui/look/chips.h"
#include "ui/look/icons.h"

using namespace Qt::StringLiterals;

namespace rejoinder::library {

namespace {

constexpr int leftMargin = 13;
constexpr int rightMargin = 12;
constexpr int topMargin = 12;
constexpr int titleLine = 18;

QString stateText(int doubts)
{
    if (doubts == 0)
        return LibraryDelegate::tr("clear");
    return doubts == 1 ? LibraryDelegate::tr("1 doubt")
                       : LibraryDelegate::tr("%n doubts", nullptr, doubts);
}

int stateWidth(const look::Look &look, int doubts)
{
    const QFont font = look.chip();
    return doubts > 0 ? int(std::ceil(look::chipWidth(font, stateText(doubts), 7)))
                      : QFontMetrics(look.secondary()).horizontalAdvance(stateText(doubts)) + 17;
}

} // namespace

ItemGeometry ItemGeometry::of(QRect item, int titleLines, int stateWidth, bool rightToLeft)
{
    const QRect inner = item.adjusted(leftMargin, topMargin, -rightMargin, 0);
    ItemGeometry g;
    g.title = QRect(inner.topLeft(), QSize(inner.width(), titleLine * titleLines));
    g.name = QRect(inner.left(), g.title.bottom() + 2, inner.width(), 17);
    const int y = g.name.bottom() + 5;
    constexpr int height = 18;
    const int barWidth
        = std::clamp(std::min(inner.width() / 4, inner.width() - stateWidth - 56), 0, 44);
    g.bar = QRect(inner.left(), y + height / 2 - 2, barWidth, 4);
    g.percent = QRect(g.bar.right() + 7, y, 36, height);
    g.comments = QRect(g.percent.right() + 4, y, 48, height);
    g.state = QRect(inner.right() + 1 - stateWidth, y, stateWidth, height);
    if (g.comments.right() >= g.state.left()) // narrow: the count gives way to the doubts
        g.comments.setWidth(std::max(0, g.state.left() - g.comments.left()));
    if (rightToLeft) {
        for (QRect *rect : {&g.title, &g.name, &g.bar, &g.percent, &g.comments, &g.state})
            rect->moveLeft(item.left() + item.right() - rect->right());
    }
    return g;
}

QFont LibraryDelegate::titleFont(bool current) const
{
    QFont font = m_look.ui();
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    return font;
}

QStringList LibraryDelegate::titleLines(const QString &title, int width) const
{
    const QFont font
        = titleFont(true); // the wider one, so that no row grows when it becomes current
    const QString flat = title.simplified();
    QTextLayout layout(flat, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(width);
    layout.endLayout();
    const int first = line.isValid() ? line.textLength() : int(flat.size());
    if (first >= flat.size())
        return {flat};
    const QString rest = flat.sliced(first);
    return {flat.first(first).trimmed(),
            QFontMetrics(font).elidedText(rest, Qt::ElideRight, width)};
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_width - leftMargin - rightMargin;
    const QString title = index.data(Qt::DisplayRole).toString();
    return {m_width, ItemGeometry::height(int(titleLines(title, width).size()))};
}

void LibraryDelegate::paintFrame(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const look::Palette &palette = m_look.palette;
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current || option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, current ? palette.softAccent : palette.window);
    if (current) {
        QRect bar = option.rect;
        bar.setWidth(3);
        if (option.direction == Qt::RightToLeft)
            bar.moveRight(option.rect.right());
        painter.fillRect(bar, palette.accent);
    }
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     palette.softLine);
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_Active))
        look::paintFocusFrame(painter, palette, option.rect, true);
}

void LibraryDelegate::paintProgress(QPainter &painter, const ItemGeometry &where,
                                    const QModelIndex &index) const
{
    const look::Palette &palette = m_look.palette;
    const int comments = index.data(LibraryModel::CommentsRole).toInt();
    const int coded = index.data(LibraryModel::CodedRole).toInt();
    const int percent = comments > 0 ? coded * 100 / comments : 0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.line);
    painter.drawRoundedRect(where.bar, 2, 2);
    if (coded > 0) {
        QRectF done = where.bar;
        done.setWidth(std::max(4.0, where.bar.width() * double(coded) / comments));
        painter.setBrush(percent == 100 ? palette.done : palette.accent);
        painter.drawRoundedRect(done, 2, 2);
    }
    QFont figures = m_look.chip();
    figures.setWeight(QFont::Normal);
    painter.setFont(figures);
    painter.setPen(palette.text2);
    const QLocale locale;
    painter.drawText(where.percent, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextDontClip),
                     tr("%1 %").arg(locale.toString(percent)).replace(u' ', QChar(0x202F)));
    const QString count = locale.toString(comments);
    if (QFontMetrics(figures).horizontalAdvance(count) <= where.comments.width())
        painter.drawText(where.comments, int(Qt::AlignVCenter | Qt::AlignLeading), count);
}

void LibraryDelegate::paintState(QPainter &painter, QRect where, int doubts, bool rightToLeft) const
{
    const look::Palette &palette = m_look.palette;
    if (doubts > 0) {
        QFont font = m_look.chip();
        font.setWeight(QFont::DemiBold);
        look::paintChip(painter, look::counterPill(palette, stateText(doubts)), font, where);
        return;
    }
    QRect tick(where.topLeft(), QSize(14, where.height()));
    QRect word = where.adjusted(17, 0, 0, 0);
    if (rightToLeft) {
        tick.moveRight(where.right());
        word = where.adjusted(0, 0, -17, 0);
    }
    look::paintIcon(painter, u"check"_s, palette.done, QRectF(tick).adjusted(0, 2, 0, -2));
    painter.setFont(m_look.secondary());
    painter.setPen(palette.done);
    painter.drawText(word, int(Qt::AlignVCenter | Qt::AlignTrailing | Qt::TextDontClip),
                     stateText(0));
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const look::Palette &palette = m_look.palette;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int doubts = index.data(LibraryModel::DoubtsRole).toInt();
    const QString title = index.data(Qt::DisplayRole).toString();
    const QStringList lines = titleLines(title, option.rect.width() - leftMargin - rightMargin);
    const auto where
        = ItemGeometry::of(option.rect, int(lines.size()), stateWidth(m_look, doubts), mirrored);

    painter->save();
    painter->setLayoutDirection(option.direction);
    paintFrame(*painter, option);
    painter->setFont(titleFont(option.state.testFlag(QStyle::State_Selected)));
    painter->setPen(palette.text);
    QRect line(where.title.topLeft(), QSize(where.title.width(), titleLine));
    for (const QString &words : lines) {
        painter->drawText(line, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextDontClip), words);
        line.translate(0, titleLine);
    }
    const QFont secondary = m_look.secondary();
    painter->setFont(secondary);
    painter->setPen(palette.text2);
    const QString name = index.data(LibraryModel::NameRole).toString();
    painter->drawText(
        where.name, int(Qt::AlignVCenter | Qt::AlignLeading),
        QFontMetrics(secondary).elidedText(name, Qt::ElideMiddle, where.name.width()));
    paintProgress(*painter, where, index);
    paintState(*painter, where.state, doubts, mirrored);
    painter->restore();
}

} // namespace rejoinder::library
