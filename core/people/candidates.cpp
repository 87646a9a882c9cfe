// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/candidates.h"

#include "core/people/names.h"
#include "core/people/sites.h"

#include <algorithm>
#include <map>
#include <set>

namespace rejoinder::people {

namespace {

std::uint64_t joined(std::span<const Word> words)
{
    std::uint64_t key = 0;
    for (const Word &word : words)
        key = key * 1099511628211ULL + word.key;
    return key;
}

bool isShouted(std::string_view word)
{
    return word.size() > 1
        && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// All sites of one name.
struct Group
{
    std::vector<std::uint64_t> keys;
    std::map<std::string, int> forms;
    std::set<int> speakers;
    std::array<int, mannerCount> manners{};
    int smallHere = 0;
    int sites = 0;
    bool handle = false;
    bool shouted = false;
};

std::size_t lengthOf(const Site &site, const std::unordered_map<std::uint64_t, int> &support)
{
    for (auto length = site.lengths.rbegin(); length != site.lengths.rend(); ++length)
        if (const auto found = support.find(joined(std::span(site.words).first(*length)));
            found != support.end() && found->second > 1)
            return *length;
    return site.usual;
}

void put(const Site &site, std::size_t length, std::map<std::vector<std::uint64_t>, Group> &groups)
{
    std::vector<std::uint64_t> keys;
    keys.reserve(length);
    for (std::size_t i = 0; i < length; ++i)
        keys.push_back(site.words[i].key);
    Group &group = groups[keys];
    group.keys = keys;
    const Span name{site.words.front().where.start, site.words[length - 1].where.end};
    const std::string_view written = slice(site.text, name);
    ++group.forms[std::string(written)];
    ++group.sites;
    group.speakers.insert(site.comment);
    ++group.manners[static_cast<std::size_t>(site.manner)];
    group.smallHere += !site.words.front().capital;
    group.handle = group.handle || isHandle(written);
    group.shouted = group.shouted || isShouted(written);
}

NameCues cuesOf(const Group &group, std::string_view name, const Vocabulary &vocabulary)
{
    NameCues cues;
    const auto set
        = [&](NameCues::Cue cue, double value) { cues.values[cue] = static_cast<float>(value); };
    set(NameCues::Always, 1);
    for (std::size_t manner = 0; manner + 1 < group.manners.size(); ++manner)
        set(static_cast<NameCues::Cue>(NameCues::ByHeader + manner), group.manners[manner] > 0);
    set(NameCues::Twice, group.speakers.size() == 2);
    set(NameCues::Often, group.speakers.size() > 2);
    set(NameCues::Handle, group.handle);
    set(NameCues::Shouted, group.shouted);
    set(NameCues::SeveralWords, group.keys.size() > 1);
    const bool known = std::ranges::all_of(
        group.keys, [&](std::uint64_t key) { return vocabulary.isCommon(key); });
    const double unknown = known ? 0 : vocabulary.coverage();
    const auto used
        = [&](Manner manner) { return group.manners[static_cast<std::size_t>(manner)] > 0; };
    set(NameCues::Known, known);
    set(NameCues::Unknown, unknown);
    if (used(Manner::Opening) || used(Manner::Greeted))
        set(NameCues::UnknownSet, unknown);
    if (group.keys.size() > 1)
        return cues;
    const std::uint64_t key = group.keys.front();
    const int small = vocabulary.small(key) - group.smallHere;
    const bool smallHere = group.smallHere * 2 > group.sites;
    set(NameCues::SmallHere, smallHere);
    set(NameCues::SmallElsewhere, small > 0);
    set(NameCues::SmallOften, small > 2);
    set(NameCues::CapitalElsewhere,
        vocabulary.capital(key) > 2 * (group.sites - group.smallHere) + 1);
    set(NameCues::Topic, vocabulary.isTopic(key));
    const double odd = vocabulary.oddness(name);
    set(NameCues::Odd, odd);
    set(NameCues::OddSmall, smallHere ? odd : 0);
    return cues;
}

} // namespace

std::vector<UnprintedName> unprintedNames(std::string_view text,
                                          const std::vector<comments::Comment> &comments,
                                          const Forms &printed, const Vocabulary &vocabulary,
                                          const Weights &weights)
{
    const std::vector<std::string> headers = headerNames(text, comments);
    const std::vector<Site> sites = sitesOf(text, comments, headers, printed, vocabulary);
    std::unordered_map<std::uint64_t, int> support;
    for (const Site &site : sites)
        for (const std::size_t length : site.lengths)
            ++support[joined(std::span(site.words).first(length))];
    std::map<std::vector<std::uint64_t>, Group> groups;
    for (const Site &site : sites)
        if (const std::size_t length = lengthOf(site, support))
            put(site, length, groups);
    std::vector<UnprintedName> names;
    for (const auto &[keys, group] : groups) {
        UnprintedName name;
        name.name
            = std::ranges::max_element(group.forms, {}, &std::pair<const std::string, int>::second)
                  ->first;
        if (isNobody(foldedName(name.name)))
            continue;
        name.keys = keys;
        name.cues = cuesOf(group, name.name, vocabulary);
        name.credence = credenceOf(name.cues, weights);
        if (name.credence >= leastCredence)
            names.push_back(std::move(name));
    }
    std::ranges::stable_sort(names, std::ranges::greater(), &UnprintedName::credence);
    return names;
}

} // namespace rejoinder::people
