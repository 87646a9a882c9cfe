// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/evaluate/score.h"
#include "core/pipeline/model.h"

namespace rejoinder::evaluate {

/// A dump with its true reconstruction.
struct Dump
{
    std::string name; // path below the folder, without ending
    std::string text; // path of the file
    std::string gold;

    bool operator==(const Dump &) const = default;
};

/// Every NAME.gold.json below `goldFolder`, with NAME.txt at the same place below `textFolder`, in
/// order of name. Errors: Unreadable where `goldFolder` is no folder, Empty where it holds none.
Result<std::vector<Dump>> dumpsBelow(const std::string &textFolder, const std::string &goldFolder);

/// What one may want to see apart: "style", "post", "order" ... and what each is for a dump.
/// "slots" tells dumps of which bodies alone are left from those that print names or times.
using Groups = std::map<std::string, std::string>;
Groups groupsOf(const Gold &gold);

struct Row
{
    std::string name;
    Groups groups;
    Score score;

    bool operator==(const Row &) const = default;
};

/// Reconstructs one dump and scores what `pipeline::toJson` says of it. Dumps of one folder are a
/// group as well.
Result<Row> evaluate(const Dump &dump, const pipeline::Model &model);

struct Run
{
    std::vector<Row> rows; // in the order of the dumps, without those that failed
    std::vector<Error> problems;
};

/// All of them, `threads` at once; the result does not depend on how many.
Run evaluateAll(const std::vector<Dump> &dumps, const pipeline::Model &model, unsigned threads);

} // namespace rejoinder::evaluate
