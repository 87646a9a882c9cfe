// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QPainterPath>

#include "ui/language/sentences.h"
#include "ui/look/chips.h"
#include "ui/thread/threadview_p.h"
#include "ui/thread/words.h"

namespace rejoinder::thread {

using namespace Qt::StringLiterals;

bool ThreadView::Private::isOnLink(int comment, const QPointF &where)
{
    const Row &row = flow.row(comment);
    if (row.facts.percent < 0)
        return false;
    const qreal trunk = Measure::columnX(std::max(0, row.facts.depth - 1));
    const QRectF connector(trunk - 4, row.geometry.junction - 12, row.geometry.column - trunk + 8,
                           20);
    return row.geometry.percent.contains(where) || connector.contains(where);
}

/// The second-best parent of the link that is hovered, else of the current comment: a dotted curve
/// and its percentage.
void ThreadView::Private::paintAlternative(QPainter &painter)
{
    const int comment = hovered >= 0 ? hovered : current;
    if (comment < 0 || !flow.facts().isDoubt(comment) || flow.outline().rowOf(comment) < 0)
        return;
    const auto &others
        = flow.document()->reconstruction.links[static_cast<std::size_t>(comment)].alternatives;
    const int parent = others.empty() ? -1 : others.front().parent;
    if (parent < 0 || flow.outline().rowOf(parent) < 0)
        return;
    const RowGeometry &child = flow.row(comment).geometry;
    const qreal childTop = flow.topOf(comment);
    const qreal parentTop = flow.topOf(parent);
    const bool isSeen = parentTop > -flow.viewHeight() && parentTop < 2 * flow.viewHeight();
    const qreal x
        = Measure::columnX(flow.outline().shape().depth[static_cast<std::size_t>(parent)]);
    const QPointF from(x - 4,
                       (isSeen                     ? parentTop
                            : parentTop < childTop ? -20.0
                                                   : flow.viewHeight() + 20.0)
                           + child.junction + 8);
    const QPointF to(child.column - 8, childTop + child.junction);
    const qreal side = std::max(3.0, std::min(from.x(), to.x()) - 14);
    QPainterPath curve(from);
    curve.cubicTo(QPointF(side, from.y() + 10), QPointF(side, to.y()), to);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QPen pen(look.palette.doubtLine, 1);
    pen.setDashPattern({1.5, 2.5});
    painter.setPen(pen);
    painter.drawPath(curve);
    const QString words = percentText(percentOf(others.front().probability));
    const QFont &font = flow.measure().chip;
    const QSizeF size(look::chipWidth(font, words, 4), flow.measure().chipHeight - 2);
    const QPointF middle = curve.pointAtPercent(0.5);
    const QRectF where(
        QPointF(std::max(2.0, middle.x() - size.width() / 2), middle.y() - size.height() / 2),
        size);
    look::paintChip(painter, look::doubtPill(look.palette, words), font, where);
}

/// What an uncertain link rests on, in sentences.
QString ThreadView::Private::toolTipAt(const QPoint &point)
{
    const int comment = commentAt(point);
    if (comment < 0)
        return {};
    if (const int owner = guideAt(flow.row(comment), inRow(comment, point), flow); owner >= 0)
        return ThreadWords::tr("Fold the replies to %1 %2")
            .arg(flow.facts().nameOf(owner), numberText(owner));
    if (!isOnLink(comment, inRow(comment, point)))
        return {};
    const Row &row = flow.row(comment);
    const replies::Link &link
        = flow.document()->reconstruction.links[static_cast<std::size_t>(comment)];
    const auto named = [this](int parent) {
        if (parent == replies::topLevel)
            return ThreadWords::tr("the article");
        if (parent == replies::lostParent)
            return ThreadWords::tr("a comment that is not in the dump");
        return u"%1 %2"_s.arg(flow.facts().nameOf(parent), numberText(parent));
    };
    QStringList lines{
        ThreadWords::tr("Answers %1, %2").arg(named(link.parent), percentText(row.facts.percent))};
    for (const replies::Evidence &evidence : link.evidence)
        lines << (evidence.weight < 0 ? u"− "_s : u"+ "_s)
                + language::inWindow(QString::fromStdString(evidence.text));
    for (const replies::Alternative &other : link.alternatives)
        lines << ThreadWords::tr("or %1, %2")
                     .arg(named(other.parent), percentText(percentOf(other.probability)));
    return lines.join(u'\n');
}

} // namespace rejoinder::thread
