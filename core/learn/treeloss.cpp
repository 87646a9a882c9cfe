// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/trees.h"

#include "core/replies/inside.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rejoinder::learn {

namespace {

using replies::Active;
using replies::Arcs;
using replies::Weights;
using replies::Where;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

std::size_t arcOf(int parent, int node)
{
    return at(node) * at(node - 1) / 2 + at(parent);
}

/// Scores of one page and the way back from arcs to weights. Nodes count from 1, 0 is the article.
class PageNet
{
public:
    PageNet(const TreePage &page, const Weights &weights, replies::Kinds covered)
        : m_page(page)
        , m_weights(weights)
        , m_covered(covered)
        , m_units(weights.hidden.units)
        , m_flat(!page.threaded)
    {
        const auto units = at(page.comments) * at(m_units);
        m_own.resize(units);
        m_candidate.resize(units);
        m_before.resize(units);
        for (int k = 0; k < page.comments; ++k) {
            feed(page.own[at(k)], Where::Other, &m_own[0] + at(k * m_units));
            feed(page.neighbour[at(k)], Where::Other, &m_candidate[0] + at(k * m_units));
            feed(page.neighbour[at(k)], Where::Article, &m_before[0] + at(k * m_units));
        }
        m_sums.resize(at(page.comments) * 6);
        for (int k = 0; k < page.comments; ++k)
            for (int w = 0; w < replies::whereCount; ++w)
                sumUp(k, static_cast<Where>(w));
    }

    Arcs scores(bool withPrinted)
    {
        Arcs arcs(m_page.comments);
        m_fed.resize(m_page.arcEnds.size() * at(m_units));
        for (int node = 1; node <= m_page.comments; ++node)
            for (int parent = 0; parent < node; ++parent) {
                double score = scoreOf(parent, node);
                if (withPrinted)
                    score -= m_page.printed[arcOf(parent, node)];
                arcs.at(parent, node) = score;
            }
        return arcs;
    }

    /// Adds d loss / d weights for d loss / d score of each arc.
    void back(const Arcs &slope, Weights &gradient)
    {
        m_ownSlope.assign(at(m_page.comments) * 3, 0);
        m_neighbourSlope.assign(at(m_page.comments) * 3, 0);
        m_ownBack.assign(m_own.size(), 0);
        m_candidateBack.assign(m_own.size(), 0);
        m_beforeBack.assign(m_own.size(), 0);
        for (int node = 1; node <= m_page.comments; ++node)
            for (int parent = 0; parent < node; ++parent)
                if (const double d = slope.at(parent, node); std::abs(d) > 1e-7)
                    backArc(parent, node, static_cast<float>(d), gradient);
        for (int k = 0; k < m_page.comments; ++k)
            backComment(k, gradient);
    }

private:
    bool isCovered(int cue) const { return holds(m_covered, replies::kindOf(cue)); }
    bool wordsCovered() const { return holds(m_covered, replies::Kind::Wording); }

    void feed(const std::vector<Active> &active, Where where, float *units) const
    {
        if (m_units == 0)
            return;
        for (const Active &it : active) {
            const int input = replies::cueInput(it.cue, where);
            if (input < 0 || isCovered(it.cue))
                continue;
            const float *in = &m_weights.hidden.in[at(input * m_units)];
            for (int unit = 0; unit < m_units; ++unit)
                units[unit] += it.value * in[unit];
        }
    }

    float linear(const std::vector<Active> &active, Where where) const
    {
        float sum = 0;
        for (const Active &it : active) {
            if (isCovered(it.cue))
                continue;
            sum += m_weights.values[at(replies::cueFeature(it.cue, where))] * it.value;
            if (m_flat)
                sum += m_weights.values[at(replies::cueFeature(it.cue, where, true))] * it.value;
        }
        return sum;
    }

    void sumUp(int k, Where where)
    {
        float own = linear(m_page.own[at(k)], where);
        if (!wordsCovered())
            for (const int word : m_page.words[at(k)])
                own += m_weights.values[at(replies::wordFeature(word, where))];
        m_sums[at(k * 6 + static_cast<int>(where))] = own;
        m_sums[at(k * 6 + 3 + static_cast<int>(where))] = linear(m_page.neighbour[at(k)], where);
    }

    std::span<const std::uint16_t> cuesOf(std::size_t arc) const
    {
        const std::size_t first = arc == 0 ? 0 : m_page.arcEnds[arc - 1];
        return std::span(m_page.arcCues).subspan(first, m_page.arcEnds[arc] - first);
    }

