// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/find.h"

#include "core/comments/bodies.h"
#include "core/comments/forced.h"
#include "core/comments/gluednames.h"
#include "core/comments/joined.h"
#include "core/comments/namedblocks.h"
#include "core/comments/namelines.h"
#include "core/comments/records.h"

namespace rejoinder::comments {

namespace {

std::vector<Comment> findFreely(const layout::Page &page, const regions::Regions &regions,
                                const BoundaryWeights &boundaries)
{
    if (regions.anchored)
        return fromAnchors(page, regions);
    if (!regions.hasComments())
        return {};
    if (auto joined = fromJoinedLines(page, regions))
        return *std::move(joined);
    if (auto glued = fromGluedNames(page, regions))
        return *std::move(glued);
    if (auto blocks = fromNamedBlocks(page, regions))
        return *std::move(blocks);
    if (auto named = fromNameLines(page, regions))
        return *std::move(named);
    return fromBodies(page, regions, boundaries);
}

} // namespace

std::vector<Comment> find(const layout::Page &page, const regions::Regions &regions,
                          const BoundaryWeights &boundaries, const Forced &forced)
{
    std::vector<Comment> comments = findFreely(page, regions, boundaries);
    apply(forced, page, comments);
    return comments;
}

} // namespace rejoinder::comments
