// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>

#include "ui/look/palette.h"

namespace rejoinder::look {

/// Distance of lane n under the descender line, in px (DESIGN-UI 3.8).
inline qreal laneOffset(int lane)
{
    return 3.0 * lane;
}
inline constexpr int laneLimit = 6;
/// Opacity of the lanes of other tags while one is chosen (DESIGN-UI 3.10).
inline constexpr qreal dimmedLane = 0.35;

/// Draws one lane line from x1 to x2 at y in the colour and style of a tag.
void paintLane(QPainter &painter, const TagColour &colour, qreal x1, qreal x2, qreal y,
               qreal opacity = 1);

/// 20 x 10 swatch: colour and style of a tag, as in the Tags pane and the tag palette.
void paintSwatch(QPainter &painter, const TagColour &colour, const QRectF &where);

} // namespace rejoinder::look