    /// The comment whose cues stand for the candidate.
    static int neighbourOf(int parent, int node) { return parent == 0 ? node - 2 : parent - 1; }

    double scoreOf(int parent, int node)
    {
        const int k = node - 1;
        const Where where = replies::whereOf(parent - 1, k);
        const int column = static_cast<int>(where);
        const int place = replies::placeOf(parent - 1, k);
        const std::size_t arc = arcOf(parent, node);
        double sum = m_weights.values[at(replies::placeFeature(place, !m_flat))];
        if (k > 0)
            sum += m_sums[at(k * 6 + column)]
                + m_sums[at(neighbourOf(parent, node) * 6 + 3 + column)];
        for (const std::uint16_t cue : cuesOf(arc)) {
            if (isCovered(cue))
                continue;
            sum += m_weights.values[at(replies::cueFeature(cue, where))];
            if (m_flat)
                sum += m_weights.values[at(replies::cueFeature(cue, where, true))];
        }
        if (m_units > 0)
            sum += hiddenOf(parent, node, where, place, arc);
        return sum;
    }

    const float *neighbourUnits(int parent, int node) const
    {
        const auto row = at(neighbourOf(parent, node) * m_units);
        return parent == 0 ? &m_before[row] : &m_candidate[row];
    }

    double hiddenOf(int parent, int node, Where where, int place, std::size_t arc)
    {
        const replies::Hidden &hidden = m_weights.hidden;
        float *fed = &m_fed[arc * at(m_units)];
        const float *own = &m_own[at((node - 1) * m_units)];
        const float *other = node > 1 ? neighbourUnits(parent, node) : nullptr;
        const float *ofPlace = &hidden.in[at(replies::placeInput(place) * m_units)];
        for (int unit = 0; unit < m_units; ++unit)
            fed[unit]
                = hidden.bias[at(unit)] + ofPlace[unit] + own[unit] + (other ? other[unit] : 0);
        if (m_flat)
            add(fed, replies::flatInput());
        for (const std::uint16_t cue : cuesOf(arc))
            if (const int input = replies::cueInput(cue, where); input >= 0 && !isCovered(cue))
                add(fed, input);
        double sum = 0;
        for (int unit = 0; unit < m_units; ++unit)
            sum += hidden.out[at(unit)] * std::max(0.0F, fed[unit]);
        return sum;
    }

    void add(float *fed, int input) const
    {
        const float *in = &m_weights.hidden.in[at(input * m_units)];
        for (int unit = 0; unit < m_units; ++unit)
            fed[unit] += in[unit];
    }

    void backArc(int parent, int node, float d, Weights &gradient)
    {
        const int k = node - 1;
        const Where where = replies::whereOf(parent - 1, k);
        const int column = static_cast<int>(where);
        const int place = replies::placeOf(parent - 1, k);
        gradient.values[at(replies::placeFeature(place, !m_flat))] += d;
        if (k > 0) {
            m_ownSlope[at(k * 3 + column)] += d;
            m_neighbourSlope[at(neighbourOf(parent, node) * 3 + column)] += d;
        }
        const std::size_t arc = arcOf(parent, node);
        for (const std::uint16_t cue : cuesOf(arc)) {
            if (isCovered(cue))
                continue;
            gradient.values[at(replies::cueFeature(cue, where))] += d;
            if (m_flat)
                gradient.values[at(replies::cueFeature(cue, where, true))] += d;
        }
        if (m_units > 0)
            backHidden(parent, node, where, place, d, gradient);
    }

    void backHidden(int parent, int node, Where where, int place, float d, Weights &gradient)
    {
        const replies::Hidden &hidden = m_weights.hidden;
        const std::size_t arc = arcOf(parent, node);
        const float *fed = &m_fed[arc * at(m_units)];
        std::vector<float> &slopes = m_slopes;
        slopes.assign(at(m_units), 0);
        for (int unit = 0; unit < m_units; ++unit) {
            if (fed[unit] <= 0)
                continue;
            gradient.hidden.out[at(unit)] += d * fed[unit];
            slopes[at(unit)] = d * hidden.out[at(unit)];
        }
        const auto spread = [&](float *to) {
            for (int unit = 0; unit < m_units; ++unit)
                to[unit] += slopes[at(unit)];
        };
        spread(gradient.hidden.bias.data());
        spread(&gradient.hidden.in[at(replies::placeInput(place) * m_units)]);
        if (m_flat)
            spread(&gradient.hidden.in[at(replies::flatInput() * m_units)]);
        for (const std::uint16_t cue : cuesOf(arc))
            if (const int input = replies::cueInput(cue, where); input >= 0 && !isCovered(cue))
                spread(&gradient.hidden.in[at(input * m_units)]);
        spread(&m_ownBack[at((node - 1) * m_units)]);
        if (node > 1) {
            const auto row = at(neighbourOf(parent, node) * m_units);
            spread(parent == 0 ? &m_beforeBack[row] : &m_candidateBack[row]);
        }
    }

