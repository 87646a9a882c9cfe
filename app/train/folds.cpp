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
    for (const auto *dumps : {&material.real, &material.printed})
        for (const Dump &dump : *dumps) {
            if (!isTested(dump))
                continue;
            fold.test.push_back(&dump);
            if (!dump.gold.thread.empty())
                threads.insert(dump.gold.source + "/" + dump.gold.thread);
        }
    fold.mayTeach = [isTested, isKept, threads](const Dump &dump) {
        return !isTested(dump) && isKept(dump)
            && !threads.contains(dump.gold.source + "/" + dump.gold.thread);
    };
    for (const auto *dumps : {&material.real, &material.printed, &material.invented})
        for (const Dump &dump : *dumps)
            if (fold.mayTeach(dump))
                fold.train.push_back(&dump);
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
        const auto isOfGroup = [count, group](const Dump &dump) {
            return (dump.set == "pages" || dump.set == "news")
                && groupOf(dump.gold.site, count) == group;
        };
        // An invented print of a page of the site knows its words.
        const auto isKept = [count, group](const Dump &dump) {
            return dump.set != "invented" || dump.gold.site.empty()
                || groupOf(dump.gold.site, count) != group;
        };
        folds.push_back(foldOf(material, isOfGroup, isKept));
    }
    return folds;
}

std::vector<Fold> unseenStyleFolds(const Material &material, int styleGroups, int sourceGroups)
{
    std::vector<Fold> folds;
    for (std::size_t style = 0; style < static_cast<std::size_t>(styleGroups); ++style)
        for (std::size_t source = 0; source < static_cast<std::size_t>(sourceGroups); ++source) {
            const auto isOfStyle = [styleGroups, style](const Dump &dump) {
                return groupOf(dump.gold.style, styleGroups) == style;
            };
            const auto isOfSource = [sourceGroups, source](const Dump &dump) {
                return groupOf(dump.gold.source, sourceGroups) == source;
            };
            const auto isTested = [isOfStyle, isOfSource](const Dump &dump) {
                return dump.set == "dev" && isOfStyle(dump) && isOfSource(dump);
            };
            const auto isKept = [isOfStyle, isOfSource](const Dump &dump) {
                const bool ofNoStyle = dump.gold.style.empty() || dump.set == "invented";
                const bool ofNoSource = dump.gold.style.empty() || dump.gold.source.empty();
                return (ofNoStyle || !isOfStyle(dump)) && (ofNoSource || !isOfSource(dump));
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
        const auto isTested = [count, group](const Dump &dump) {
            return dump.set == "dev" && groupOf(dump.gold.thread, count) == group;
        };
        folds.push_back(foldOf(material, isTested, [](const Dump &) { return true; }));
    }
    return folds;
}

} // namespace rejoinder::train
