// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QWheelEvent>

#include "ui/article/articleview_p.h"

namespace rejoinder::article {

namespace {

constexpr int gripWidth = 4; // px each side of an end that can be dragged

} // namespace

models::Focus ArticleView::focus() const
{
    models::Focus focus;
    if (!d->document)
        return focus;
    focus.document = d->document->id;
    const QTextCursor cursor = textCursor();
    focus.selection = d->text.bytes(cursor.selectionStart(), cursor.selectionEnd());
    focus.word = d->caret ? d->wordAtCaret() : Span();
    focus.coding = d->coding;
    const int piece = d->text.pieceAt(cursor.selectionStart());
    if (piece >= 0 && (d->caret || !focus.selection.isEmpty()))
        focus.paragraph = d->text.pieces()[std::size_t(piece)].paragraph;
    return focus;
}

Span ArticleView::Private::wordAtCaret() const
{
    QTextCursor word(q->document());
    word.setPosition(q->textCursor().position());
    word.select(QTextCursor::WordUnderCursor);
    const QString letters = word.selectedText();
    const bool said = std::ranges::any_of(
        letters, [](QChar letter) { return letter.isLetterOrNumber() || letter.isSurrogate(); });
    return said ? text.bytes(word.selectionStart(), word.selectionEnd()) : Span();
}

void ArticleView::select(Span span)
{
    const std::vector<Range> ranges = d->text.ranges(span);
    if (ranges.empty())
        return;
    const auto positionOf
        = [this](int piece) { return d->text.pieces()[std::size_t(piece)].position; };
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(ranges.front().piece) + ranges.front().from);
    cursor.setPosition(positionOf(ranges.back().piece) + ranges.back().to, QTextCursor::KeepAnchor);
    d->caret = true;
    setTextCursor(cursor);
    d->scrollTo(d->layout->rectOf(cursor.selectionStart(), cursor.selectionEnd()));
}

QRect ArticleView::currentRect() const
{
    const QTextCursor cursor = textCursor();
    const QRectF rect = d->layout->rectOf(cursor.selectionStart(), cursor.selectionEnd());
    return rect.translated(0, -verticalScrollBar()->value()).toAlignedRect();
}

QRectF ArticleView::columnAt(Span words) const
{
    const QRectF rect = wordsAt(words);
    if (rect.isNull())
        return {};
    const Column &column = d->layout->column();
    return {column.left, rect.top(), column.width, rect.height()};
}

QRectF ArticleView::wordsAt(Span words) const
{
    const std::vector<Range> ranges = d->layout ? d->text.ranges(words) : std::vector<Range>();
    if (ranges.empty())
        return {};
    const Range &first = ranges.front();
    const int start = d->text.pieces()[std::size_t(first.piece)].position;
    return d->layout->firstLineOf(start + first.from, start + first.to)
        .translated(0, -verticalScrollBar()->value());
}

QPointF ArticleView::Private::toDocument(QPoint where) const
{
    return QPointF(where) + QPointF(0, q->verticalScrollBar()->value());
}

void ArticleView::Private::scrollTo(const QRectF &rect)
{
    QScrollBar *bar = q->verticalScrollBar();
    const int page = q->viewport()->height();
    if (rect.top() < bar->value())
        bar->setValue(int(rect.top()) - page / 4);
    else if (rect.bottom() > bar->value() + page)
        bar->setValue(int(std::min(rect.bottom() - page * 3.0 / 4, rect.top() - 26)));
}

void ArticleView::Private::placeCaret()
{
    if (text.pieces().empty())
        return;
    const bool inView = q->viewport()->rect().intersects(q->currentRect());
    if (!caret && !inView) {
        const QScopedValueRollback quietly(quiet, true);
        q->setTextCursor(q->cursorForPosition(QPoint(int(layout->column().left), 12)));
    }
    caret = true;
    followCursor();
}

