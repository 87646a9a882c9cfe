// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/document.h"

#include <algorithm>

namespace rejoinder::models {

namespace {

/// Index of the span that holds the byte, in a list sorted by start; -1 for none.
template <class List, class SpanOf> int indexAt(const List &list, std::size_t byte, SpanOf spanOf)
{
    const auto after
        = std::upper_bound(list.begin(), list.end(), byte, [&](std::size_t at, const auto &item) {
              return at < spanOf(item).start;
          });
    if (after == list.begin() || !spanOf(*std::prev(after)).contains(byte))
        return -1;
    return int(std::prev(after) - list.begin());
}

} // namespace

int Document::commentAt(std::size_t byte) const
{
    return indexAt(reconstruction.comments, byte,
                   [](const comments::Comment &comment) { return comment.whole; });
}

int Document::paragraphAt(std::size_t byte) const
{
    return indexAt(reconstruction.article, byte, [](Span paragraph) { return paragraph; });
}

bool Document::hasComment(int comment) const
{
    return comment >= 0 && std::size_t(comment) < reconstruction.comments.size();
}

Span Document::anchorSpan(int comment) const
{
    const comments::Comment &found = reconstruction.comments[std::size_t(comment)];
    return found.body.isEmpty() ? found.whole : found.body;
}

const people::Person *Document::personOf(int comment) const
{
    if (comment < 0 || std::size_t(comment) >= reconstruction.personOf.size())
        return nullptr;
    const int person = reconstruction.personOf[std::size_t(comment)];
    return person >= 0 && std::size_t(person) < reconstruction.people.size()
        ? &reconstruction.people[std::size_t(person)]
        : nullptr;
}

} // namespace rejoinder::models
