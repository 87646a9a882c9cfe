// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "core/replies/features.h"
#include "core/replies/printed.h"
#include "core/replies/weights.h"

namespace rejoinder::learn {

/// A thread whose tree is known, at least in part, as the trainer reads it. Arcs are numbered as
/// those of replies::Arcs: comment after comment, the article first.
struct TreePage
{
    int comments = 0;
    bool threaded = true; // read depth first, else each comment by itself
    double weight = 1;
    std::vector<std::vector<replies::Active>> own; // by comment
    std::vector<std::vector<replies::Active>> neighbour;
    std::vector<std::vector<std::uint16_t>> words;
    std::vector<std::uint32_t> arcEnds; // by arc: where its cues end in arcCues
    std::vector<std::uint16_t> arcCues;
    std::vector<float> printed; // by arc: nats by which the page's own structure speaks against it
    std::vector<std::vector<int>> allowed; // by comment: parents that may be true; none: unknown
};

/// REQUIRES: `allowed` runs in parallel with the comments.
TreePage treePage(const replies::Thread &thread, const replies::Cues &cues,
                  const replies::Printed &printed, bool threaded,
                  std::vector<std::vector<int>> allowed);

struct TreeTraining
{
    int passes = 10;
    double rate = 0.1; // AdaGrad's step
    double hiddenRate = 0.03;
    double l2 = 1e-5; // of each weight, a batch
    double wordL2 = 1e-4;
    double hiddenL2 = 3e-5;
    int batch = 8; // pages
    double withoutPrinted = 0.6; // share of readings for which printed structure is covered
    double withoutKind = 0.1; // ... for which the cues of one kind are
    replies::Kinds never = 0; // cues of these are never read, and weigh nothing
    std::uint64_t seed = 1;
};

/// Fits weights to maximise the likelihood of the true trees, sum over all trees of each page
/// (exact inside-outside; softmax for pages in order of time), by AdaGrad (Duchi, Hazan, Singer
/// 2011), averaged over the second half of the passes. Deterministic, on all cores. What `weights`
/// holds is where it starts; its vocabulary and number of hidden units decide the form.
void trainTrees(const std::vector<TreePage> &pages, const TreeTraining &how,
                replies::Weights &weights);

/// Puts small random numbers into `units` hidden units.
void seedHidden(replies::Weights &weights, int units, std::uint64_t seed);

/// One model whose scores are the mean of the members' (Hansen, Salamon 1990): weights are
/// averaged, hidden units stand side by side. REQUIRES: members, all of one vocabulary.
replies::Weights committeeOf(const std::vector<replies::Weights> &members);

/// Minus log likelihood of a page, and its gradient added to one (in the form of the weights).
/// Infinite where no tree the page could show is allowed.
double treeLoss(const TreePage &page, const replies::Weights &weights, bool withPrinted,
                replies::Kinds coveredKinds, replies::Weights &gradient);

} // namespace rejoinder::learn
