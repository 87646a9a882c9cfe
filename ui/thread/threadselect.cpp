// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <limits>

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimerEvent>

#include "ui/thread/threadview_p.h"

namespace rejoinder::thread {

namespace {

constexpr qreal gripWidth = 4; // px each side of an end that can be dragged

} // namespace

bool ThreadView::Private::isBefore(const Spot &a, const Spot &b) const
{
    const Outline &outline = flow.outline();
    return a.comment == b.comment ? a.at < b.at
                                  : outline.rowOf(a.comment) < outline.rowOf(b.comment);
}

std::pair<Spot, Spot> ThreadView::Private::selection() const
{
    return isBefore(head, anchor) ? std::pair(head, anchor) : std::pair(anchor, head);
}

Range ThreadView::Private::selectedIn(int comment) const
{
    const auto [from, to] = selection();
    const Outline &outline = flow.outline();
    if (!from.isValid() || outline.rowOf(comment) < outline.rowOf(from.comment)
        || outline.rowOf(comment) > outline.rowOf(to.comment))
        return {};
    return {comment == from.comment ? from.at : 0,
            comment == to.comment
                ? to.at
                : static_cast<int>(flow.document()
                                       ->reconstruction.comments[static_cast<std::size_t>(comment)]
                                       .body.size())};
}

Span ThreadView::Private::bytesIn(int comment) const
{
    const Range range = selectedIn(comment);
    if (range.isEmpty())
        return {};
    const text::TextMap map(
        flow.document()->source.text,
        flow.document()->reconstruction.comments[static_cast<std::size_t>(comment)].body);
    return map.toBytes(range.from, range.to);
}

void ThreadView::Private::put(const Spot &spot, bool keepAnchor)
{
    head = spot;
    if (!keepAnchor || !anchor.isValid())
        anchor = spot;
    // What is tagged lies in one comment: the one in which the selection began.
    if (current != anchor.comment) {
        current = anchor.comment;
        focused = {};
    }
    const Row &row = flow.row(head.comment);
    const QRectF caret = row.body.caret(head.at).translated(row.geometry.body.topLeft());
    if (!isDragging)
        flow.reveal(head.comment, caret.adjusted(0, -4, 0, 8));
    refresh();
    sayCaret();
    tellFocus();
}

void ThreadView::Private::sayCaret() const
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(q);
    QAccessibleInterface *row = tree ? tree->child(flow.outline().rowOf(head.comment)) : nullptr;
    if (!row)
        return;
    QAccessibleTextCursorEvent moved(row, head.at);
    QAccessible::updateAccessibility(&moved);
}

void ThreadView::Private::dropCaret()
{
    anchor = {};
    head = {};
}

Spot ThreadView::Private::spotAt(const QPoint &point)
{
    const auto &placed = flow.placed();
    if (placed.empty())
        return {};
    int comment = commentAt(point);
    if (comment < 0)
        comment = point.y() < 0 ? placed.front().comment : placed.back().comment;
    const Row &row = flow.row(comment);
    const QPointF inBody = inRow(comment, point) - row.geometry.body.topLeft();
    if (inBody.y() < 0)
        return {comment, 0};
    if (inBody.y() > row.geometry.body.height())
        return {comment, row.body.length()};
    return {comment, row.body.positionAt(inBody)};
}

Spot ThreadView::Private::stepped(const Spot &spot, bool forward, bool byWord)
{
    const Body &body = flow.row(spot.comment).body;
    const int next = body.step(spot.at, forward, byWord);
    if (next != spot.at)
        return {spot.comment, next};
    const Outline &outline = flow.outline();
    const int row = outline.rowOf(spot.comment) + (forward ? 1 : -1);
    if (row < 0 || row >= outline.rowCount())
        return spot;
    const int comment = outline.commentAt(row);
    return {comment, forward ? 0 : flow.row(comment).body.length()};
}

Spot ThreadView::Private::lineStepped(const Spot &spot, int lines)
{
    const int next = flow.row(spot.comment).body.stepLine(spot.at, lines);
    if (next >= 0)
        return {spot.comment, next};
    const int row = flow.outline().rowOf(spot.comment) + lines;
    if (row < 0 || row >= flow.outline().rowCount())
        return spot;
    const int comment = flow.outline().commentAt(row);
    return {comment, lines > 0 ? 0 : flow.row(comment).body.length()};
}

void ThreadView::Private::ensureCaret()
{
    if (!head.isValid() && current >= 0 && flow.outline().rowOf(current) >= 0)
        put({current, 0}, false);
}

