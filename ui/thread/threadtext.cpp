// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of one comment as assistive technology asks for them, letter by letter.
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

} // namespace rejoinder::thread
