// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/reconstruct.h"

#include "core/comments/describe.h"
#include "core/comments/find.h"
#include "core/people/identify.h"
#include "core/pipeline/model.h"
#include "core/regions/regions.h"

namespace rejoinder::pipeline {

namespace {

comments::Forced forcedStarts(const std::vector<Decision> &decisions)
{
    comments::Forced forced;
    for (const Decision &decision : decisions) {
        if (decision.kind == Decision::Kind::StartsHere)
            forced.starts.push_back(decision.comment.start);
        else if (decision.kind == Decision::Kind::NoStartHere)
            forced.notStarts.push_back(decision.comment.start);
    }
    return forced;
}

std::unexpected<Error> cancelled(const source::Source &source)
{
    return fail(Error::Code::Cancelled, source.name, "cancelled");
}

} // namespace

Result<Reconstruction> reconstruct(const source::Source &source, const Model &model,
                                   const std::vector<Decision> &decisions, const Watch &watch)
{
    Reconstruction found;
    found.model = model.name;

    watch.tell(Stage::Layout, 0);
    const layout::Page page = layout::read(source);
    const regions::Regions regions = regions::find(page);
    found.title = regions.title;
    found.article = regions.article;
    if (watch.isCancelled())
        return cancelled(source);

    watch.tell(Stage::Comments, 0);
    found.comments = comments::find(page, regions, forcedStarts(decisions));
    found.profile = comments::describe(page, regions, found.comments);
    if (watch.isCancelled())
        return cancelled(source);

    watch.tell(Stage::People, 0);
    people::Identities identities = people::identify(found.comments);
    found.people = std::move(identities.people);
    found.personOf = std::move(identities.of);
    found.inferred.resize(found.comments.size());

    watch.tell(Stage::Replies, 0);
    found.links.resize(found.comments.size());
    for (std::size_t i = 1; i < found.links.size(); ++i)
        found.links[i] = {static_cast<int>(i) - 1, 0.5, false, {}, {}};
    watch.tell(Stage::Replies, 1);
    return found;
}

} // namespace rejoinder::pipeline
