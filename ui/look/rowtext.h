// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "ui/look/look.h"

class QPainter;

namespace rejoinder::look {

/// Elided words in the middle of a line; gives their width.
qreal paintWords(QPainter &painter, const QFont &font, const QColor &colour, const QRectF &where,
                 const QString &words, Qt::Alignment alignment = Qt::AlignLeft);

/// A name with the letters that were typed (UTF-16 positions) underlined and heavier; gives its
/// width.
qreal paintMatched(QPainter &painter, const Look &look, const QRectF &where, const QString &name,
                   const QList<int> &letters);

/// Ground and bar of the row that Enter would take in a list one types over.
void paintChosenRow(QPainter &painter, const Palette &palette, const QRectF &row);

} // namespace rejoinder::look
