// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/reconstruct.h"

#include "core/comments/describe.h"
#include "core/comments/find.h"
#include "core/passages/find.h"
#include "core/people/identify.h"
#include "core/people/infer.h"
#include "core/people/mentions.h"
#include "core/pipeline/facts.h"
#include "core/pipeline/model.h"
#include "core/regions/regions.h"
#include "core/replies/answer.h"

namespace rejoinder::pipeline {

namespace {

std::unexpected<Error> cancelled(const source::Source &source)
{
    return fail(Error::Code::Cancelled, source.name, "cancelled");
}

/// P(the link | both comments start where they were found to): doubt about boundaries is no doubt
/// about a name.
double linkProbability(const std::vector<comments::Comment> &comments, const replies::Link &link,
                       std::size_t comment)
{
    if (link.decided || link.parent < 0)
        return link.confidence;
    const double boundaries = comments[comment].startConfidence
        * comments[static_cast<std::size_t>(link.parent)].startConfidence;
    return boundaries > 0 ? std::min(1.0, link.confidence / boundaries) : 0;
}

/// Names by who answers whom; what a person said goes before.
std::vector<people::InferredName> namesOf(const Reconstruction &found,
                                          const people::Identities &identities,
                                          const std::vector<people::Mention> &mentions,
                                          const replies::Answers &answers, const Facts &facts)
{
    std::vector<people::LikelyParents> parents(found.comments.size());
    for (std::size_t i = 0; i < answers.links.size(); ++i) {
        parents[i].emplace_back(answers.links[i].parent,
                                linkProbability(found.comments, answers.links[i], i));
        for (const replies::Alternative &other : answers.links[i].alternatives)
            parents[i].emplace_back(other.parent, other.probability);
    }
    std::vector<people::InferredName> names
        = people::inferNames(found.comments, identities, mentions, parents);
    for (const auto &[comment, name] : facts.names)
        names[static_cast<std::size_t>(comment)] = name;
    return names;
}

/// People and tree need each other: who speaks to whom tells names, and names tell who answers
/// whom. Two rounds.
void readThread(const source::Source &source, const Model &model, const Facts &facts,
                const Watch &watch, Reconstruction &found)
{
    watch.tell(Stage::People, 0);
    found.passages = passages::find(source.text, found.article, found.comments);
    found.inferred.resize(found.comments.size());
    for (const auto &[comment, name] : facts.names)
        found.inferred[static_cast<std::size_t>(comment)] = name;
    people::Identities identities = people::identify(found.comments, found.inferred);
    std::vector<people::Mention> mentions
        = people::mentions(source.text, found.article, found.comments, identities);

    watch.tell(Stage::Replies, 0);
    const replies::Thread thread{source.text, found.article, found.comments,
                                 identities,  mentions,      found.passages};
    replies::Answers answers = replies::answer(thread, model.replies, facts.clamps, watch);
    std::vector<people::InferredName> names = namesOf(found, identities, mentions, answers, facts);
    if (names != found.inferred && !watch.isCancelled()) {
        found.inferred = std::move(names);
        identities = people::identify(found.comments, found.inferred);
        mentions = people::mentions(source.text, found.article, found.comments, identities);
        answers = replies::answer(thread, model.replies, facts.clamps, watch);
    }
    found.links = std::move(answers.links);
    found.order = answers.order;
    found.profile.insert(found.profile.end(), answers.remarks.begin(), answers.remarks.end());
    found.people = std::move(identities.people);
    found.personOf = std::move(identities.of);
    watch.tell(Stage::Replies, 1);
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

    readThread(source, model, factsOf(decisions, found.comments), watch, found);
    if (watch.isCancelled())
        return cancelled(source);
    return found;
}

} // namespace rejoinder::pipeline
