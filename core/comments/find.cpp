// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/find.h"

#include "core/comments/bodies.h"
#include "core/comments/namelines.h"
#include "core/comments/records.h"

namespace rejoinder::comments {

std::vector<Comment> find(const layout::Page &page, const regions::Regions &regions,
                          [[maybe_unused]] const Forced &forced)
{
    if (regions.anchored)
        return fromAnchors(page, regions);
    if (!regions.hasComments())
        return {};
    if (auto named = fromNameLines(page, regions))
        return *std::move(named);
    return fromBodies(page, regions);
}

} // namespace rejoinder::comments
