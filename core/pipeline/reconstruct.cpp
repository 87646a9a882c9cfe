// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/reconstruct.h"

#include "core/comments/describe.h"
#include "core/comments/read.h"
#include "core/passages/find.h"
#include "core/people/aliases.h"
#include "core/people/identify.h"
#include "core/people/infer.h"
#include "core/people/mentions.h"
#include "core/pipeline/facts.h"
#include "core/pipeline/model.h"
#include "core/replies/answer.h"

#include <algorithm>

namespace rejoinder::pipeline {

namespace {

std::unexpected<Error> cancelled(const source::Source &source)
{
    return fail(Error::Code::Cancelled, source.name, "cancelled");
}

/// Who each comment may answer, as the tree tells it.
std::vector<people::LikelyParents> likelyParents(const replies::Answers &answers)
{
    std::vector<people::LikelyParents> parents(answers.links.size());
    for (std::size_t i = 0; i < answers.links.size(); ++i) {
        // Doubt about boundaries is no doubt about a name.
        parents[i].emplace_back(answers.links[i].parent, answers.bases[i].sure);
        for (const replies::Alternative &other : answers.links[i].alternatives)
            parents[i].emplace_back(other.parent, other.probability);
    }
    return parents;
}

/// What a person said goes before.
std::vector<people::InferredName> decided(std::vector<people::InferredName> names,
                                          const Facts &facts)
{
    for (const auto &[comment, name] : facts.names)
        names[static_cast<std::size_t>(comment)] = name;
    return names;
}

constexpr int mostRounds = 3; // of tree and names

/// People and tree need each other: who speaks to whom tells names, and names tell who answers
/// whom. They are told in turns until the names stay.
void readThread(const source::Source &source, const Model &model, const Facts &facts,
                const Watch &watch, Reconstruction &found)
{
    watch.tell(Stage::People, 0);
    found.passages = passages::find(source.text, found.article, found.comments);
    found.inferred = decided(std::vector<people::InferredName>(found.comments.size()), facts);
    const people::Identities printed = people::identify(found.comments, found.inferred);
    const std::vector<people::Mention> mentions
        = people::mentions(source.text, found.article, found.comments, printed, model.people);
    people::Identities identities = printed;
    people::Beliefs beliefs;
    replies::Answers answers;

    watch.tell(Stage::Replies, 0);
    for (int round = 0; round < mostRounds && !watch.isCancelled(); ++round) {
        const std::vector<people::Mention> told = people::forTree(mentions, printed, identities);
        answers = replies::answer(
            {source.text, found.article, found.comments, identities, told, found.passages},
            model.replies, facts.clamps, watch);
        const std::vector<people::LikelyParents> parents = likelyParents(answers);
        people::Naming naming = people::inferNames(
            {source.text, found.comments, printed, mentions, found.passages, parents}, model.people,
            beliefs);
        beliefs = std::move(naming.beliefs);
        std::vector<people::InferredName> names = decided(std::move(naming.names), facts);
        const bool same = std::ranges::equal(names, found.inferred, {}, &people::InferredName::name,
                                             &people::InferredName::name);
        found.inferred = std::move(names);
        identities = people::identify(found.comments, found.inferred);
        if (same)
            break;
    }
    people::addAliases(people::forTree(mentions, printed, identities), identities);
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
    if (watch.isCancelled())
        return cancelled(source);

    watch.tell(Stage::Comments, 0);
    comments::Reading reading = comments::read(page, model.reading, forcedStarts(decisions));
    found.profile = comments::describe(page, reading.regions, reading.comments);
    found.title = reading.regions.title;
    found.article = std::move(reading.regions.article);
    found.comments = std::move(reading.comments);
    if (watch.isCancelled())
        return cancelled(source);

    readThread(source, model, factsOf(decisions, found.comments), watch, found);
    if (watch.isCancelled())
        return cancelled(source);
    return found;
}

} // namespace rejoinder::pipeline
