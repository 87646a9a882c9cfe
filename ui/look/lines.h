// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>
#include <QTextLayout>

namespace rejoinder::look {

/// Of a line in a row of a list, with a little air.
qreal lineHeight(const QFont &font);

/// Words on as many lines as there may be, in the painter's pen; the last one ends in "…" where
/// they go on.
void paintLines(QPainter &painter, const QRectF &where, const QString &text, const QFont &font,
                int lines, const QTextLayout::FormatRange &format = {});

} // namespace rejoinder::look
