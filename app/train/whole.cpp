// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/whole.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "app/train/trainer.h"
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

} // namespace

std::vector<Whole> wholes(const Material &material, const std::vector<std::string> &names)
{
    std::vector<Whole> chosen;
    for (const std::string &name : names) {
        if (name == "sites")
            chosen.push_back({name, siteFolds(material, siteGroups)});
        else if (name == "unseen")
            chosen.push_back({name, unseenStyleFolds(material, styleGroups, sourceGroups)});
        else if (name == "seen")
            chosen.push_back({name, seenStyleFolds(material, threadGroups)});
    }
    return chosen;
}

Result<std::vector<evaluate::Row>> measure(const Material &material, const Whole &whole,
                                           const ToldOf &told)
{
    std::vector<evaluate::Row> rows;
    for (const Fold &fold : whole.folds) {
        Material rest = withoutFold(material, fold);
        const std::vector<std::string> trained{"boundaries", "labels", "replies"};
        const auto files = trainModels(rest, trained, [](std::string_view) { });
        if (!files)
            return std::unexpected(files.error());
        std::vector<Tested> tested(fold.test.size());
        inParallel(tested.size(),
                   [&](std::size_t i) { tested[i] = test(*fold.test[i], rest.model); });
        for (std::size_t i = 0; i < tested.size(); ++i) {
            told(*fold.test[i], tested[i].json);
            if (tested[i].row)
                rows.push_back(*std::move(tested[i].row));
        }
    }
    return rows;
}

} // namespace rejoinder::train
