// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/whole.h"

#include <algorithm>
#include <array>
#include <format>
#include <iterator>
#include <optional>

#include "core/pipeline/reconstruct.h"

namespace rejoinder::train {

namespace {

constexpr int siteGroups = 3;
constexpr int styleGroups = 3;
constexpr int sourceGroups = 2;
constexpr int threadGroups = 2;

/// The material without what the fold tests and what knows too much of it.
Material withoutFold(const Material &material, const Fold &fold)
{
    Material rest;
    rest.isMeasured = false;
    rest.model = material.model;
    for (const auto set : {&Material::real, &Material::printed, &Material::invented,
                           &Material::bare, &Material::wide})
        std::ranges::copy_if(material.*set, std::back_inserter(rest.*set), fold.mayTeach);
    return rest;
}

struct Tested
{
    std::string json;
    std::optional<evaluate::Row> row;
};

Tested test(const Dump &dump, const pipeline::Model &model)
{
    const auto found = pipeline::reconstruct(dump.source, model);
    if (!found)
        return {};
    Tested tested{pipeline::toJson(dump.source, *found), {}};
    const auto told = evaluate::parseGold(tested.json, dump.name);
    if (!told)
        return tested;
    evaluate::Groups groups = evaluate::groupsOf(dump.gold);
    groups["set"] = dump.set;
    tested.row = evaluate::Row{dump.set + "/" + dump.name, std::move(groups),
                               evaluate::score(dump.gold, *told, dump.source.text)};
    return tested;
}

/// Trains what is not on the shelf without the dumps of the fold, and reconstructs those.
Result<std::vector<Tested>> testFold(const Material &material, const Fold &fold,
                                     const std::string &name, const Shelf &shelf)
{
    Material rest = withoutFold(material, fold);
    std::vector<std::string> missing{"boundaries", "labels", "replies"};
    for (const auto &[file, content] : shelf.files(name)) {
        if (const auto error = pipeline::readWeights(file, content, rest.model))
            return std::unexpected(*error);
        std::erase_if(missing,
                      [&](const std::string &model) { return model + ".weights" == file; });
    }
    if (!missing.empty()) { // none would mean all
        const auto files = trainModels(rest, missing, [](std::string_view) { });
        if (!files)
            return std::unexpected(files.error());
        if (const auto error = shelf.put(name, *files))
            return std::unexpected(*error);
    }
    std::vector<Tested> tested;
    tested.reserve(fold.test.size());
    for (const Dump *dump : fold.test)
        tested.push_back(test(*dump, rest.model));
    return tested;
}

} // namespace

std::span<const Way> ways()
{
    static constexpr std::array table{
        Way{"sites", [](const Material &material) { return siteFolds(material, siteGroups); }},
        Way{"unseen",
            [](const Material &material) {
                return unseenStyleFolds(material, styleGroups, sourceGroups);
            }},
        Way{"seen",
            [](const Material &material) { return seenStyleFolds(material, threadGroups); }},
    };
    return table;
}

Result<std::vector<evaluate::Row>> measure(const Material &material, const Way &way,
                                           const Shelf &shelf, const ToldOf &told)
{
    const std::vector<Fold> folds = way.folds(material);
    std::vector<Result<std::vector<Tested>>> tested(folds.size());
    inParallel(tested.size(), [&](std::size_t i) {
        tested[i] = testFold(material, folds[i], std::format("{}-{}", way.name, i), shelf);
    });
    std::vector<evaluate::Row> rows;
    for (std::size_t fold = 0; fold < tested.size(); ++fold) {
        if (!tested[fold])
            return std::unexpected(tested[fold].error());
        for (std::size_t i = 0; i < tested[fold]->size(); ++i) {
            Tested &one = (*tested[fold])[i];
            told(*folds[fold].test[i], one.json);
            if (one.row)
                rows.push_back(*std::move(one.row));
        }
    }
    return rows;
}

} // namespace rejoinder::train
