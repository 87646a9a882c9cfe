// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>

#include "ui/thread/peekcard.h"
#include "ui/thread/threadview_p.h"

namespace rejoinder::thread {

/// Once more: what that answers, up to the root; then the card goes.
void ThreadView::Private::peek()
{
    if (current < 0)
        return;
    const int from = card ? card->comment() : current;
    endPeek();
    if (from < 0)
        return;
    card = new PeekCard(flow, look, from, flow.outline().parent(from), q->viewport());
    connect(card, &PeekCard::clicked, q, [this](int comment) { move(comment); });
    card->placeAt(q->currentRect(), flow.covered());
    card->show();
    if (QAccessible::isActive()) {
        QAccessibleAnnouncementEvent spoken(
            q, card->accessibleName() + u'\n' + card->accessibleDescription());
        QAccessible::updateAccessibility(&spoken);
    }
}

void ThreadView::Private::endPeek()
{
    if (card) {
        card->hide(); // it is seen until it is deleted, and that waits for the event loop
        card->deleteLater();
    }
    card = nullptr;
}

} // namespace rejoinder::thread
