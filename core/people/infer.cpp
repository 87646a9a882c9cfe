// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/infer.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace rejoinder::people {

namespace {

constexpr double damping = 0.5; // of the round before
constexpr double leastBelieved = 0.01;
constexpr double mostSure = 0.99; // only a person is surer

/// Probabilities of the suspects, the rest is somebody nobody names.
std::vector<double> weigh(const std::vector<Suspect> &suspects, const Weights &weights)
{
    std::vector<double> chances;
    double sum = 1;
    for (const Suspect &suspect : suspects) {
        chances.push_back(std::exp(scoreOf(suspect.cues, weights)));
        sum += chances.back();
    }
    for (double &chance : chances)
        chance /= sum;
    return chances;
}

Belief damped(const std::vector<Suspect> &suspects, const std::vector<double> &chances,
              const Belief &before, bool isFirst)
{
    std::map<int, double> mixed;
    const double old = isFirst ? 0 : damping;
    for (const auto &[name, chance] : before)
        mixed[name] += old * chance;
    for (std::size_t i = 0; i < suspects.size(); ++i)
        mixed[suspects[i].name] += (1 - old) * chances[i];
    Belief belief;
    for (const auto &[name, chance] : mixed)
        if (chance > leastBelieved)
            belief.emplace_back(name, chance);
    return belief;
}

} // namespace

Naming inferNames(const Scene &scene, const Weights &weights, const Beliefs &before)
{
    const Names names = namesOf(scene);
    const std::vector<std::vector<Suspect>> all = suspects(scene, names, before);
    Naming naming;
    naming.names.resize(scene.comments.size());
    naming.beliefs.resize(scene.comments.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].empty())
            continue;
        const std::vector<double> chances = weigh(all[i], weights);
        naming.beliefs[i]
            = damped(all[i], chances, i < before.size() ? before[i] : Belief(), before.empty());
        const auto best
            = static_cast<std::size_t>(std::ranges::max_element(chances) - chances.begin());
        if (chances[best] >= leastTold)
            naming.names[i]
                = {names.of[static_cast<std::size_t>(all[i][best].name)],
                   std::min(chances[best], mostSure), all[i][best].reason, all[i][best].where};
    }
    return naming;
}

} // namespace rejoinder::people
