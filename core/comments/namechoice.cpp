// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/namechoice.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>
#include <iterator>

#include "core/base/lines.h"
#include "core/labels/keys.h"

namespace rejoinder::comments {

namespace {

using labels::keyFor;

constexpr double leastHeaders = 3; // fewer have no slot in common
constexpr std::string_view secondPart = "TOGETHER"; // parts the file

/// A probability as one of seven steps.
int likelihoodStep(double p)
{
    constexpr std::array limits{0.01, 0.05, 0.2, 0.5, 0.8, 0.97};
    return int(std::ranges::lower_bound(limits, p) - limits.begin());
}

} // namespace

std::vector<std::uint64_t> toldFeatures(const std::vector<std::size_t> &lines,
                                        const NameCandidate &candidate,
                                        const std::vector<float> &holdsName)
{
    double most = 0;
    double all = 0;
    for (const std::size_t line : lines) {
        most = std::max(most, double(holdsName[line]));
        all += holdsName[line];
    }
    if (candidate.span.isEmpty())
        return {keyFor("told none", likelihoodStep(most)),
                keyFor("told none of", likelihoodStep(most), std::min<std::size_t>(lines.size(), 8))};
    const double own = holdsName[candidate.line];
    return {keyFor("told", likelihoodStep(own)),
            keyFor("told most", likelihoodStep(own), own == most),
            keyFor("told share", likelihoodStep(all > 0 ? own / all : 0))};
}

Slots::Slots(const std::vector<std::uint64_t> &chosen) : m_headers(double(chosen.size()))
{
    for (const std::uint64_t slot : chosen)
        ++m_chosen[slot];
}

std::vector<std::uint64_t> Slots::features(const NameCandidate &candidate,
                                           std::uint64_t chosen) const
{
    if (m_headers < leastHeaders)
        return {keyFor("slot alone", candidate.span.isEmpty())};
    const auto found = m_chosen.find(candidate.slot);
    const double others
        = (found == m_chosen.end() ? 0 : found->second) - (candidate.slot == chosen ? 1 : 0);
    const int step = likelihoodStep(others / (m_headers - 1));
    return {keyFor("slot of", step, candidate.span.isEmpty()),
            keyFor("slot chosen", step, candidate.slot == chosen)};
}

namespace {

double sumOf(const std::vector<std::uint64_t> &features, const NameWeights::Map &weights)
{
    double score = 0;
    for (const std::uint64_t key : features) {
        const auto found = weights.find(key);
        score += found == weights.end() ? 0 : found->second;
    }
    return score;
}

} // namespace

std::size_t bestOf(const std::vector<std::vector<std::uint64_t>> &candidates,
                   const NameWeights::Map &weights)
{
    std::size_t best = 0;
    double most = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const double score = sumOf(candidates[i], weights);
        if (i == 0 || score > most) {
            most = score;
            best = i;
        }
    }
    return best;
}

std::vector<Span> NameChooser::choose(const std::vector<Header> &headers,
                                      const NameWeights &weights,
                                      const std::vector<float> &holdsName) const
{
    std::vector<std::vector<NameCandidate>> all;
    std::vector<std::vector<std::vector<std::uint64_t>>> features(headers.size());
    std::vector<std::uint64_t> slots;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        all.push_back(candidates(headers[i]));
        for (NameCandidate &candidate : all[i]) {
            std::vector<std::uint64_t> &keys
                = features[i].emplace_back(std::move(candidate.features));
            std::ranges::copy(toldFeatures(headers[i].lines, candidate, holdsName),
                              std::back_inserter(keys));
        }
        slots.push_back(all[i][bestOf(features[i], weights.alone)].slot);
    }
    const Slots chosen(slots);
    std::vector<Span> names;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        for (std::size_t at = 0; at < all[i].size(); ++at)
            std::ranges::copy(chosen.features(all[i][at], slots[i]),
                              std::back_inserter(features[i][at]));
        names.push_back(all[i][bestOf(features[i], weights.together)].span);
    }
    return names;
}

Result<NameWeights> parseNameWeights(std::string_view text, std::string_view fileName)
{
    NameWeights weights;
    NameWeights::Map *map = &weights.alone;
    const auto set = [&](std::string_view entry) {
        if (entry == secondPart) {
            map = &weights.together;
            return true;
        }
        const auto pair = nameAndValue(entry);
        const std::optional<double> value = pair ? numberIn(pair->second) : std::nullopt;
        if (!value)
            return false;
        std::uint64_t key = 0;
        const std::string_view digits = pair->first;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), key, 16);
        (*map)[key] = static_cast<float>(*value);
        return read.ec == std::errc() && read.ptr == digits.data() + digits.size();
    };
    if (const auto read = readEntries(text, fileName, "not a key and a number", set); !read)
        return std::unexpected(read.error());
    return weights;
}

std::string toText(const NameWeights &weights)
{
    std::string text;
    for (const auto *map : {&weights.alone, &weights.together}) {
        if (map == &weights.together)
            text += std::string(secondPart) + "\n";
        std::vector<std::pair<std::uint64_t, float>> sorted(map->begin(), map->end());
        std::ranges::sort(sorted);
        for (const auto &[key, value] : sorted)
            text += std::format("{:x} {:.2f}\n", key, value);
    }
    return text;
}

} // namespace rejoinder::comments