bool ThreadView::Private::moveCaret(QKeyEvent *event)
{
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    const bool byWord = event->modifiers() & Qt::ControlModifier;
    if (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    const int key = event->key();
    const bool isArrow = key >= Qt::Key_Left && key <= Qt::Key_Down;
    if (!head.isValid() && !(isArrow && extends))
        return false;
    if (!isArrow && key != Qt::Key_Home && key != Qt::Key_End)
        return false;
    ensureCaret();
    if (!head.isValid())
        return false;
    Spot to = head;
    if (isArrow && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        to = stepped(head, key == Qt::Key_Right, byWord);
    } else if (isArrow) {
        to = lineStepped(head, key == Qt::Key_Down ? 1 : -1);
    } else {
        const Body &body = flow.row(head.comment).body;
        to.at = key == Qt::Key_Home ? body.lineStart(head.at) : body.lineEnd(head.at);
    }
    put(to, extends);
    return true;
}

void ThreadView::Private::selectWord(const Spot &spot)
{
    if (!spot.isValid())
        return;
    const Range word = flow.row(spot.comment).body.wordAt(spot.at);
    anchor = {spot.comment, word.from};
    put({spot.comment, word.to}, true);
}

void ThreadView::Private::extendTo(int unit)
{
    ensureCaret();
    if (!head.isValid())
        return;
    const Body &body = flow.row(head.comment).body;
    if (unit == 0) {
        Spot to = head;
        const Range word = body.wordAt(head.at);
        to.at = word.to > head.at ? word.to : body.wordAt(body.step(head.at, true, false)).to;
        put(to.at > head.at ? to : stepped(head, true, true), true);
    } else {
        put({head.comment, unit == 1 ? body.sentenceEnd(head.at) : body.length()}, true);
    }
}

void ThreadView::Private::copy()
{
    if (!flow.document() || current < 0)
        return;
    const auto [from, to] = selection();
    QStringList parts;
    const auto add = [&](Span span) {
        const std::string_view words = slice(flow.document()->source.text, span);
        if (!words.empty())
            parts << QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
    };
    if (!from.isValid() || from == to) {
        add(flow.document()->reconstruction.comments[static_cast<std::size_t>(current)].body);
    } else {
        const Outline &outline = flow.outline();
        for (int row = outline.rowOf(from.comment); row <= outline.rowOf(to.comment); ++row)
            add(bytesIn(outline.commentAt(row)));
    }
    QGuiApplication::clipboard()->setText(parts.join(QStringLiteral("\n\n")));
}

void ThreadView::Private::stepSpan(int direction)
{
    const std::vector<SpanTag> &spans = flow.tagsOf(current).spans;
    if (current < 0 || spans.empty())
        return;
    const auto count = static_cast<int>(spans.size());
    const auto now = std::ranges::find(spans, focused, &SpanTag::coding);
    const int index = now == spans.end()
        ? (direction > 0 ? 0 : count - 1)
        : (static_cast<int>(now - spans.begin()) + direction + count) % count;
    focused = spans[static_cast<std::size_t>(index)].coding;
    const Row &row = flow.row(current);
    QRectF words;
    for (const QRectF &rect :
         row.body.rects(row.body.rangeOf(spans[static_cast<std::size_t>(index)].span)))
        words |= rect;
    flow.reveal(current, words.translated(row.geometry.body.topLeft()));
    refresh();
    tellFocus();
}

void ThreadView::Private::cycleSpanAt(const Spot &spot)
{
    const Body &body = flow.row(spot.comment).body;
    std::vector<const SpanTag *> covering;
    for (const SpanTag &tag : flow.tagsOf(spot.comment).spans) {
        const Range range = body.rangeOf(tag.span);
        if (spot.at >= range.from && spot.at < range.to)
            covering.push_back(&tag);
    }
    std::ranges::stable_sort(covering, {}, [](const SpanTag *tag) { return tag->span.size(); });
    const auto now = std::ranges::find_if(
        covering, [this](const SpanTag *tag) { return tag->coding == focused; });
    if (covering.empty())
        focused = {};
    else if (now == covering.end() || now + 1 == covering.end())
        focused = covering.front()->coding;
    else
        focused = (*(now + 1))->coding;
    q->viewport()->update();
    tellFocus();
}

Spot ThreadView::Private::farEndAt(int comment, const QPointF &where)
{
    if (!focused.isValid() || comment != current)
        return {};
    const std::vector<SpanTag> &spans = flow.tagsOf(comment).spans;
    const auto tag = std::ranges::find(spans, focused, &SpanTag::coding);
    if (tag == spans.end())
        return {};
    const Row &row = flow.row(comment);
    const Range range = row.body.rangeOf(tag->span);
    const auto isAt = [&](int position) {
        return row.body.caret(position)
            .translated(row.geometry.body.topLeft())
            .adjusted(-gripWidth, 0, gripWidth, 4)
            .contains(where);
    };
    if (isAt(range.to))
        return {comment, range.from};
    if (isAt(range.from))
        return {comment, range.to};
    return {};
}

void ThreadView::Private::drag(const QPoint &point)
{
    const Spot spot = spotAt(point);
    if (spot.isValid() && spot != head)
        put(spot, true);
}

void ThreadView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const int comment = d->commentAt(point);
    if (comment < 0 || (event->button() != Qt::LeftButton && event->button() != Qt::RightButton))
        return;
    const QPointF where = d->inRow(comment, point);
    const RowGeometry at = d->flow.row(comment).geometry;
    if (event->button() == Qt::RightButton) {
        if (!(comment == d->current && d->head.isValid()))
            d->setCurrent(comment, false);
        return;
    }
    if (at.foldTarget.contains(where) || at.pill.contains(where)) {
        setFolded(comment, !isFolded(comment));
        return;
    }
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    if (const int guide = guideAt(d->flow.row(comment), where, d->flow); guide >= 0 && !extends) {
        d->foldGuide(guide);
        return;
    }
    if (!at.body.adjusted(-6, 0, 0, 0).contains(where) && !extends) {
        d->dropCaret();
        d->focused = {};
        d->setCurrent(comment, false);
        if (at.note.contains(where))
            Q_EMIT noteAsked(comment);
        else if (at.quoted.contains(where))
            d->askParagraph();
        return;
    }
    d->isDragging = true;
    d->hasMoved = false;
    d->pointer = point;
    if (const Spot farEnd = d->farEndAt(comment, where); farEnd.isValid() && !extends) {
        d->stretched = d->focused;
        d->anchor = d->head = farEnd;
        return; // the words are shown as selected once the pointer moves
    }
    if (comment != d->current && !extends)
        d->focused = {};
    d->put(d->spotAt(point), extends);
}

