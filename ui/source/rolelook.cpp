// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/rolelook.h"

namespace rejoinder::source {

using comments::LineRole;

namespace {

struct RoleColours
{
    QColor ink; // letter and side bar
    QColor fill; // invalid = none
};

RoleColours coloursOf(LineRole role, const look::Palette &palette)
{
    switch (role) {
    case LineRole::Title:
        return {palette.tag(2).line, palette.tag(2).fill};
    case LineRole::Article:
        return {palette.tag(3).line, palette.tag(3).fill};
    case LineRole::Name:
        return {palette.tag(1).line, palette.tag(1).fill};
    case LineRole::NameLost:
        return {palette.doubtText, palette.doubtFill};
    case LineRole::Body:
        return {palette.text2, {}};
    case LineRole::Boilerplate:
    case LineRole::Blank:
        break;
    }
    return {palette.text3, {}};
}

} // namespace

QColor rowFill(LineRole role, const look::Palette &palette)
{
    return coloursOf(role, palette).fill;
}

QTextCharFormat rowFormat(LineRole role, const look::Palette &palette)
{
    QTextCharFormat format;
    if (role == LineRole::Name)
        format.setForeground(coloursOf(role, palette).ink);
    if (role == LineRole::Name || role == LineRole::Title)
        format.setFontWeight(QFont::Bold);
    if (role == LineRole::Boilerplate) {
        format.setForeground(palette.text2);
        format.setFontItalic(true);
    }
    return format;
}

RowMargin marginGeometry(QRect row, int digitsWidth)
{
    RowMargin g;
    g.number = QRect(row.left() + 12, row.top(), digitsWidth, row.height());
    g.letter = QRect(g.number.right() + 13, row.top(), 16, row.height());
    g.bar = QRect(g.letter.right() + 6, row.top(), 3, row.height());
    g.width = g.bar.right() + 13 - row.left();
    return g;
}

void paintRowMargin(QPainter &painter, const look::Look &look, QRect where, const Row &row)
{
    const RowMargin fixed = marginGeometry(where, 0);
    const RowMargin g = marginGeometry(where, where.width() - fixed.width);
    const RoleColours colours = coloursOf(row.role, look.palette);
    if (colours.fill.isValid())
        painter.fillRect(
            QRect(g.bar.left(), where.top(), where.right() + 1 - g.bar.left(), where.height()),
            colours.fill);
    if (row.role != LineRole::Blank)
        painter.fillRect(g.bar,
                         row.role == LineRole::Boilerplate ? look.palette.trunk : colours.ink);
    if (!row.continues) {
        painter.setFont(look.mono());
        painter.setPen(look.palette.text3);
        painter.drawText(g.number, int(Qt::AlignRight | Qt::AlignVCenter),
                         QString::number(row.line + 1));
    }
    QFont letter = look.chip();
    letter.setWeight(QFont::DemiBold);
    painter.setFont(letter);
    painter.setPen(colours.ink);
    painter.drawText(g.letter, int(Qt::AlignCenter),
                     row.continues ? QString() : letterOf(row.role));
}

} // namespace rejoinder::source