    void backList(const std::vector<Active> &active, const float *slopes, Weights &gradient) const
    {
        for (const Active &it : active) {
            if (isCovered(it.cue))
                continue;
            for (int w = 0; w < replies::whereCount; ++w) {
                const auto where = static_cast<Where>(w);
                gradient.values[at(replies::cueFeature(it.cue, where))] += slopes[w] * it.value;
                if (m_flat)
                    gradient.values[at(replies::cueFeature(it.cue, where, true))]
                        += slopes[w] * it.value;
            }
        }
    }

    void backFeed(const std::vector<Active> &active, Where where, const float *back,
                  Weights &gradient) const
    {
        for (const Active &it : active) {
            const int input = replies::cueInput(it.cue, where);
            if (input < 0 || isCovered(it.cue))
                continue;
            float *in = &gradient.hidden.in[at(input * m_units)];
            for (int unit = 0; unit < m_units; ++unit)
                in[unit] += it.value * back[unit];
        }
    }

    void backComment(int k, Weights &gradient) const
    {
        backList(m_page.own[at(k)], &m_ownSlope[at(k * 3)], gradient);
        backList(m_page.neighbour[at(k)], &m_neighbourSlope[at(k * 3)], gradient);
        if (!wordsCovered())
            for (const int word : m_page.words[at(k)])
                for (int w = 0; w < replies::whereCount; ++w)
                    gradient.values[at(replies::wordFeature(word, static_cast<Where>(w)))]
                        += m_ownSlope[at(k * 3 + w)];
        if (m_units == 0)
            return;
        const auto row = at(k * m_units);
        backFeed(m_page.own[at(k)], Where::Other, &m_ownBack[row], gradient);
        backFeed(m_page.neighbour[at(k)], Where::Other, &m_candidateBack[row], gradient);
        backFeed(m_page.neighbour[at(k)], Where::Article, &m_beforeBack[row], gradient);
    }

    const TreePage &m_page;
    const Weights &m_weights;
    replies::Kinds m_covered;
    int m_units;
    bool m_flat;
    std::vector<float> m_own; // what each comment feeds the units, in its three parts
    std::vector<float> m_candidate;
    std::vector<float> m_before;
    std::vector<float> m_sums; // by comment: own, then neighbour, by Where
    std::vector<float> m_fed; // by arc
    std::vector<float> m_ownSlope;
    std::vector<float> m_neighbourSlope;
    std::vector<float> m_ownBack;
    std::vector<float> m_candidateBack;
    std::vector<float> m_beforeBack;
    std::vector<float> m_slopes;
};

/// Only what may be true.
Arcs constrained(const TreePage &page, const Arcs &scores)
{
    Arcs arcs = scores;
    for (int node = 1; node <= page.comments; ++node) {
        const std::vector<int> &allowed = page.allowed[at(node - 1)];
        if (allowed.empty())
            continue;
        for (int parent = 0; parent < node; ++parent)
            if (std::ranges::find(allowed, parent - 1) == allowed.end())
                arcs.at(parent, node) = replies::impossible;
    }
    return arcs;
}

} // namespace

double treeLoss(const TreePage &page, const Weights &weights, bool withPrinted,
                replies::Kinds coveredKinds, Weights &gradient)
{
    PageNet net(page, weights, coveredKinds);
    const Arcs scores = net.scores(withPrinted);
    const auto sums = page.threaded ? replies::preorderMarginals : replies::chronologicalMarginals;
    const replies::Marginals all = sums(scores);
    const replies::Marginals right = sums(constrained(page, scores));
    if (right.logSum == replies::impossible || all.logSum == replies::impossible)
        return std::numeric_limits<double>::infinity();
    Arcs slope(page.comments, 0);
    for (int node = 1; node <= page.comments; ++node)
        for (int parent = 0; parent < node; ++parent)
            slope.at(parent, node) = page.weight
                * (all.probability.at(parent, node) - right.probability.at(parent, node));
    net.back(slope, gradient);
    return page.weight * (all.logSum - right.logSum);
}

} // namespace rejoinder::learn
