// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QActionGroup>
#include <QKeyEvent>

#include "ui/thread/threadview_p.h"

namespace rejoinder::thread {

void ThreadView::Private::createTable()
{
    table = actions::createActions(
        {
            {"thread.nextComment", QT_TRANSLATE_NOOP("actions", "&Next comment"), Qt::Key_J,
             [this] { moveRow(1); }},
            {"thread.previousComment", QT_TRANSLATE_NOOP("actions", "&Previous comment"), Qt::Key_K,
             [this] { moveRow(-1); }},
            {"thread.parent", QT_TRANSLATE_NOOP("actions", "P&arent"), Qt::Key_H,
             [this] { follow(&Outline::parent); }},
            {"thread.firstReply", QT_TRANSLATE_NOOP("actions", "First &reply"), Qt::Key_L,
             [this] { follow(&Outline::firstChild); }},
            {"thread.nextSibling", QT_TRANSLATE_NOOP("actions", "Next &sibling"), Qt::Key_N,
             [this] { follow(&Outline::nextSibling); }},
            {"thread.previousSibling", QT_TRANSLATE_NOOP("actions", "Pre&vious sibling"), Qt::Key_P,
             [this] { follow(&Outline::previousSibling); }},
            {"thread.root", QT_TRANSLATE_NOOP("actions", "Roo&t"), Qt::CTRL | Qt::Key_H,
             [this] {
                 if (current >= 0 && flow.outline().parent(current) >= 0)
                     move(flow.outline().ancestors(current).front());
             }},
            {"thread.peek", QT_TRANSLATE_NOOP("actions", "Pee&k at what it answers"), Qt::Key_V,
             [this] { peek(); }},
            {"thread.first", QT_TRANSLATE_NOOP("actions", "First comment"), Qt::Key_Home,
             [this] { moveRow(-flow.outline().rowCount()); }},
            {"thread.last", QT_TRANSLATE_NOOP("actions", "Last comment"), Qt::Key_End,
             [this] { moveRow(flow.outline().rowCount()); }},
            {"thread.fold", QT_TRANSLATE_NOOP("actions", "F&old or unfold"), Qt::Key_Space,
             [this] { toggle(current); }},
            {"thread.foldAround", QT_TRANSLATE_NOOP("actions", "Fold what it is &in"),
             Qt::CTRL | Qt::Key_Space, [this] { foldAround(); }},
            {"thread.foldBelow", QT_TRANSLATE_NOOP("actions", "Fold all below"),
             Qt::SHIFT | Qt::Key_Space, [this] { toggleBelow(); }},
            {"thread.foldSiblings", QT_TRANSLATE_NOOP("actions", "Fold siblings"),
             Qt::ALT | Qt::Key_Space, [this] { toggleSiblings(); }},
            {"thread.goTo", QT_TRANSLATE_NOOP("actions", "&Go to number…"), Qt::Key_G,
             [this] { startGoTo(); }},
            {"thread.quotedParagraph", QT_TRANSLATE_NOOP("actions", "&Quoted paragraph"), Qt::Key_A,
             [this] { askParagraph(); }},
            {"thread.nextDoubt", QT_TRANSLATE_NOOP("actions", "Next &doubt"), Qt::Key_D,
             [this] { seekDoubt(1); }, "review"},
            {"thread.previousDoubt", QT_TRANSLATE_NOOP("actions", "Previous do&ubt"),
             Qt::SHIFT | Qt::Key_D, [this] { seekDoubt(-1); }},
            {"thread.filter", QT_TRANSLATE_NOOP("actions", "Fi&lter…"), Qt::Key_F,
             [this] { Q_EMIT q->filterAsked(); }, "filter"},
            {"thread.filterPerson", QT_TRANSLATE_NOOP("actions", "Only this person"),
             Qt::ALT | Qt::Key_P, [this] { filterPerson(); }},
            {"thread.clearFilter", QT_TRANSLATE_NOOP("actions", "S&how every comment"),
             Qt::Key_Escape, [this] { q->clearFilter(); }},
            {"thread.nextUntagged", QT_TRANSLATE_NOOP("actions", "Next untagged"), Qt::Key_B,
             [this] { seekNext([this](int one) { return flow.tagsOf(one).isUntagged(); }); }},
            {"thread.nextUnread", QT_TRANSLATE_NOOP("actions", "Next unread"),
             Qt::SHIFT | Qt::Key_B,
             [this] { seekNext([this](int one) { return !read[std::size_t(one)]; }); }},
            {"thread.read", QT_TRANSLATE_NOOP("actions", "Read or unread"), Qt::Key_I,
             [this] {
                 if (current >= 0)
                     toggleRead({current});
             }},
            {"thread.readBelow", QT_TRANSLATE_NOOP("actions", "Read or unread with all below"),
             Qt::ALT | Qt::Key_I,
             [this] {
                 if (current >= 0)
                     toggleRead(flow.outline().subtree(current));
             }},
            {"thread.previousSpan", QT_TRANSLATE_NOOP("actions", "Previous tagged span"),
             Qt::Key_BracketLeft, [this] { stepSpan(-1); }},
            {"thread.nextSpan", QT_TRANSLATE_NOOP("actions", "Next tagged span"),
             Qt::Key_BracketRight, [this] { stepSpan(1); }},
            {"thread.caret", QT_TRANSLATE_NOOP("actions", "Place a &caret"), Qt::Key_Return,
             [this] { ensureCaret(); }},
            {"thread.extendWord", QT_TRANSLATE_NOOP("actions", "Extend selection by word"),
             Qt::CTRL | Qt::SHIFT | Qt::Key_Right, [this] { extendTo(0); }},
            {"thread.extendSentence", QT_TRANSLATE_NOOP("actions", "Extend selection by sentenc&e"),
             Qt::ALT | Qt::Key_Right, [this] { extendTo(1); }},
            {"thread.extendComment", QT_TRANSLATE_NOOP("actions", "Extend selection by co&mment"),
             Qt::ALT | Qt::SHIFT | Qt::Key_Right, [this] { extendTo(2); }},
            {"thread.copy", QT_TRANSLATE_NOOP("actions", "Cop&y"), QKeySequence::Copy,
             [this] { copy(); }, "copy"},
        },
        q);
    createOrders();
    QAction *clear = actions::find(table, "thread.clearFilter");
    clear->setEnabled(false);
    connect(q, &ThreadView::filterChanged, clear,
            [this, clear] { clear->setEnabled(!filter.isEmpty()); });
    actions::find(table, "thread.nextComment")->setShortcuts({Qt::Key_J, Qt::Key_Down});
    actions::find(table, "thread.previousComment")->setShortcuts({Qt::Key_K, Qt::Key_Up});
    actions::find(table, "thread.caret")->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
}

void ThreadView::Private::createOrders()
{
    const auto choose = [this](Order order) { return [this, order] { q->setOrder(order); }; };
    const actions::List orders = actions::createActions(
        {
            {orderIds[0], QT_TRANSLATE_NOOP("actions", "Order as in the dump"), Qt::ALT | Qt::Key_1,
             choose(Order::Dump), nullptr, true},
            {orderIds[1], QT_TRANSLATE_NOOP("actions", "Newest first"), Qt::ALT | Qt::Key_2,
             choose(Order::Newest), nullptr, true},
            {orderIds[2], QT_TRANSLATE_NOOP("actions", "Most answered first"), Qt::ALT | Qt::Key_3,
             choose(Order::MostAnswered), nullptr, true},
            {orderIds[3], QT_TRANSLATE_NOOP("actions", "By person"), Qt::ALT | Qt::Key_4,
             choose(Order::Person), nullptr, true},
        },
        q);
    auto *group = new QActionGroup(q);
    for (QAction *action : orders)
        group->addAction(action);
    orders.front()->setChecked(true);
    table.insert(table.end(), orders.begin(), orders.end());
}

void ThreadView::Private::follow(int (Outline::*way)(int) const)
{
    if (current >= 0)
        move((flow.outline().*way)(current));
}

void ThreadView::Private::move(int comment)
{
    if (comment < 0 || current < 0)
        return;
    dropCaret();
    q->setCurrentComment(comment);
}

void ThreadView::Private::moveRow(int rows)
{
    const Outline &outline = flow.outline();
    const int now = outline.rowOf(outline.shownFor(current));
    if (now >= 0)
        move(outline.commentAt(std::clamp(now + rows, 0, outline.rowCount() - 1)));
}

void ThreadView::Private::toggle(int comment)
{
    if (comment >= 0)
        q->setFolded(comment, !flow.outline().isFolded(comment));
}

void ThreadView::Private::foldGuide(int comment)
{
    q->setFolded(comment, true);
    flow.reveal(comment);
    refresh();
}

/// What the click on the nearest trunk does.
void ThreadView::Private::foldAround()
{
    const int parent = current < 0 ? -1 : flow.outline().parent(current);
    if (parent < 0)
        return;
    move(parent);
    foldGuide(parent);
}

void ThreadView::Private::toggleBelow()
{
    if (current < 0)
        return;
    const std::vector<int> below = flow.outline().subtree(current);
    const bool isAnyFolded
        = std::ranges::any_of(below, [this](int c) { return flow.outline().isFolded(c); });
    flow.setFolded(below, !isAnyFolded, current);
    refresh();
    Q_EMIT q->rowsChanged();
}

void ThreadView::Private::toggleSiblings()
{
    if (current < 0)
        return;
    const Outline &outline = flow.outline();
    const int parent = outline.parent(current);
    const replies::Shape &shape = outline.shape();
    const std::vector<int> siblings
        = parent < 0 ? shape.roots : shape.children[static_cast<std::size_t>(parent)];
    const bool isAllFolded = std::ranges::all_of(
        siblings, [&](int c) { return outline.isFolded(c) || !outline.hasReplies(c); });
    flow.setFolded(siblings, !isAllFolded, current);
    refresh();
    Q_EMIT q->rowsChanged();
}

void ThreadView::Private::seekDoubt(int direction)
{
    if (current < 0)
        return;
    const std::vector<int> &order = flow.outline().shape().preorder;
    const auto count = static_cast<int>(order.size());
    const auto now = static_cast<int>(std::ranges::find(order, current) - order.begin());
    for (int step = 1; step < count; ++step) {
        const int comment
            = order[static_cast<std::size_t>((now + direction * step + count * 2) % count)];
        if (!flow.facts().isDoubt(comment))
            continue;
        std::vector<int> folds;
        for (const int above : flow.outline().ancestors(comment)) {
            if (flow.outline().isFolded(above))
                folds.push_back(above);
        }
        move(comment);
        peeked.insert(peeked.end(), folds.begin(), folds.end());
        return;
    }
}

void ThreadView::Private::foldPeeked(int next)
{
    const std::vector<int> above = flow.outline().ancestors(next);
    std::vector<int> left;
    for (const int fold : peeked) {
        if (std::ranges::find(above, fold) == above.end())
            left.push_back(fold);
    }
    if (left.empty())
        return;
    std::erase_if(peeked,
                  [&left](int fold) { return std::ranges::find(left, fold) != left.end(); });
    flow.setFolded(left, true, next);
    Q_EMIT q->rowsChanged();
}

/// Once around, from the comment after the current one.
void ThreadView::Private::seekNext(const std::function<bool(int comment)> &isWanted)
{
    const std::vector<int> &order = flow.outline().shape().preorder;
    const auto now = std::ranges::find(order, current);
    if (now == order.end())
        return;
    auto next = std::find_if(now + 1, order.end(), isWanted);
    if (next == order.end())
        next = std::find_if(order.begin(), now, isWanted);
    if (next != now && next != order.end())
        move(*next);
}

void ThreadView::Private::askParagraph()
{
    if (current >= 0 && !flow.row(current).facts.quoted.empty())
        Q_EMIT q->paragraphAsked(flow.row(current).facts.quoted.front() - 1);
}

void ThreadView::Private::startGoTo()
{
    isGoing = flow.outline().commentCount() > 0;
    goTo.clear();
    q->viewport()->update();
}

bool ThreadView::Private::goToKey(QKeyEvent *event)
{
    if (!isGoing)
        return false;
    const QString typed = event->text();
    q->viewport()->update();
    if (event->key() == Qt::Key_Backspace) {
        goTo.chop(1);
        return true;
    }
    if (typed.size() == 1 && typed[0].isDigit() && goTo.size() < 9) {
        goTo += typed;
        const int most = flow.outline().commentCount();
        if (goTo.toInt() == 0 || goTo.toInt() * 10LL <= most)
            return true; // may go on
    }
    isGoing = false;
    const int comment = goTo.toInt() - 1;
    const bool isGoal = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || (typed.size() == 1 && typed[0].isDigit());
    if (isGoal && comment >= 0 && comment < flow.outline().commentCount())
        move(comment);
    return true;
}

QAction *ThreadView::Private::actionFor(const QKeyEvent *event) const
{
    const QKeySequence keys(event->keyCombination());
    for (QAction *action : table) {
        if (action->isEnabled() && action->shortcuts().contains(keys))
            return action;
    }
    return nullptr;
}

void ThreadView::keyPressEvent(QKeyEvent *event)
{
    if (d->goToKey(event))
        return;
    if (event->key() == Qt::Key_Escape && d->card) {
        d->endPeek();
        return;
    }
    if (event->key() == Qt::Key_Escape && d->head.isValid()) {
        d->dropCaret();
        d->refresh();
        d->tellFocus();
        return;
    }
    QAction *action = d->actionFor(event);
    // With a caret, arrows and Home move it; what extends by words and sentences stays an action.
    const bool isExtension
        = action && action->objectName().startsWith(QLatin1String("thread.extend"));
    if (!isExtension && (d->head.isValid() || !action) && d->moveCaret(event))
        return;
    if (action) {
        action->trigger();
        return;
    }
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp) {
        const int page = viewport()->height() - 2 * d->flow.measure().leading;
        d->flow.scrollBy(event->key() == Qt::Key_PageDown ? page : -page);
        d->refresh();
        return;
    }
    event->ignore(); // not QAbstractScrollArea's: it would scroll by arrow keys
}

} // namespace rejoinder::thread
