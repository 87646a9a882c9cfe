// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>

#include "app/train/corpus.h"
#include "core/comments/labelled.h"
#include "core/comments/namechoice.h"
#include "core/labels/features.h"
#include "core/labels/second.h"
#include "core/layout/page.h"
#include "core/learn/chain.h"

namespace rejoinder::train {

/// A header whose name is known.
struct NameLesson
{
    std::vector<std::size_t> lines; // of the header
    std::vector<comments::NameCandidate> candidates;
    std::size_t right = 0; // of the candidates
    float weight = 1;
};

/// A dump as the labeller is taught and tested on it.
struct LabelPage
{
    const Dump *dump = nullptr;
    layout::Page page; // empty where the dump is only learned from
    comments::Reading ruled; // empty as well
    std::vector<labels::Trait> traits;
    learn::ChainExample example;
    std::vector<NameLesson> names;
};

struct LabelPages
{
    std::vector<LabelPage> pages; // in the order of Material: real, printed
    std::vector<std::uint64_t> keys; // of the features
    std::vector<labels::Group> groups;
};

/// Features are kept that stand in four dumps or more; those that know a word, in three sources or
/// more, and never one that is part of a writer's name.
LabelPages readLabelPages(const Material &material);

} // namespace rejoinder::train
