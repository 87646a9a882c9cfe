// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changes.h"

#include <unordered_map>

namespace rejoinder::models {

namespace {

using pipeline::Reconstruction;

/// Where each comment of `before` is in `now`; Move::vanished where it is not.
std::vector<int> placesIn(const Reconstruction &now, const Reconstruction &before)
{
    std::unordered_map<std::size_t, int> byStart;
    for (std::size_t i = 0; i < now.comments.size(); ++i)
        byStart.emplace(now.comments[i].whole.start, int(i));
    std::vector<int> places;
    places.reserve(before.comments.size());
    for (const comments::Comment &comment : before.comments) {
        const auto found = byStart.find(comment.whole.start);
        places.push_back(found == byStart.end() ? Move::vanished : found->second);
    }
    return places;
}

} // namespace

Changes changesBetween(const Reconstruction &before, const Reconstruction &now)
{
    const std::vector<int> places = placesIn(now, before);
    Changes changes;
    changes.appeared = int(now.comments.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i] == Move::vanished) {
            ++changes.vanished;
            continue;
        }
        --changes.appeared;
        const replies::Link &old = before.links[i];
        const replies::Link &link = now.links[std::size_t(places[i])];
        const int parent = old.parent < 0 ? old.parent : places[std::size_t(old.parent)];
        if (parent != link.parent && !old.decided && !link.decided)
            changes.moved.push_back({places[i], parent, link.parent});
    }
    return changes;
}

} // namespace rejoinder::models
