// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/twolooks.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "app/train/addresses.h"
#include "app/train/folds.h"

namespace rejoinder::train {

namespace {

constexpr float leastWeight = 1.5F / 32; // weights below are as good as none

std::vector<labels::PerLabel> firstLook(const LabelPage &page, const learn::ChainWeights &weights)
{
    return labels::infer(learn::chainOf(page.example, weights), weights.transitions, false)
        .marginals;
}

/// The features of both looks; those of the second that `index` does not know are left out, or
/// added where it may grow.
learn::ChainExample withSecondLook(const LabelPage &page,
                                   const std::vector<labels::PerLabel> &first, std::size_t base,
                                   std::unordered_map<std::uint64_t, std::uint32_t> &index,
                                   bool mayGrow)
{
    learn::ChainExample example = page.example;
    const labels::LineFeatures features = labels::readSecondLook(page.traits, first);
    for (std::size_t at = 0; at < features.size(); ++at) {
        for (const labels::Feature &feature : features[at]) {
            auto found = index.find(feature.key);
            if (found == index.end() && mayGrow)
                found = index.emplace(feature.key, std::uint32_t(base + index.size())).first;
            if (found != index.end())
                example.features[at].push_back(found->second);
        }
    }
    return example;
}

labels::Weights lookOf(std::vector<std::pair<std::uint64_t, labels::PerLabel>> all,
                       const labels::Transitions &transitions)
{
    std::erase_if(all, [](const auto &entry) {
        return std::ranges::all_of(entry.second,
                                   [](float w) { return w < leastWeight && w > -leastWeight; });
    });
    std::ranges::sort(all, {}, [](const auto &entry) { return entry.first; });
    labels::Weights look;
    look.transitions = transitions;
    for (const auto &[key, weights] : all) {
        look.keys.push_back(key);
        look.weights.push_back(weights);
    }
    return look;
}

} // namespace

bool isOfFirstHalf(const LabelPage &page)
{
    const evaluate::Gold &gold = page.dump->gold;
    if (page.dump->set == "invented") // each is a style of its own
        return groupOf(gold.site.empty() ? page.dump->name : gold.site, 2) == 0;
    return groupOf(gold.style.empty() ? gold.site : gold.style + "/style", 2) == 0;
}

TwoLooks trainTwoLooks(const LabelPages &pages, const std::vector<const LabelPage *> &taught)
{
    std::vector<const learn::ChainExample *> all;
    std::array<std::vector<const learn::ChainExample *>, 2> halves;
    for (const LabelPage *page : taught) {
        all.push_back(&page->example);
        halves[isOfFirstHalf(*page) ? 0 : 1].push_back(&page->example);
    }
    TwoLooks looks;
    std::array<learn::ChainWeights, 2> crossed;
    inParallel(3, [&](std::size_t i) {
        if (i == 2)
            looks.first = learn::trainChain(all, pages.groups, {});
        else
            crossed[i] = learn::trainChain(halves[1 - i], pages.groups, {});
    });
    std::vector<learn::ChainExample> examples;
    examples.reserve(taught.size());
    for (const LabelPage *page : taught) {
        const std::vector<labels::PerLabel> first
            = firstLook(*page, crossed[isOfFirstHalf(*page) ? 0 : 1]);
        std::vector<float> &holdsName = looks.holdsName.emplace_back();
        std::ranges::transform(first, std::back_inserter(holdsName), labels::holdsName);
        examples.push_back(withSecondLook(*page, first, pages.keys.size(), looks.secondKeys, true));
    }
    std::vector<labels::Group> groups = pages.groups;
    groups.resize(pages.keys.size() + looks.secondKeys.size(), labels::Group::SecondLook);
    looks.second = learn::trainChain(addressesOf(examples), groups, {});
    return looks;
}

labels::Told tell(const LabelPages &pages, const LabelPage &page, const TwoLooks &looks)
{
    auto index = looks.secondKeys;
    const learn::ChainExample example
        = withSecondLook(page, firstLook(page, looks.first), pages.keys.size(), index, false);
    const labels::Chain chain = learn::chainOf(example, looks.second);
    return {labels::viterbi(chain, looks.second.transitions),
            labels::infer(chain, looks.second.transitions, false).marginals};
}

labels::Model modelOf(const LabelPages &pages, const TwoLooks &looks)
{
    std::vector<std::pair<std::uint64_t, labels::PerLabel>> first;
    std::vector<std::pair<std::uint64_t, labels::PerLabel>> second;
    for (std::size_t i = 0; i < pages.keys.size(); ++i) {
        first.emplace_back(pages.keys[i], looks.first.features[i]);
        second.emplace_back(pages.keys[i], looks.second.features[i]);
    }
    for (const auto &[key, index] : looks.secondKeys)
        second.emplace_back(key, looks.second.features[index]);
    return {lookOf(std::move(first), looks.first.transitions),
            lookOf(std::move(second), looks.second.transitions)};
}

} // namespace rejoinder::train
