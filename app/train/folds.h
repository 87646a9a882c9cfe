// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "app/train/corpus.h"

namespace rejoinder::train {

/// Which dumps are trained on and which are tested.
struct Fold
{
    std::vector<const Dump *> train;
    std::vector<const Dump *> test;
    std::function<bool(const Dump &)> mayTeach; // of any dump, also one that is yet to be printed
};

/// Real pages in `count` groups of sites, never a site in both halves; every printed dump is
/// trained on.
std::vector<Fold> siteFolds(const Material &material, int count);

/// The dumps of dev in groups of style and source: trained on is what shares neither style nor
/// source nor thread with those tested, and every real page.
std::vector<Fold> unseenStyleFolds(const Material &material, int styleGroups, int sourceGroups);

/// The dumps of dev in groups of threads: their styles are trained on, with other threads.
std::vector<Fold> seenStyleFolds(const Material &material, int count);

/// The same number for the same text, on any machine.
std::size_t groupOf(std::string_view text, int count);

} // namespace rejoinder::train
