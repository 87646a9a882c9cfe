// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/answer.h"

#include "core/replies/blocks.h"
#include "core/replies/explain.h"
#include "core/replies/order.h"

#include <algorithm>

namespace rejoinder::replies {

namespace {

constexpr std::size_t mostAlternatives = 4;
constexpr double worthMixing = 0.05; // an order less probable than this is left out

std::vector<Belief> readIn(Order order, const Scores &scores, const Watch &watch)
{
    switch (order) {
    case Order::Chronological:
        return readFlat(scores, false, watch);
    case Order::Reverse:
        return readFlat(scores, true, watch);
    case Order::TwoLevel:
        return readTwoLevel(scores, watch);
    case Order::Preorder:
        break;
    }
    return readThreaded(scores, watch);
}

/// Probabilities over all orders; the tree itself stays that of the likeliest one.
void mix(std::vector<Belief> &beliefs, double weight, const std::vector<Belief> &others,
         double otherWeight)
{
    for (std::size_t i = 0; i < beliefs.size(); ++i) {
        for (Alternative &parent : beliefs[i].parents)
            parent.probability
                = weight * parent.probability + otherWeight * others[i].of(parent.parent);
        for (const Alternative &other : others[i].parents)
            if (beliefs[i].of(other.parent) == 0)
                beliefs[i].parents.push_back({other.parent, otherWeight * other.probability});
        std::ranges::stable_sort(beliefs[i].parents, std::ranges::greater(),
                                 &Alternative::probability);
    }
}

/// P(the comment answers something that is not in the dump | it answers no comment of the dump).
double lostShare(const Scores &scores, int comment)
{
    const Cue &cue = scores.cues().at(comment);
    const bool addressed = !scores.thread().comment(comment).addressee.empty();
    const auto &told = scores.printed().at(comment);
    const bool found
        = std::ranges::any_of(told, [](const Told &it) { return it.kind == "addressee"; });
    if (addressed && !found)
        return 0.8; // its header names somebody no comment here is by
    for (const int m : cue.mentions) {
        const people::Mention &mention = scores.thread().mentions[static_cast<std::size_t>(m)];
        if (mention.kind == people::Mention::Kind::Address && mention.person < 0)
            return 0.25;
    }
    return 0.01;
}

void splitLost(const Scores &scores, int comment, Belief &belief)
{
    const auto top = std::ranges::find(belief.parents, topLevel, &Alternative::parent);
    if (top == belief.parents.end())
        return;
    double share = lostShare(scores, comment);
    for (const Clamp &clamp : scores.clampsOf(comment)) {
        if (clamp.kind == Clamp::Kind::Lost)
            share = 1;
        else if (clamp.kind == Clamp::Kind::TopLevel
                 || (clamp.kind == Clamp::Kind::ParentIs && clamp.parent == topLevel))
            share = 0;
    }
    const double lost = share * top->probability;
    top->probability -= lost;
    if (belief.chosen == topLevel && share > 0.5)
        belief.chosen = lostParent;
    if (lost > 0)
        belief.parents.push_back({lostParent, lost});
    std::ranges::stable_sort(belief.parents, std::ranges::greater(), &Alternative::probability);
}

/// P(that a comment starts where each of the two was found to).
double boundaries(const Scores &scores, int parent, int comment)
{
    const Thread &thread = scores.thread();
    const double own = thread.comment(comment).startConfidence;
    return parent < 0 ? own : own * thread.comment(parent).startConfidence;
}

/// The strongest there is to go by, whatever it says.
Stratum stratumOf(const Scores &scores, int comment)
{
    const Cue &cue = scores.cues().at(comment);
    if (!scores.printed().at(comment).empty())
        return Stratum::Printed;
    const bool addressed = std::ranges::any_of(cue.mentions, [&](int m) {
        const people::Mention &mention = scores.thread().mentions[static_cast<std::size_t>(m)];
        return mention.kind == people::Mention::Kind::Address && mention.person >= 0;
    });
    if (addressed)
        return Stratum::Addressed;
    if (!cue.quotes.empty())
        return Stratum::Quoted;
    return cue.isNamed && cue.before >= 0 ? Stratum::Turns : Stratum::Weak;
}

Evidence decision()
{
    return {"decision", "a person decided so", 10, {}};
}

/// What the other parents keep of their probability where that of the chosen one was corrected.
double shareLeft(double sure, double probability)
{
    return probability < 1 ? (1 - sure) / (1 - probability) : 0;
}

Link linkOf(const Scores &scores, Belief belief, int comment, Basis &basis)
{
    Link link;
    link.decided = scores.isDecided(comment);
    Belief shown = belief; // explained as an answer to the article where the parent is lost
    splitLost(scores, comment, belief);
    link.parent = belief.chosen;
    basis.stratum = stratumOf(scores, comment);
    basis.probability = belief.of(belief.chosen);
    basis.boundaries = boundaries(scores, belief.chosen, comment);
    const Weights &weights = scores.weights();
    basis.sure = weights.trusts[static_cast<std::size_t>(basis.stratum)].of(basis.probability);
    link.confidence = gradeOf(weights.grades, basis.sure * basis.boundaries);
    if (link.decided)
        link.confidence = basis.sure = 1;
    const double left = shareLeft(basis.sure, basis.probability);
    for (const Alternative &other : belief.parents)
        if (other.parent != belief.chosen && link.alternatives.size() < mostAlternatives
            && other.probability >= 0.01)
            link.alternatives.push_back(
                {other.parent, std::min(other.probability * left, 1 - link.confidence)});
    link.evidence = explain(scores, shown, comment);
    if (link.decided)
        link.evidence.insert(link.evidence.begin(), decision());
    if (link.evidence.size() > 4)
        link.evidence.resize(4);
    return link;
}

/// Decisions may answer each other in a ring; the comment that closes it goes to the top.
void breakRings(std::vector<Link> &links)
{
    std::vector<int> seenFrom(links.size(), -1);
    for (std::size_t start = 0; start < links.size(); ++start) {
        int at = static_cast<int>(start);
        int last = at;
        while (at >= 0 && seenFrom[static_cast<std::size_t>(at)] < 0) {
            seenFrom[static_cast<std::size_t>(at)] = static_cast<int>(start);
            last = at;
            at = links[static_cast<std::size_t>(at)].parent;
        }
        if (at >= 0 && seenFrom[static_cast<std::size_t>(at)] == static_cast<int>(start))
            links[static_cast<std::size_t>(last)].parent = topLevel;
    }
}

} // namespace

Answers answer(const Thread &thread, const Weights &weights, const std::vector<Clamp> &clamps,
               const Watch &watch)
{
    Answers answers;
    const Cues cues = readCues(thread, weights.vocabulary);
    const Printed printed = readPrinted(thread, cues);
    answers.remarks = printed.remarks;
    const Scores scores(thread, cues, printed, weights, clamps);
    const std::array<double, 4> orders = orderBelief(thread, cues, printed);
    const auto best = static_cast<std::size_t>(std::ranges::max_element(orders) - orders.begin());
    answers.order = static_cast<Order>(best);
    std::vector<Belief> beliefs = readIn(answers.order, scores, watch);
    double weight = orders[best];
    for (std::size_t other = 0; other < orders.size(); ++other) {
        if (other == best || orders[other] < worthMixing)
            continue;
        const double sum = weight + orders[other];
        mix(beliefs, weight / sum, readIn(static_cast<Order>(other), scores, watch),
            orders[other] / sum);
        weight = sum;
    }
    answers.bases.resize(thread.comments.size());
    for (int comment = 0; comment < thread.size() && !watch.isCancelled(); ++comment)
        answers.links.push_back(linkOf(scores, beliefs[static_cast<std::size_t>(comment)], comment,
                                       answers.bases[static_cast<std::size_t>(comment)]));
    answers.links.resize(thread.comments.size());
    breakRings(answers.links);
    return answers;
}

} // namespace rejoinder::replies
