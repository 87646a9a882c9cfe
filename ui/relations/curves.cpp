// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relations/curves.h"

#include <algorithm>

namespace rejoinder::relations {

namespace {

constexpr qreal below = 1.5; // the words
constexpr qreal spine = 7; // right of the text
constexpr qreal corner = 5; // radius
constexpr qreal hand = 14; // how far a line goes straight out of a pane before it bends

/// Where the line leaves the words: under them, at the side that faces the other end.
QPointF footOf(const Seen &end, bool isLeft)
{
    return {isLeft ? end.words.left() : end.words.right(), end.words.bottom() + below};
}

/// A quarter of a circle from where the path is, around the corner, towards `next`.
void turn(QPainterPath &path, QPointF at, QPointF next)
{
    const QPointF from = path.currentPosition();
    const auto towards = [at](QPointF other, qreal most) {
        const QPointF way = other - at;
        const qreal length = std::max(std::abs(way.x()), std::abs(way.y()));
        return length < 1e-6 ? at : at + way * (std::min(most, length / 2) / length);
    };
    path.lineTo(towards(from, corner));
    path.quadTo(at, towards(next, corner));
}

Curve bracket(const Seen &from, const Seen &to, qreal step)
{
    const qreal x = std::max(from.column.right(), to.column.right()) + spine + step;
    const auto clamped = [](const Seen &end) {
        QPointF foot = footOf(end, false);
        foot.setY(std::clamp(foot.y(), end.view.top(), end.view.bottom()));
        return foot;
    };
    const QPointF start = clamped(from);
    const QPointF end = clamped(to);
    Curve curve;
    if (from.isInView()) {
        curve.line.moveTo(start);
        turn(curve.line, {x, start.y()}, {x, end.y()});
    } else {
        curve.line.moveTo(x, start.y());
    }
    if (to.isInView()) {
        turn(curve.line, {x, end.y()}, end);
        curve.line.lineTo(end);
        curve.tip = end;
        curve.pointsLeft = true;
    } else {
        curve.line.lineTo(x, end.y());
    }
    curve.label = {x, (start.y() + end.y()) / 2};
    return curve;
}

} // namespace

Curve curveBetween(const Seen &from, const Seen &to, qreal step)
{
    if (from.pane == to.pane)
        return bracket(from, to, step);
    const bool goesRight = from.view.center().x() < to.view.center().x();
    const QPointF start = footOf(from, !goesRight);
    const QPointF end = footOf(to, goesRight);
    const auto edge = [step](const Seen &seen, bool isRight) {
        return isRight ? seen.column.right() + spine + step : seen.column.left() - spine - step;
    };
    const QPointF out(edge(from, goesRight), start.y());
    const QPointF in(edge(to, !goesRight), end.y());
    const QPointF reach(goesRight ? hand : -hand, 0);
    Curve curve;
    curve.line.moveTo(start);
    curve.line.lineTo(out);
    curve.line.cubicTo(out + reach * 2, in - reach * 2, in);
    curve.line.lineTo(end);
    curve.tip = end;
    curve.pointsLeft = !goesRight;
    curve.label = (out + in) / 2;
    return curve;
}

} // namespace rejoinder::relations
