// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadview.h"

#include <QScrollBar>

#include "ui/thread/threadaccess.h"
#include "ui/thread/threadview_p.h"

namespace rejoinder::thread {

using namespace Qt::StringLiterals;

ThreadView::ThreadView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>(this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    d->createTable();
    ThreadAccess::install();
    setAccessibleName(tr("Thread")); // now: the name makes the interface
}

ThreadView::~ThreadView() = default;

void ThreadView::setDocument(models::DocumentPtr document)
{
    const models::DocumentPtr old = d->flow.document();
    const bool isSame = old && document && old->id == document->id;
    if (!isSame)
        d->codings = std::make_shared<const models::Codings>();
    d->dropCaret();
    d->focused = {};
    d->peeked.clear();
    d->flow.setDocument(std::move(document));
    d->retag();
    const Outline &outline = d->flow.outline();
    const int first = outline.rowCount() > 0 ? outline.commentAt(0) : -1;
    const int same = isSame ? d->nowOf(*old, d->current) : -1;
    d->current = same >= 0 ? same : first;
    d->read.assign(std::size_t(outline.commentCount()), 0);
    d->keptUnread.clear();
    d->refilter(isSame ? old.get() : nullptr);
    d->refresh();
    Q_EMIT rowsChanged();
    d->tellFocus();
}

/// The comment of the document that is shown which has the words of one of an earlier state.
int ThreadView::Private::nowOf(const models::Document &before, int comment) const
{
    if (comment < 0 || comment >= int(before.reconstruction.comments.size()))
        return -1;
    return flow.document()->commentAt(
        before.reconstruction.comments[std::size_t(comment)].body.start);
}

void ThreadView::setCodings(models::CodingsPtr codings, annotate::Codebook codebook)
{
    d->codings = std::move(codings);
    d->codebook = std::move(codebook);
    d->retag();
    d->refresh();
    Q_EMIT rowsChanged();
}

void ThreadView::updateCodings(const std::vector<Span> &spans)
{
    if (!d->flow.document())
        return;
    const models::Document &document = *d->flow.document();
    d->flow.retag(taggingOf(document, commentsOn(document, spans), d->codings->own(), d->codebook));
    d->refresh();
    Q_EMIT rowsChanged();
}

void ThreadView::setChosenTag(const CodeId &code)
{
    d->chosen = code;
    viewport()->update();
}

void ThreadView::setRelations(std::unordered_map<int, std::vector<QString>> relations)
{
    if (!d->flow.document())
        return;
    d->flow.setRelations(std::move(relations));
    d->refresh();
}

void ThreadView::setNotedComments(std::vector<int> comments)
{
    d->flow.setNoted({comments.begin(), comments.end()});
    d->refresh();
}

void ThreadView::setLook(const look::Look &look)
{
    const bool isZoomed = d->look.zoom != look.zoom;
    d->look = look;
    if (isZoomed)
        d->flow.setMeasure(Measure(look));
    d->refresh();
    Q_EMIT rowsChanged();
}

const look::Look &ThreadView::look() const
{
    return d->look;
}

int ThreadView::currentComment() const
{
    return d->current;
}

void ThreadView::setCurrentComment(int comment)
{
    if (comment < 0 || comment >= d->flow.outline().commentCount())
        return;
    if (d->flow.outline().isLeftOut(comment)) {
        d->endFilter();
        Q_EMIT filterChanged();
    }
    d->flow.setFolded(d->flow.outline().ancestors(comment), false, comment);
    d->setCurrent(comment);
    Q_EMIT rowsChanged();
}

models::Focus ThreadView::focus() const
{
    models::Focus focus;
    if (!d->flow.document() || d->current < 0)
        return focus;
    focus.document = d->flow.document()->id;
    focus.comment = d->current;
    focus.coding = d->focused;
    focus.selection = d->bytesIn(d->current);
    if (focus.selection.isEmpty() && d->head.comment == d->current) {
        const Body &body = d->flow.row(d->current).body;
        const Range word = body.wordAt(d->head.at);
        if (!word.isEmpty())
            focus.word = body.map().toBytes(word.from, word.to);
    }
    return focus;
}

void ThreadView::select(Span span)
{
    const models::DocumentPtr &document = d->flow.document();
    const int first = document ? document->commentAt(span.start) : -1;
    if (first < 0)
        return;
    setCurrentComment(first);
    int last = span.isEmpty() ? first : document->commentAt(span.end - 1);
    if (last < 0 || d->flow.outline().rowOf(last) < 0)
        last = first;
    d->anchor = {first, d->flow.row(first).body.map().toUtf16(span.start)};
    d->put({last, d->flow.row(last).body.map().toUtf16(span.end)}, true);
}

QRect ThreadView::currentRect() const
{
    if (d->current < 0)
        return {};
    const int top = d->flow.topOf(d->current);
    const int shown = d->flow.outline().shownFor(d->current);
    return d->flow.row(shown).geometry.frame.translated(0, top).toAlignedRect();
}

QRect ThreadView::selectionRect() const
{
    QRectF united;
    const auto [from, to] = d->selection();
    if (!from.isValid())
        return {};
    const Row &row = d->flow.row(d->current);
    for (const QRectF &rect : row.body.rects(d->selectedIn(d->current)))
        united |= rect;
    if (united.isNull() && d->head.comment == d->current)
        united = row.body.caret(d->head.at);
    return united.translated(row.geometry.body.topLeft())
        .translated(0, d->flow.topOf(d->current))
        .toAlignedRect();
}

bool ThreadView::isFolded(int comment) const
{
    return d->flow.outline().isFolded(comment);
}

void ThreadView::setFolded(int comment, bool folded)
{
    if (!d->flow.setFolded({comment}, folded, comment))
        return;
    if (d->flow.outline().rowOf(d->current) < 0)
        d->setCurrent(d->flow.outline().shownFor(d->current), false);
    d->refresh();
    Q_EMIT rowsChanged();
}

void ThreadView::setOrder(Order order)
{
    d->flow.setOrder(order);
    actions::find(d->table, orderIds[std::size_t(order)])->setChecked(true);
    d->refresh();
    Q_EMIT rowsChanged();
}

Order ThreadView::order() const
{
    return d->flow.order();
}

void ThreadView::setCovered(int height)
{
    d->flow.setCovered(height);
}

int ThreadView::topComment() const
{
    return d->flow.topComment();
}

int ThreadView::topOf(int comment) const
{
    return d->flow.topOf(comment);
}

int ThreadView::heightOf(int comment) const
{
    return d->flow.row(comment).geometry.height;
}

int ThreadView::commentAt(const QPoint &point) const
{
    return d->commentAt(point);
}

QString ThreadView::spokenName(int comment) const
{
    const QString name = thread::spokenName(d->flow, comment);
    return isRead(comment) ? name : name + ", "_L1 + tr("unread");
}

const Flow &ThreadView::flow() const
{
    return d->flow;
}

std::pair<double, double> ThreadView::visibleRows() const
{
    const auto &placed = d->flow.placed();
    if (placed.empty())
        return {0, 0};
    const auto place = [this](const Flow::Placed &row, int y) {
        const double part = row.height > 0 ? double(y - row.top) / row.height : 0;
        return d->flow.outline().rowOf(row.comment) + std::clamp(part, 0.0, 1.0);
    };
    return {place(placed.front(), 0), place(placed.back(), viewport()->height())};
}

void ThreadView::scrollToRow(double row)
{
    const Outline &outline = d->flow.outline();
    if (outline.rowCount() == 0)
        return;
    const int number = std::clamp(static_cast<int>(row), 0, outline.rowCount() - 1);
    const int comment = outline.commentAt(number);
    const double part = std::clamp(row - number, 0.0, 1.0);
    d->flow.hold(comment, -static_cast<int>(part * d->flow.row(comment).geometry.height));
    d->refresh();
}

void ThreadView::showAtTop(int comment)
{
    d->flow.hold(comment, d->flow.outline().parent(comment) < 0 ? 0 : d->flow.covered());
    d->refresh();
}

const actions::List &ThreadView::threadActions() const
{
    return d->table;
}

void ThreadView::Private::retag()
{
    if (flow.document())
        flow.setTagging(taggingOf(*flow.document(), codings->own(), codebook));
}

void ThreadView::Private::refresh()
{
    flow.placed();
    QScrollBar *bar = q->verticalScrollBar();
    const QSignalBlocker quiet(bar); // the flow knows the place; the bar only shows it
    bar->setRange(0, std::max(0, flow.total() - q->viewport()->height()));
    bar->setPageStep(q->viewport()->height());
    bar->setSingleStep(flow.measure().leading);
    bar->setValue(flow.offset());
    q->viewport()->update();
    endPeek();
    dwell.start(readAfter, q);
    Q_EMIT q->scrolled();
}

void ThreadView::Private::tellFocus()
{
    const models::Focus now = q->focus();
    if (now == told)
        return;
    const bool isMoved = told.comment != now.comment;
    told = now;
    if (isMoved && QAccessible::isActive() && q->hasFocus()) {
        QAccessibleEvent moved(q, QAccessible::Focus);
        moved.setChild(flow.outline().rowOf(current));
        QAccessible::updateAccessibility(&moved);
    }
    Q_EMIT q->focusChanged(now);
}

void ThreadView::Private::setCurrent(int comment, bool reveal)
{
    if (comment < 0)
        return;
    if (comment != current) {
        focused = {};
        if (head.comment != comment && anchor.comment != comment)
            dropCaret();
        foldPeeked(comment);
    }
    current = comment;
    if (reveal)
        flow.reveal(comment);
    refresh();
    tellFocus();
}

RowState ThreadView::Private::stateOf(int comment)
{
    RowState state;
    state.isCurrent = comment == current;
    state.isContext = flow.outline().isContext(comment);
    state.isUnread = !read[std::size_t(comment)];
    if (!filter.text.isEmpty() && !state.isContext)
        state.found = foundIn(flow.row(comment).body.map().shown(), filter.text);
    state.isActive = q->hasFocus();
    state.selection = selectedIn(comment);
    state.caret = head.comment == comment && state.isActive ? head.at : -1;
    if (state.isCurrent)
        state.focused = focused;
    state.chosen = chosen;
    state.guide = guide;
    return state;
}

int ThreadView::Private::commentAt(const QPoint &point)
{
    for (const Flow::Placed &placed : flow.placed()) {
        if (point.y() >= placed.top && point.y() < placed.top + placed.height)
            return placed.comment;
    }
    return -1;
}

QPointF ThreadView::Private::inRow(int comment, const QPoint &point)
{
    return QPointF(point) - QPointF(0, flow.topOf(comment));
}

} // namespace rejoinder::thread