void ThreadView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (d->isDragging && (event->buttons() & Qt::LeftButton)) {
        d->hasMoved = d->hasMoved || (point - d->pointer).manhattanLength() >= 3;
        d->pointer = point;
        d->drag(point);
        const bool isOutside = point.y() < 0 || point.y() >= viewport()->height();
        if (isOutside && !d->autoScroll.isActive())
            d->autoScroll.start(30, this);
        else if (!isOutside)
            d->autoScroll.stop();
        return;
    }
    const int comment = d->commentAt(point);
    Qt::CursorShape shape = Qt::ArrowCursor;
    const int hovered
        = comment >= 0 && d->isOnLink(comment, d->inRow(comment, point)) ? comment : -1;
    const int guide
        = comment >= 0 ? guideAt(d->flow.row(comment), d->inRow(comment, point), d->flow) : -1;
    const bool isSame = std::exchange(d->hovered, hovered) == hovered;
    if (std::exchange(d->guide, guide) != guide || !isSame)
        viewport()->update();
    if (guide >= 0)
        shape = Qt::PointingHandCursor;
    else if (comment >= 0) {
        const RowGeometry &at = d->flow.row(comment).geometry;
        const QPointF where = d->inRow(comment, point);
        if (at.foldTarget.contains(where) || at.pill.contains(where) || at.note.contains(where)
            || at.quoted.contains(where))
            shape = Qt::PointingHandCursor;
        else if (d->farEndAt(comment, where).isValid())
            shape = Qt::SizeHorCursor;
        else if (at.body.contains(where))
            shape = Qt::IBeamCursor;
    }
    viewport()->setCursor(shape);
}

void ThreadView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!d->isDragging)
        return;
    d->isDragging = false;
    d->autoScroll.stop();
    if (const CodingId coding = std::exchange(d->stretched, {}); coding.isValid()) {
        const Span words = d->hasMoved ? d->bytesIn(d->anchor.comment) : Span();
        d->dropCaret();
        d->refresh();
        if (!words.isEmpty())
            Q_EMIT tagDragged(coding, words);
        return;
    }
    if (!d->hasMoved && event->button() == Qt::LeftButton && d->anchor == d->head)
        d->cycleSpanAt(d->head);
}

void ThreadView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const int comment = d->commentAt(point);
    if (comment < 0 || event->button() != Qt::LeftButton)
        return;
    const QPointF where = d->inRow(comment, point);
    if (d->flow.row(comment).geometry.body.contains(where))
        d->selectWord(d->spotAt(point));
    else
        mousePressEvent(event);
}

void ThreadView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == d->dwell.timerId()) {
        d->dwell.stop();
        d->markSeen();
        return;
    }
    if (event->timerId() != d->autoScroll.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const int beyond = d->pointer.y() < 0 ? d->pointer.y() : d->pointer.y() - viewport()->height();
    d->flow.scrollBy(std::clamp(beyond, -60, 60));
    d->refresh();
    d->drag(d->pointer);
}

} // namespace rejoinder::thread
