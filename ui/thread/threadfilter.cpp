// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ui/thread/threadview_p.h"

namespace rejoinder::thread {

const Filter &ThreadView::filter() const
{
    return d->filter;
}

const std::vector<int> &ThreadView::matches() const
{
    return d->matches;
}

const annotate::Codebook &ThreadView::codebook() const
{
    return d->codebook;
}

QStringList ThreadView::people() const
{
    std::map<QString, int> counts;
    for (int i = 0; i < d->flow.outline().commentCount(); ++i)
        ++counts[d->flow.facts().nameOf(i)];
    QStringList names;
    for (const auto &[name, count] : counts)
        names << name;
    std::ranges::stable_sort(names, std::ranges::greater(),
                             [&counts](const QString &name) { return counts.at(name); });
    return names;
}

std::vector<Saying> ThreadView::sayings() const
{
    return sayingsOf(d->values, d->valuesHere());
}

void ThreadView::setValues(variables::Values values)
{
    d->values = std::move(values);
}

void ThreadView::showOnly(std::vector<int> comments, const QString &name)
{
    Filter filter;
    std::ranges::sort(comments);
    filter.only = std::move(comments);
    filter.onlyName = name;
    setFilter(name.isEmpty() ? Filter() : filter);
}

void ThreadView::setFilter(const Filter &filter)
{
    if (filter == d->filter)
        return;
    const bool isFirst = d->filter.isEmpty();
    d->filter = filter;
    d->dropCaret();
    if (filter.isEmpty()) {
        d->endFilter();
    } else {
        if (isFirst || d->current != d->currentFiltered)
            d->currentBefore = d->current;
        d->findMatches();
        d->flow.showOnly(d->matches);
        d->setCurrent(d->nearestMatch(d->currentBefore));
        d->currentFiltered = d->current;
        d->flow.stay();
    }
    d->refresh();
    Q_EMIT filterChanged();
    Q_EMIT rowsChanged();
}

variables::DocumentValues ThreadView::Private::valuesHere() const
{
    return flow.document() ? values.in(flow.document()->id, flow.document()->reconstruction)
                           : variables::DocumentValues();
}

void ThreadView::Private::findMatches()
{
    const variables::DocumentValues here = valuesHere();
    matches = flow.document() ? matching(filter,
                                         {*flow.document(), flow.facts(), flow.outline().shape(),
                                          flow.tagging(), codebook, read, here})
                              : std::vector<int>();
}

/// The comment itself or the next one that matches, in the order that is shown; where there is
/// none, the last that does.
int ThreadView::Private::nearestMatch(int comment) const
{
    if (matches.empty())
        return comment;
    const std::vector<int> &order = flow.outline().shape().preorder;
    const auto isMatch = [this](int one) { return std::ranges::binary_search(matches, one); };
    const auto here = std::ranges::find(order, comment);
    const auto next = std::find_if(here, order.end(), isMatch);
    return next != order.end() ? *next : *std::find_if(order.rbegin(), order.rend(), isMatch);
}

/// Who has gone nowhere meanwhile comes back to where he was.
void ThreadView::Private::endFilter()
{
    filter = {};
    matches.clear();
    if (current == currentFiltered && currentBefore >= 0) {
        flow.showAll();
        current = currentBefore;
        flow.setFolded(flow.outline().ancestors(current), false, current);
        tellFocus();
    } else {
        flow.showAll(current);
        flow.setFolded(flow.outline().ancestors(current), false, current);
    }
    currentBefore = -1;
    currentFiltered = -1;
}

/// After another document, or the same made anew (`before`).
void ThreadView::Private::refilter(const models::Document *before)
{
    if (filter.isEmpty())
        return;
    if (before) {
        for (int &comment : filter.only)
            comment = nowOf(*before, comment);
        std::ranges::sort(filter.only);
        currentBefore = nowOf(*before, currentBefore);
        findMatches();
        flow.showOnly(matches);
        currentFiltered = current;
    } else {
        filter = {};
        matches.clear();
    }
    Q_EMIT q->filterChanged();
}

/// Everything by who wrote the current comment; where that is what is shown already, everything.
void ThreadView::Private::filterPerson()
{
    if (current < 0)
        return;
    Filter wanted;
    wanted.person = flow.facts().nameOf(current);
    q->setFilter(wanted == filter ? Filter() : wanted);
}

} // namespace rejoinder::thread