void ArticleView::Private::leaveCaret()
{
    caret = false;
    coding = {};
    if (layout)
        followCursor();
}

/// The caret, the focused span and who listens follow the text cursor.
void ArticleView::Private::followCursor()
{
    if (quiet || !layout || q->document()->documentLayout() != layout)
        return;
    const QTextCursor cursor = q->textCursor();
    caret = caret || cursor.hasSelection();
    const SpanMarks &marks = layout->decoration().marks;
    if (!caret || cursor.hasSelection()) {
        coding = {};
    } else {
        const std::vector<int> here = marks.at(text.byteAt(cursor.position()));
        if (std::ranges::find(here, marks.indexOf(coding)) == here.end())
            coding = here.empty() ? CodingId() : marks.marks()[std::size_t(here.front())].coding;
    }
    q->setTextInteractionFlags(caret ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                     : Qt::TextInteractionFlags(Qt::TextSelectableByMouse));
    layout->decoration().focused = marks.indexOf(coding);
    layout->decoration().caret = caret && q->hasFocus() ? cursor.position() : -1;
    q->viewport()->update();
    tell();
}

void ArticleView::Private::tell()
{
    const models::Focus now = q->focus();
    if (quiet || now == told)
        return;
    told = now;
    Q_EMIT q->focusChanged(now);
}

void ArticleView::Private::goToMark(int mark)
{
    if (mark < 0)
        return;
    const Mark &target = layout->decoration().marks.marks()[std::size_t(mark)];
    coding = target.coding;
    caret = true;
    const int start = text.position(target.span.start);
    QTextCursor cursor(q->document());
    cursor.setPosition(start);
    {
        const QScopedValueRollback quietly(quiet, true);
        q->setTextCursor(cursor);
    }
    scrollTo(layout->rectOf(start, text.position(target.span.end)));
    followCursor();
}

void ArticleView::Private::extend(QTextCursor::MoveOperation operation)
{
    placeCaret();
    QTextCursor cursor = q->textCursor();
    if (operation == QTextCursor::EndOfBlock && cursor.atBlockEnd())
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
    cursor.movePosition(operation, QTextCursor::KeepAnchor);
    q->setTextCursor(cursor);
}

void ArticleView::Private::extendBySentence()
{
    placeCaret();
    QTextCursor cursor = q->textCursor();
    if (cursor.atBlockEnd())
        cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
    const QTextBlock block = cursor.block();
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, block.text());
    sentences.setPosition(cursor.positionInBlock());
    const qsizetype end = sentences.toNextBoundary();
    cursor.setPosition(block.position() + int(end < 0 ? block.text().size() : end),
                       QTextCursor::KeepAnchor);
    q->setTextCursor(cursor);
}

void ArticleView::Private::clickedAt(QPoint where)
{
    const int position = layout->hitTest(toDocument(where), Qt::ExactHit);
    if (position < 0 || q->textCursor().hasSelection())
        return;
    const SpanMarks &marks = layout->decoration().marks;
    const int mark = marks.cycled(marks.indexOf(codingAtPress), text.byteAt(position));
    if (mark < 0)
        return;
    coding = marks.marks()[std::size_t(mark)].coding;
    followCursor();
}

int ArticleView::Private::farEndAt(QPoint where) const
{
    const SpanMarks &marks = layout->decoration().marks;
    const int mark = marks.indexOf(coding);
    if (mark < 0)
        return -1;
    const Span span = marks.marks()[std::size_t(mark)].span;
    const std::vector<Range> shown = text.ranges(span);
    if (shown.empty())
        return -1;
    const auto positionOf
        = [this](int piece, int at) { return text.pieces()[std::size_t(piece)].position + at; };
    const int from = positionOf(shown.front().piece, shown.front().from);
    const int to = positionOf(shown.back().piece, shown.back().to);
    QTextCursor cursor(q->document());
    const auto isAt = [&](int position) {
        cursor.setPosition(position);
        return q->cursorRect(cursor).adjusted(-gripWidth, 0, gripWidth, 4).contains(where);
    };
    return isAt(to) ? from : isAt(from) ? to : -1;
}

