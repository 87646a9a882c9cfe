// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where words of comments are on the screen: as assistive technology asks for them, letter by
// letter, and for whoever draws over the thread.
#include <algorithm>

#include "ui/thread/threadview_p.h"

namespace rejoinder::thread {

int ThreadView::caretIn(int comment) const
{
    return d->head.comment == comment ? d->head.at : -1;
}

std::pair<int, int> ThreadView::selectedIn(int comment) const
{
    const Range range = d->selectedIn(comment);
    return {range.from, range.to};
}

void ThreadView::selectIn(int comment, int from, int to)
{
    if (!d->flow.document() || d->flow.outline().rowOf(comment) < 0)
        return;
    const int length = d->flow.row(comment).body.length();
    setCurrentComment(comment);
    d->anchor = {comment, std::clamp(from, 0, length)};
    d->put({comment, std::clamp(to, 0, length)}, true);
}

QRect ThreadView::letterRect(int comment, int position) const
{
    if (!d->flow.document() || d->flow.outline().rowOf(comment) < 0)
        return {};
    const Row &row = d->flow.row(comment);
    const QPointF body = row.geometry.body.topLeft() + QPointF(0, topOf(comment));
    const std::vector<QRectF> rects = row.body.rects({position, position + 1});
    const QRectF letter = rects.empty() ? row.body.caret(position) : rects.front();
    return letter.translated(body).toAlignedRect();
}

int ThreadView::letterAt(int comment, const QPoint &point) const
{
    if (commentAt(point) != comment)
        return -1;
    const Row &row = d->flow.row(comment);
    return row.body.positionAt(point - row.geometry.body.topLeft() - QPointF(0, topOf(comment)));
}

QRectF ThreadView::columnAt(Span words) const
{
    const int comment = d->laidOutAt(words);
    const QRectF rect = wordsAt(words);
    if (comment < 0)
        return rect.isNull()
            ? QRectF()
            : QRectF(rect.left(), rect.top(), viewport()->width() - rect.left(), rect.height());
    const QRectF body = d->flow.row(comment).geometry.body;
    return {body.left(), rect.top(), body.width(), rect.height()};
}

QRectF ThreadView::wordsAt(Span words) const
{
    const models::DocumentPtr &document = d->flow.document();
    const int comment = document ? document->commentAt(words.start) : -1;
    if (comment < 0)
        return {};
    const int top = d->flow.topOf(comment);
    if (d->laidOutAt(words) < 0)
        return {Measure::columnX(0), qreal(top), 1, qreal(d->flow.measure().leading)};
    const Row &row = d->flow.row(comment);
    if (words == document->anchorSpan(comment))
        return row.geometry.name.united(row.geometry.dot).translated(0, top);
    const std::vector<QRectF> rects = row.body.rects(row.body.rangeOf(words));
    return rects.empty() ? QRectF()
                         : rects.front().translated(row.geometry.body.topLeft() + QPointF(0, top));
}

int ThreadView::Private::laidOutAt(Span words)
{
    const int comment = flow.document() ? flow.document()->commentAt(words.start) : -1;
    const bool isSeen = std::ranges::contains(flow.placed(), comment, &Flow::Placed::comment);
    return isSeen ? comment : -1;
}

} // namespace rejoinder::thread
