// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/featurebag.h"

#include <array>
#include <charconv>

namespace rejoinder::comments {

namespace {

constexpr FeatureKey basis = 0xCBF29CE484222325U;

FeatureKey extended(FeatureKey key, std::string_view bytes)
{
    constexpr FeatureKey prime = 0x100000001B3U;
    for (const char byte : bytes)
        key = (key ^ static_cast<unsigned char>(byte)) * prime;
    return key;
}

} // namespace

FeatureKey featureKey(std::string_view name)
{
    return extended(basis, name);
}

void FeatureBag::clear()
{
    m_keys.clear();
    m_names.clear();
}

void FeatureBag::add(std::initializer_list<std::string_view> parts)
{
    FeatureKey key = basis;
    for (const std::string_view part : parts)
        key = extended(key, part);
    m_keys.push_back(key);
    if (!m_named)
        return;
    std::string name;
    for (const std::string_view part : parts)
        name += part;
    m_names.push_back(std::move(name));
}

void FeatureBag::add(std::string_view group, int value)
{
    std::array<char, 12> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    add({group, ".", std::string_view(digits.data(), end)});
}

double scoreOf(const FeatureBag &bag, const FeatureWeights &weights)
{
    double score = 0;
    for (const FeatureKey key : bag.keys())
        if (const auto found = weights.find(key); found != weights.end())
            score += found->second;
    return score;
}

} // namespace rejoinder::comments
