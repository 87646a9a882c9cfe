// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ui/thread/threadview_p.h"

namespace rejoinder::thread {

void ThreadView::setRead(const std::vector<int> &comments)
{
    d->read.assign(std::size_t(d->flow.outline().commentCount()), 0);
    for (const int comment : comments) {
        if (comment >= 0 && comment < d->flow.outline().commentCount())
            d->read[std::size_t(comment)] = 1;
    }
    d->keptUnread.clear();
    viewport()->update();
    Q_EMIT rowsChanged();
}

bool ThreadView::isRead(int comment) const
{
    return d->read[std::size_t(comment)];
}

int ThreadView::unreadCount() const
{
    return static_cast<int>(std::ranges::count(d->read, 0));
}

void ThreadView::setReadAfter(int milliseconds)
{
    d->readAfter = milliseconds;
}

void ThreadView::Private::mark(const std::vector<int> &comments, bool isRead)
{
    std::vector<int> changed;
    for (const int comment : comments) {
        if (std::exchange(read[std::size_t(comment)], char(isRead)) != char(isRead))
            changed.push_back(comment);
    }
    if (changed.empty())
        return;
    q->viewport()->update();
    Q_EMIT q->readChanged(changed, isRead);
}

/// By hand: what is unread then stays so while it is on the screen.
void ThreadView::Private::toggleRead(const std::vector<int> &comments)
{
    const bool isRead
        = !std::ranges::all_of(comments, [this](int one) { return read[std::size_t(one)]; });
    for (const int comment : comments) {
        if (isRead)
            keptUnread.erase(comment);
        else
            keptUnread.insert(comment);
    }
    mark(comments, isRead);
}

/// A comment is read once its last line has stood on the screen for a while. How it came there,
/// by wheel, key or jump, does not matter.
void ThreadView::Private::markSeen()
{
    if (!q->isVisible() || !q->isActiveWindow() || flow.outline().rowCount() == 0)
        return;
    const int cover = flow.outline().parent(flow.topComment()) >= 0 ? flow.covered() : 0;
    std::vector<int> seen;
    for (const Flow::Placed &placed : flow.placed()) {
        const int end
            = placed.top + static_cast<int>(flow.row(placed.comment).geometry.body.bottom());
        if (end > cover && end <= flow.viewHeight() && !keptUnread.contains(placed.comment))
            seen.push_back(placed.comment);
    }
    mark(seen, true);
}

} // namespace rejoinder::thread
