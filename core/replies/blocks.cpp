// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/blocks.h"

#include "core/replies/inside.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace rejoinder::replies {

namespace {

constexpr int wholeBlock = 192; // comments read at once
constexpr int slidingBlock = 64; // the time a comment takes grows with its square
constexpr int kept = 48; // of a sliding block; the rest is read again with what follows
constexpr int longestPath = 24; // comments of the open path that may still be answered
constexpr int lookBack = 160; // comments that may be answered on a page in order of time
constexpr double worthTelling = 0.002;

void sortBelief(Belief &belief)
{
    std::ranges::stable_sort(belief.parents, [](const Alternative &a, const Alternative &b) {
        return a.probability > b.probability;
    });
}

/// Some comments in a row, behind a path of earlier ones.
struct Block
{
    std::vector<int> path; // from the top down
    int first = 0;
    int end = 0;

    int nodes() const { return static_cast<int>(path.size()) + end - first; }
    int commentOf(int node) const
    {
        const int index = node - 1;
        const int length = static_cast<int>(path.size());
        return node == 0     ? topLevel
            : index < length ? path[static_cast<std::size_t>(index)]
                             : first + index - length;
    }
    /// -1 where the comment is neither in the block nor on its path.
    int nodeOf(int comment) const
    {
        if (comment == topLevel)
            return 0;
        if (comment >= first)
            return comment < end ? static_cast<int>(path.size()) + comment - first + 1 : -1;
        const auto found = std::ranges::find(path, comment);
        return found == path.end() ? -1 : static_cast<int>(found - path.begin()) + 1;
    }
};

using Score = double (Scores::*)(int, int, bool) const;

/// A block and the scores of its arcs.
struct Scored
{
    Block block;
    Arcs arcs;
};

/// Whose score the block before has is not scored again: the end of a block is read twice.
Arcs scoresOf(const Scores &scores, const Block &block, Score score,
              const std::optional<Scored> &before = {})
{
    const int length = static_cast<int>(block.path.size());
    std::vector<int> known(static_cast<std::size_t>(block.nodes()) + 1, -1);
    if (before)
        for (int node = 0; node <= block.nodes(); ++node)
            known[static_cast<std::size_t>(node)] = before->block.nodeOf(block.commentOf(node));
    Arcs arcs(block.nodes());
    for (int node = 1; node <= length; ++node)
        arcs.at(node - 1, node) = 0; // the path is as it is
    for (int node = length + 1; node <= block.nodes(); ++node) {
        const int mine = known[static_cast<std::size_t>(node)];
        for (int parent = 0; parent < node; ++parent) {
            const int other = known[static_cast<std::size_t>(parent)];
            arcs.at(parent, node) = mine >= 0 && other >= 0
                ? before->arcs.at(other, mine)
                : (scores.*score)(block.commentOf(parent), block.commentOf(node), true);
        }
    }
    return arcs;
}

Belief beliefOf(const Block &block, const Arcs &probability, int node, int chosen, bool threaded)
{
    Belief belief;
    belief.threaded = threaded;
    belief.chosen = block.commentOf(chosen);
    for (int parent = 0; parent < node; ++parent)
        if (parent == chosen || probability.at(parent, node) >= worthTelling)
            belief.parents.push_back({block.commentOf(parent), probability.at(parent, node)});
    sortBelief(belief);
    return belief;
}

/// The comments that may be answered after the last of `beliefs`. It ends where a person decided
/// that one answers a later comment.
std::vector<int> openPath(const std::vector<Belief> &beliefs)
{
    std::vector<int> path;
    int later = static_cast<int>(beliefs.size());
    for (int at = later - 1; at >= 0 && at < later && static_cast<int>(path.size()) < longestPath;
         at = beliefs[static_cast<std::size_t>(at)].chosen) {
        path.push_back(at);
        later = at;
    }
    std::ranges::reverse(path);
    return path;
}

/// Where the block that starts at `first` ends, and up to where its beliefs are kept.
std::pair<int, int> extent(const Scores &scores, int first, int size)
{
    if (size - first <= wholeBlock)
        return {size, size};
    for (int end = first + slidingBlock; end > first + slidingBlock / 2; --end)
        if (scores.isPrintedTop(end))
            return {end, end};
    return {first + slidingBlock, first + kept};
}

Belief readAlone(const Scores &scores, const std::vector<int> &candidates, int comment)
{
    std::vector<double> logs;
    logs.reserve(candidates.size());
    for (const int candidate : candidates)
        logs.push_back(scores.of(candidate, comment, false));
    const double greatest = logs.empty() ? impossible : *std::ranges::max_element(logs);
    Belief belief;
    belief.threaded = false;
    if (greatest == impossible) {
        belief.parents.push_back({topLevel, 1});
        return belief;
    }
    double sum = 0;
    for (const double value : logs)
        sum += std::exp(value - greatest);
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (const double p = std::exp(logs[i] - greatest) / sum; p >= worthTelling)
            belief.parents.push_back({candidates[i], p});
    sortBelief(belief);
    belief.chosen = belief.parents.front().parent;
    return belief;
}

void holdDecisions(const Scores &scores, int first, std::vector<Belief> &beliefs)
{
    for (int comment = first; comment < static_cast<int>(beliefs.size()); ++comment) {
        for (const Clamp &clamp : scores.clampsOf(comment)) {
            if (clamp.kind == Clamp::Kind::ParentIsNot)
                continue;
            const int parent = clamp.kind == Clamp::Kind::ParentIs ? clamp.parent : topLevel;
            beliefs[static_cast<std::size_t>(comment)] = {parent, {{parent, 1}}, true};
        }
    }
}

/// The article, comments near by, and those further off that something points to.
std::vector<int> flatCandidates(const Scores &scores, int comment, bool reverse)
{
    const int size = scores.thread().size();
    std::vector<int> candidates{topLevel};
    const auto add = [&](int other) {
        if (other >= 0 && other < size && other != comment && (other > comment) == reverse)
            candidates.push_back(other);
    };
    for (int back = 1; back <= lookBack; ++back)
        add(reverse ? comment + back : comment - back);
    for (const int quoted : scores.cues().at(comment).quotes)
        add(quoted);
    for (const Told &told : scores.printed().at(comment))
        if (told.parents.size() <= 64)
            std::ranges::for_each(told.parents, add);
    for (const Clamp &clamp : scores.clampsOf(comment))
        if (clamp.kind == Clamp::Kind::ParentIs && clamp.parent >= 0 && clamp.parent != comment)
            candidates.push_back(clamp.parent);
    std::ranges::sort(candidates);
    const auto repeated = std::ranges::unique(candidates);
    candidates.erase(repeated.begin(), repeated.end());
    return candidates;
}

} // namespace

