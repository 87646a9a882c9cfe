// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/scores.h"

#include "core/replies/inside.h"
#include "core/replies/link.h"

#include <algorithm>

namespace rejoinder::replies {

namespace {

constexpr double certain = 4; // nats from which a printed top level closes a block
constexpr std::array wheres{Where::Article, Where::Previous, Where::Other};

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

Scores::Scores(const Thread &thread, const Cues &cues, const Printed &printed,
               const Weights &weights, const std::vector<Clamp> &clamps)
    : m_thread(thread)
    , m_cues(cues)
    , m_printed(printed)
    , m_weights(weights)
    , m_clamps(thread.comments.size())
    , m_own(thread.comments.size())
    , m_neighbour(thread.comments.size())
    , m_units(at(weights.hidden.units))
{
    for (const Clamp &clamp : clamps)
        if (clamp.comment >= 0 && clamp.comment < thread.size())
            m_clamps[at(clamp.comment)].push_back(clamp);
    const std::size_t units = thread.comments.size() * at(weights.hidden.units);
    m_ownUnits.resize(units);
    m_candidateUnits.resize(units);
    m_beforeUnits.resize(units);
    std::vector<Active> active;
    for (int comment = 0; comment < thread.size(); ++comment) {
        const auto row = at(comment * weights.hidden.units);
        readOwn(cues, comment, active);
        sumUp(active, true, comment, m_own[at(comment)]);
        feed(active, Where::Other, m_ownUnits.data() + row);
        readNeighbour(cues, comment, active);
        sumUp(active, false, comment, m_neighbour[at(comment)]);
        feed(active, Where::Other, m_candidateUnits.data() + row);
        feed(active, Where::Article, m_beforeUnits.data() + row);
    }
}

void Scores::sumUp(const std::vector<Active> &active, bool words, int comment, Sums &sums)
{
    for (const Where where : wheres) {
        float both = 0;
        float flat = 0;
        for (const Active &it : active) {
            both += m_weights.values[at(cueFeature(it.cue, where))] * it.value;
            flat += m_weights.values[at(cueFeature(it.cue, where, true))] * it.value;
        }
        if (words)
            for (const int word : m_cues.at(comment).words)
                both += m_weights.values[at(wordFeature(word, where))];
        sums.linear[0][static_cast<std::size_t>(where)] = both;
        sums.linear[1][static_cast<std::size_t>(where)] = both + flat;
    }
}

void Scores::feed(const std::vector<Active> &active, Where where, float *units) const
{
    const Hidden &hidden = m_weights.hidden;
    if (hidden.units == 0)
        return;
    for (const Active &it : active) {
        const int input = cueInput(it.cue, where);
        if (input < 0)
            continue;
        const float *in = &hidden.in[at(input * hidden.units)];
        for (int unit = 0; unit < hidden.units; ++unit)
            units[unit] += it.value * in[unit];
    }
}

bool Scores::isForbidden(int parent, int comment) const
{
    for (const Clamp &clamp : m_clamps[at(comment)]) {
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

void Scores::fillUnits(int parent, int comment, bool threaded) const
{
    const Hidden &hidden = m_weights.hidden;
    const int place = placeInput(placeOf(parent, comment));
    const float *ofPlace = &hidden.in[at(place * hidden.units)];
    const float *own = unitsOf(m_ownUnits, comment);
    const float *other = nullptr;
    if (comment > 0)
        other = parent == topLevel ? unitsOf(m_beforeUnits, comment - 1)
                                   : unitsOf(m_candidateUnits, parent);
    for (int unit = 0; unit < hidden.units; ++unit)
        m_units[at(unit)]
            = hidden.bias[at(unit)] + ofPlace[unit] + own[unit] + (other ? other[unit] : 0);
    if (!threaded)
        for (int unit = 0; unit < hidden.units; ++unit)
            m_units[at(unit)] += hidden.in[at(flatInput() * hidden.units + unit)];
    feed(m_active, whereOf(parent, comment), m_units.data());
}

double Scores::undecided(int parent, int comment, bool threaded) const
{
    const Where where = whereOf(parent, comment);
    const auto column = static_cast<std::size_t>(where);
    const std::size_t mode = threaded ? 0 : 1;
    double sum = m_weights.values[at(placeFeature(placeOf(parent, comment), threaded))];
    readPair(m_thread, m_cues, parent, comment, m_active);
    for (const Active &it : m_active) {
        sum += m_weights.values[at(cueFeature(it.cue, where))] * it.value;
        if (!threaded)
            sum += m_weights.values[at(cueFeature(it.cue, where, true))] * it.value;
    }
    if (comment > 0) {
        const int neighbour = parent == topLevel ? comment - 1 : parent;
        sum += m_own[at(comment)].linear[mode][column]
            + m_neighbour[at(neighbour)].linear[mode][column];
    }
    if (m_weights.hidden.units > 0) {
        fillUnits(parent, comment, threaded);
        for (int unit = 0; unit < m_weights.hidden.units; ++unit)
            sum += m_weights.hidden.out[at(unit)] * std::max(0.0F, m_units[at(unit)]);
    }
    sum /= m_weights.temperature;
    for (const Told &told : m_printed.at(comment))
        if (!told.allows(parent))
            sum -= told.weight;
    return sum;
}

std::array<double, kindCount> Scores::byKind(int parent, int comment, bool threaded) const
{
    std::array<double, kindCount> sums{};
    const Where where = whereOf(parent, comment);
    const Hidden &hidden = m_weights.hidden;
    readPair(m_thread, m_cues, parent, comment, m_active);
    if (hidden.units > 0)
        fillUnits(parent, comment, threaded);
    const auto share = [&](int input) { // of an input in the units that speak
        double sum = 0;
        for (int unit = 0; input >= 0 && unit < hidden.units; ++unit)
            if (m_units[at(unit)] > 0)
                sum += hidden.out[at(unit)] * hidden.in[at(input * hidden.units + unit)];
        return sum;
    };
    const auto add = [&](const std::vector<Active> &active) {
        for (const Active &it : active) {
            double weight = m_weights.values[at(cueFeature(it.cue, where))];
            if (!threaded)
                weight += m_weights.values[at(cueFeature(it.cue, where, true))];
            weight += share(cueInput(it.cue, where));
            sums[static_cast<std::size_t>(kindOf(it.cue))] += weight * it.value;
        }
    };
    add(m_active);
    std::vector<Active> active;
    readOwn(m_cues, comment, active);
    add(active);
    if (comment > 0) {
        readNeighbour(m_cues, parent == topLevel ? comment - 1 : parent, active);
        add(active);
        for (const int word : m_cues.at(comment).words)
            sums[static_cast<std::size_t>(Kind::Wording)]
                += m_weights.values[at(wordFeature(word, where))];
    }
    const int place = placeOf(parent, comment);
    sums[static_cast<std::size_t>(Kind::Position)]
        += m_weights.values[at(placeFeature(place, threaded))] + share(placeInput(place));
    for (double &sum : sums)
        sum /= m_weights.temperature;
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
