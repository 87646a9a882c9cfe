// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/bodies.h"

#include <algorithm>

namespace rejoinder::comments {

namespace {

using layout::Page;

Comment startingAt(const layout::Line &line, double confidence)
{
    Comment comment;
    comment.whole = comment.body = line.raw;
    comment.startConfidence = confidence;
    return comment;
}

} // namespace

std::vector<Comment> fromBodies(const Page &page, const regions::Regions &regions,
                                const BoundaryWeights &weights)
{
    const std::vector<Boundary> boundaries
        = boundariesOf(page, regions.commentsBegin, regions.commentsEnd, weights);
    std::vector<Comment> comments;
    for (const Boundary &boundary : boundaries) {
        const layout::Line &line = page.lines[boundary.line];
        if (boundary.starts)
            comments.push_back(startingAt(line, boundary.probability));
        if (!boundary.apparatus)
            comments.back().body.end = comments.back().whole.end = line.raw.end;
    }
    return comments;
}

} // namespace rejoinder::comments
