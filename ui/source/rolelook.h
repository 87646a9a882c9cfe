// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QTextCharFormat>

#include "ui/look/look.h"
#include "ui/source/sourcelines.h"

namespace rejoinder::source {

/// Light fill of a whole row; invalid where there is none.
QColor rowFill(comments::LineRole role, const look::Palette &palette);
/// Weight and colour of a row's words; empty where they are plain.
QTextCharFormat rowFormat(comments::LineRole role, const look::Palette &palette);

/// The margin of one row: number, letter, side bar.
struct RowMargin
{
    QRect number;
    QRect letter;
    QRect bar; // 3 px
    int width = 0; // of the whole margin
};
RowMargin marginGeometry(QRect row, int digitsWidth);

/// `where` is as wide as the margin.
void paintRowMargin(QPainter &painter, const look::Look &look, QRect where, const Row &row);

} // namespace rejoinder::source
