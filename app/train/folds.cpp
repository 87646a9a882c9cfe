// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/folds.h"

#include <cstdint>
#include <functional>
#include <set>

namespace rejoinder::train {

namespace {

using Chooser = std::function<bool(const Dump &)>;

/// Nothing is trained on whose text is also tested.
Fold foldOf(const Material &material, const Chooser &isTested, const Chooser &isKept)
{
    Fold fold;
    std::set<std::string> threads;
    const auto look = [&](const std::vector<Dump> &dumps) {
        for (const Dump &dump : dumps) {
            if (!isTested(dump))
                continue;
            fold.test.push_back(&dump);
            if (!dump.gold.thread.empty())
                threads.insert(dump.gold.source + "/" + dump.gold.thread);
        }
    };
    look(material.real);
    look(material.printed);
    const auto keep = [&](const std::vector<Dump> &dumps) {
        for (const Dump &dump : dumps)
            if (!isTested(dump) && isKept(dump)
                && !threads.contains(dump.gold.source + "/" + dump.gold.thread))
                fold.train.push_back(&dump);
    };
    keep(material.real);
    keep(material.printed);
    return fold;
}

} // namespace

std::size_t groupOf(std::string_view text, int count)
{
    std::uint64_t hash = 14695981039346656037U; // FNV-1a
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return static_cast<std::size_t>((hash >> 20) % static_cast<std::uint64_t>(count));
}

std::vector<Fold> siteFolds(const Material &material, int count)
{
    std::vector<Fold> folds;
    for (std::size_t group = 0; group < static_cast<std::size_t>(count); ++group) {
        const auto isOfGroup = [&](const Dump &dump) {
            return (dump.set == "pages" || dump.set == "news")
                && groupOf(dump.gold.site, count) == group;
        };
        folds.push_back(foldOf(material, isOfGroup, [](const Dump &) { return true; }));
    }
    return folds;
}

std::vector<Fold> unseenStyleFolds(const Material &material, int styleGroups, int sourceGroups)
{
    std::vector<Fold> folds;
    for (std::size_t style = 0; style < static_cast<std::size_t>(styleGroups); ++style)
        for (std::size_t source = 0; source < static_cast<std::size_t>(sourceGroups); ++source) {
            const auto isOfStyle
                = [&](const Dump &dump) { return groupOf(dump.gold.style, styleGroups) == style; };
            const auto isOfSource = [&](const Dump &dump) {
                return groupOf(dump.gold.source, sourceGroups) == source;
            };
            const auto isTested = [&](const Dump &dump) {
                return dump.set == "dev" && isOfStyle(dump) && isOfSource(dump);
            };
            const auto isKept = [&](const Dump &dump) {
                return dump.gold.style.empty() || (!isOfStyle(dump) && !isOfSource(dump));
            };
            Fold fold = foldOf(material, isTested, isKept);
            if (!fold.test.empty())
                folds.push_back(std::move(fold));
        }
    return folds;
}

std::vector<Fold> seenStyleFolds(const Material &material, int count)
{
    std::vector<Fold> folds;
    for (std::size_t group = 0; group < static_cast<std::size_t>(count); ++group) {
        const auto isTested = [&](const Dump &dump) {
            return dump.set == "dev" && groupOf(dump.gold.thread, count) == group;
        };
        folds.push_back(foldOf(material, isTested, [](const Dump &) { return true; }));
    }
    return folds;
}

} // namespace rejoinder::train
