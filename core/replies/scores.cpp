// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/scores.h"

#include "core/replies/inside.h"
#include "core/replies/link.h"

#include <algorithm>

namespace rejoinder::replies {

namespace {

constexpr double certain = 4; // nats from which a printed top level closes a block

} // namespace

Scores::Scores(const Thread &thread, const Cues &cues, const Printed &printed,
               const Weights &weights, const std::vector<Clamp> &clamps)
    : m_thread(thread)
    , m_cues(cues)
    , m_printed(printed)
    , m_weights(weights)
    , m_clamps(thread.comments.size())
{
    for (const Clamp &clamp : clamps)
        if (clamp.comment >= 0 && clamp.comment < thread.size())
            m_clamps[static_cast<std::size_t>(clamp.comment)].push_back(clamp);
}

bool Scores::isForbidden(int parent, int comment) const
{
    for (const Clamp &clamp : m_clamps[static_cast<std::size_t>(comment)]) {
        const bool same = parent == clamp.parent;
        if ((clamp.kind == Clamp::Kind::ParentIs && !same)
            || (clamp.kind == Clamp::Kind::ParentIsNot && same))
            return true;
        if ((clamp.kind == Clamp::Kind::TopLevel || clamp.kind == Clamp::Kind::Lost)
            && parent != topLevel)
            return true;
    }
    return false;
}

double Scores::of(int parent, int comment, bool threaded) const
{
    return isForbidden(parent, comment) ? impossible : undecided(parent, comment, threaded);
}

double Scores::undecided(int parent, int comment, bool threaded) const
{
    readArc(m_thread, m_cues, parent, comment, threaded, m_values);
    double sum = 0;
    for (const FeatureValue &value : m_values)
        sum += m_weights.values[value.feature] * value.value;
    sum /= m_weights.temperature;
    for (const Told &told : m_printed.at(comment))
        if (!told.allows(parent))
            sum -= told.weight;
    return sum;
}

std::array<double, kindCount> Scores::byKind(int parent, int comment, bool threaded) const
{
    readArc(m_thread, m_cues, parent, comment, threaded, m_values);
    std::array<double, kindCount> sums{};
    for (const FeatureValue &value : m_values)
        sums[static_cast<std::size_t>(kindOf(value.feature))]
            += m_weights.values[value.feature] * value.value / m_weights.temperature;
    return sums;
}

bool Scores::isDecided(int comment) const
{
    return std::ranges::any_of(clampsOf(comment), [](const Clamp &clamp) {
        return clamp.kind != Clamp::Kind::ParentIsNot;
    });
}

bool Scores::isPrintedTop(int comment) const
{
    return std::ranges::any_of(m_printed.at(comment), [](const Told &told) {
        return told.weight >= certain && told.parents.size() == 1
            && told.parents.front() == topLevel;
    });
}

} // namespace rejoinder::replies
