// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rejoinder::comments {

/// A feature's name as a number (FNV-1a, 64 bits): "open.thanks". Two names that fall together are
/// one feature; among some thousands that does not happen.
using FeatureKey = std::uint64_t;
FeatureKey featureKey(std::string_view name);

/// What a model says of each feature; of others it says nothing.
using FeatureWeights = std::unordered_map<FeatureKey, float>;

/// What is true of one line, each a feature whose name is made of parts. Names are kept for the
/// trainer only.
class FeatureBag
{
public:
    explicit FeatureBag(bool named = false) : m_named(named) { }

    void clear();
    /// The parts make the name together.
    void add(std::initializer_list<std::string_view> parts);
    void add(std::string_view group, int value);

    const std::vector<FeatureKey> &keys() const { return m_keys; }
    const std::vector<std::string> &names() const { return m_names; }

private:
    bool m_named;
    std::vector<FeatureKey> m_keys;
    std::vector<std::string> m_names;
};

/// The sum of the weights of what is true.
double scoreOf(const FeatureBag &bag, const FeatureWeights &weights);

} // namespace rejoinder::comments
