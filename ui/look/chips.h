// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>

#include "ui/look/palette.h"

namespace rejoinder::look {

/// A word in a small frame: code chips, percentages, relations, counters. A plain value, painted by
/// paintChip().
struct Chip
{
    QString text;
    QColor ink;
    QColor fill; // invalid = none
    QColor line; // invalid = none
    qreal radius = 4; // larger than half the height gives a pill
    bool dashed = false; // the frame
};

Chip codeChip(const Palette &palette, int tag,
              const QString &code); ///< "[Va]", palette number 1..12
Chip doubtPill(const Palette &palette,
               const QString &text); ///< "62 %" of an uncertain link, dashed
Chip neutralPill(const Palette &palette, const QString &text); ///< "disputes"
Chip counterPill(const Palette &palette,
                 const QString &text); ///< "7 doubts", filled without a frame

inline constexpr qreal chipHeight = 18;

/// Width of a chip of this font with its padding.
qreal chipWidth(const QFont &font, const QString &text, qreal padding = 6);
void paintChip(QPainter &painter, const Chip &chip, const QFont &font, const QRectF &where);

/// A key cap "Ctrl+F": 18 px high, radius 4 (DESIGN-UI 2.1).
QSizeF keyCapSize(const QFont &font, const QString &key);
void paintKeyCap(QPainter &painter, const Palette &palette, const QFont &font, const QString &key,
                 const QRectF &where);

/// How sure a commenter's name is (DESIGN-UI 2.4).
enum class DotKind { Named, Inferred, Unnamed };
/// 10 px dot: filled, dashed ring, thin grey ring.
void paintDot(QPainter &painter, const Palette &palette, const QString &person, DotKind kind,
              const QPointF &centre);

/// Fill and 2 px inset ring of the current row; without keyboard focus a 1 px line (DESIGN-UI 3.3).
void paintFocusFrame(QPainter &painter, const Palette &palette, const QRectF &where, bool active);

} // namespace rejoinder::look
