// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRectF>

namespace rejoinder::relations {

/// Where an end of a relation stands in one pane, in the coordinates of who draws (px). It may be
/// above or below what is seen of the pane.
struct Seen
{
    int pane = 0;
    QRectF view; // what is seen of the pane
    QRectF column; // of its text: left and right edge count
    QRectF words;

    bool isInView() const { return view.intersects(words); }
    bool operator==(const Seen &) const = default;
};

/// A line from words to words: below their lines to the edge of the text, and from there to the
/// other. In one pane it runs down its right edge, `step` px further out for each one beside it;
/// between two panes it bends across.
struct Curve
{
    QPainterPath line;
    QPointF tip; // where the arrow is
    bool pointsLeft = false; // the arrow does
    QPointF label; // where its type may be written: the middle
};

/// REQUIRES: one of the two is in view.
Curve curveBetween(const Seen &from, const Seen &to, qreal step = 0);

} // namespace rejoinder::relations