double Belief::of(int parent) const
{
    const auto found = std::ranges::find(parents, parent, &Alternative::parent);
    return found == parents.end() ? 0 : found->probability;
}

std::vector<Belief> readThreaded(const Scores &scores, const Watch &watch)
{
    const int size = scores.thread().size();
    std::vector<Belief> beliefs;
    beliefs.reserve(static_cast<std::size_t>(size));
    std::optional<Scored> scored;
    while (static_cast<int>(beliefs.size()) < size && !watch.isCancelled()) {
        const int first = static_cast<int>(beliefs.size());
        watch.tell(Stage::Replies, static_cast<double>(first) / size);
        const auto [end, keep] = extent(scores, first, size);
        const Block block{scores.isPrintedTop(first) ? std::vector<int>() : openPath(beliefs),
                          first, end};
        scored = Scored{block, scoresOf(scores, block, &Scores::of, scored)};
        Marginals told = preorderMarginals(scored->arcs);
        const bool possible = told.logSum != impossible;
        if (!possible)
            told = preorderMarginals(scoresOf(scores, block, &Scores::undecided));
        const std::vector<int> best = bestPreorder(told.probability);
        const int length = static_cast<int>(block.path.size());
        for (int node = length + 1; node <= length + keep - first; ++node)
            beliefs.push_back(beliefOf(block, told.probability, node,
                                       best[static_cast<std::size_t>(node) - 1], true));
        if (!possible)
            holdDecisions(scores, first, beliefs);
    }
    beliefs.resize(static_cast<std::size_t>(size));
    return beliefs;
}

std::vector<Belief> readFlat(const Scores &scores, bool reverse, const Watch &watch)
{
    const int size = scores.thread().size();
    std::vector<Belief> beliefs;
    for (int comment = 0; comment < size && !watch.isCancelled(); ++comment)
        beliefs.push_back(readAlone(scores, flatCandidates(scores, comment, reverse), comment));
    beliefs.resize(static_cast<std::size_t>(size));
    return beliefs;
}

std::vector<Belief> readTwoLevel(const Scores &scores, const Watch &watch)
{
    const int size = scores.thread().size();
    std::vector<Belief> beliefs;
    while (static_cast<int>(beliefs.size()) < size && !watch.isCancelled()) {
        const int first = static_cast<int>(beliefs.size());
        const auto [end, keep] = extent(scores, first, size);
        const Block block{{}, first, end};
        const Marginals told = twoLevelMarginals(scoresOf(scores, block, &Scores::of));
        const std::vector<int> best = bestEach(told.probability);
        for (int node = 1; node <= keep - first; ++node)
            beliefs.push_back(beliefOf(block, told.probability, node,
                                       best[static_cast<std::size_t>(node) - 1], true));
    }
    beliefs.resize(static_cast<std::size_t>(size));
    return beliefs;
}

} // namespace rejoinder::replies
