// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/place.h"

#include <algorithm>

namespace rejoinder::pipeline {

int commentAt(const Reconstruction &reconstruction, Span place)
{
    const std::vector<comments::Comment> &all = reconstruction.comments;
    const auto after = std::ranges::upper_bound(
        all, place.start, {}, [](const comments::Comment &comment) { return comment.whole.start; });
    if (after == all.begin())
        return -1;
    const auto comment = std::prev(after);
    const bool isInside = comment->whole.contains(place.start) || comment->whole == place;
    return isInside ? int(comment - all.begin()) : -1;
}

} // namespace rejoinder::pipeline