void ArticleView::Private::hover(QPoint where)
{
    const int position = layout->hitTest(toDocument(where), Qt::ExactHit);
    const SpanMarks &marks = layout->decoration().marks;
    const std::vector<int> here
        = position < 0 ? std::vector<int>() : marks.at(text.byteAt(position));
    const int mark = here.empty() ? -1 : here.front();
    const std::optional<CounterId> counter = counterAt(where);
    if (mark == layout->decoration().hovered && counter == hoveredCounter)
        return;
    layout->decoration().hovered = mark;
    hoveredCounter = counter;
    q->viewport()->setCursor(counter ? Qt::PointingHandCursor : Qt::IBeamCursor);
    q->viewport()->update();
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    d->pressed = event->position().toPoint();
    d->codingAtPress = d->coding;
    if (event->button() == Qt::LeftButton && d->counterAt(d->pressed))
        return;
    if (event->button() == Qt::LeftButton && !d->text.pieces().empty())
        d->caret = true;
    const int farEnd = event->button() == Qt::LeftButton ? d->farEndAt(d->pressed) : -1;
    if (farEnd >= 0) {
        d->stretched = d->coding;
        QTextCursor cursor = textCursor();
        cursor.setPosition(farEnd);
        setTextCursor(cursor);
        // Shift makes the base class select from there to wherever the pointer goes.
        QMouseEvent extending(event->type(), event->position(), event->globalPosition(),
                              event->button(), event->buttons(), Qt::ShiftModifier);
        QTextBrowser::mousePressEvent(&extending);
        return;
    }
    QTextBrowser::mousePressEvent(event);
    d->followCursor();
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton)
        d->hover(event->position().toPoint());
    if (d->layout->column().width > 0 && !d->counterAt(d->pressed))
        QTextBrowser::mouseMoveEvent(event);
    if (d->hoveredCounter)
        viewport()->setCursor(Qt::PointingHandCursor);
    else if (event->buttons() == Qt::NoButton)
        viewport()->setCursor(d->farEndAt(event->position().toPoint()) >= 0 ? Qt::SizeHorCursor
                                                                            : Qt::IBeamCursor);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint where = event->position().toPoint();
    const std::optional<CounterId> counter = d->counterAt(where);
    if (counter && event->button() == Qt::LeftButton && d->counterAt(d->pressed) == counter) {
        setActiveCounter(counter->paragraph, counter->quotes);
        Q_EMIT paragraphCounterClicked(counter->paragraph, counter->quotes);
        return;
    }
    QTextBrowser::mouseReleaseEvent(event);
    if (const CodingId stretched = std::exchange(d->stretched, {}); stretched.isValid()) {
        QTextCursor cursor = textCursor();
        const Span words = d->text.bytes(cursor.selectionStart(), cursor.selectionEnd());
        const bool hasMoved = (where - d->pressed).manhattanLength() >= 4;
        cursor.clearSelection();
        setTextCursor(cursor);
        if (hasMoved && !words.isEmpty())
            Q_EMIT tagDragged(stretched, words);
        return;
    }
    if (event->button() == Qt::LeftButton && (where - d->pressed).manhattanLength() < 4)
        d->clickedAt(where);
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QTextBrowser::keyPressEvent(event);
        return;
    }
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection()) {
        cursor.clearSelection();
        setTextCursor(cursor);
    } else if (d->caret) {
        d->leaveCaret();
    } else {
        event->ignore();
    }
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        event->ignore(); // zoom is the window's: article, comments and notes together
    else
        QTextBrowser::wheelEvent(event);
}

void ArticleView::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    d->followCursor();
}

void ArticleView::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    d->layout->decoration().caret = -1;
    viewport()->update();
}

} // namespace rejoinder::article
