// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/comments/read.h"
#include "core/evaluate/gold.h"
#include "core/pipeline/model.h"
#include "core/source/source.h"

namespace rejoinder::train {

/// One dump with its true reconstruction. `set` is the folder of the corpus it is of ("dev",
/// "pages", "news"), "generated" or "invented".
struct Dump
{
    std::string set;
    std::string name; // file name without ".txt"
    source::Source source; // without the raw bytes
    evaluate::Gold gold;
};

/// Comments as they are found in a dump, known by set and name.
using Readings = std::map<std::pair<std::string, std::string>, comments::Reading>;

/// What is trained on. Seeds are never among it.
struct Material
{
    std::vector<Dump> real; // pages, news
    std::vector<Dump> printed; // dev, then those printed for this run
    std::vector<Dump> invented; // real and printed ones again, in styles no site has
    std::vector<Dump> bare; // every thread, bodies only
    std::vector<Dump> wide; // many threads, in few styles
    bool isMeasured = true; // figures on what was left out are wanted, which takes most of the time
    pipeline::Model model; // as far as it is trained; what ships, before
    Readings readings; // of real pages, by lines and names trained without their sites
};

/// In this order: real, printed.
std::vector<const Dump *> allOf(const Material &material);

/// Every NAME.txt that has a NAME.gold.json beside it, sorted by path. Dumps that cannot be read as
/// text are left out. Errors: a gold file that is malformed.
Result<std::vector<Dump>> loadFolder(const std::string &folder, const std::string &set);

/// Reads dev, pages and news of a corpus and prints `threadsPerSource` threads of each source in
/// every style with the corpus's own generator, and the other sets. Same corpus, same material.
Result<Material> loadMaterial(const std::string &corpus, int threadsPerSource);

/// Calls `job` with 0..count-1 on all cores; the order of calls is open, so jobs write to places of
/// their own.
void inParallel(std::size_t count, const std::function<void(std::size_t)> &job);

} // namespace rejoinder::train
