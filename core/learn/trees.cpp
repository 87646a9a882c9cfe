// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/trees.h"

#include "core/replies/link.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <thread>

namespace rejoinder::learn {

namespace {

using replies::Kind;
using replies::Weights;

/// splitmix64 (Steele, Lea, Flood 2014): the same on any machine.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) { }
    std::uint64_t next()
    {
        std::uint64_t z = m_state += 0x9E3779B97F4A7C15ULL;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    double unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

private:
    std::uint64_t m_state;
};

Weights blankLike(const Weights &form)
{
    Weights blank;
    blank.values.assign(form.values.size(), 0);
    blank.resizeHidden(form.hidden.units);
    return blank;
}

/// The lists of numbers that are trained, in the same order for weights, gradients and sums of
/// squares.
std::array<std::vector<float> *, 4> partsOf(Weights &weights)
{
    return {&weights.values, &weights.hidden.in, &weights.hidden.bias, &weights.hidden.out};
}

void clear(Weights &weights)
{
    for (std::vector<float> *part : partsOf(weights))
        std::ranges::fill(*part, 0.0F);
}

/// One page of one pass, and what is covered of it.
struct Reading
{
    const TreePage *page = nullptr;
    bool withPrinted = true;
    replies::Kinds covered = 0;
};

std::vector<Reading> shuffled(const std::vector<TreePage> &pages, const TreeTraining &how,
                              Dice &dice)
{
    static const std::array groups{replies::kindsOf({Kind::Author, Kind::Turns, Kind::Vocative}),
                                   replies::kindsOf({Kind::Echo, Kind::ArticleEcho}),
                                   replies::kindsOf({Kind::Time}),
                                   replies::kindsOf({Kind::Opening, Kind::Wording}),
                                   replies::kindsOf({Kind::Quote}),
                                   replies::kindsOf({Kind::Question, Kind::SecondPerson})};
    std::vector<Reading> readings;
    for (const TreePage &page : pages) {
        Reading reading{&page, dice.unit() >= how.withoutPrinted, how.never};
        for (const replies::Kinds group : groups)
            reading.covered |= dice.unit() < how.withoutKind ? group : 0;
        readings.push_back(reading);
    }
    for (std::size_t i = readings.size(); i > 1; --i)
        std::swap(readings[i - 1], readings[dice.next() % i]);
    return readings;
}

/// Nothing teaches a unit about cues that are covered throughout: what it began with must not speak
/// for them.
void forget(replies::Kinds kinds, Weights &weights)
{
    const auto units = static_cast<std::size_t>(weights.hidden.units);
    for (std::size_t at = 0; at < weights.hidden.in.size(); ++at) {
        if (holds(kinds, replies::kindOfInput(static_cast<int>(at / units))))
            weights.hidden.in[at] = 0;
    }
}

/// Takes steps; what is added up in which order does not depend on threads.
class AdaGrad
{
public:
    AdaGrad(const TreeTraining &how, Weights &weights)
        : m_how(how)
        , m_weights(weights)
        , m_squares(blankLike(weights))
        , m_mean(blankLike(weights))
    {
        for (int i = 0; i < how.batch; ++i)
            m_gradients.push_back(blankLike(weights));
    }

    void learn(std::span<const Reading> batch, bool isKept)
    {
        std::atomic<std::size_t> next = 0;
        const auto work = [&] {
            for (std::size_t i = next++; i < batch.size(); i = next++) {
                clear(m_gradients[i]);
                treeLoss(*batch[i].page, m_weights, batch[i].withPrinted, batch[i].covered,
                         m_gradients[i]);
            }
        };
        {
            std::jthread helper(work);
            work();
        }
        for (std::size_t i = 1; i < batch.size(); ++i)
            add(m_gradients[0], m_gradients[i]);
        step();
        if (isKept) {
            add(m_mean, m_weights);
            ++m_kept;
        }
    }

    void finish()
    {
        if (m_kept == 0)
            return;
        const auto to = partsOf(m_weights);
        const auto from = partsOf(m_mean);
        for (std::size_t part = 0; part < to.size(); ++part)
            for (std::size_t i = 0; i < to[part]->size(); ++i)
                (*to[part])[i] = (*from[part])[i] / static_cast<float>(m_kept);
    }

private:
    static void add(Weights &sum, Weights &other)
    {
        const auto to = partsOf(sum);
        const auto from = partsOf(other);
        for (std::size_t part = 0; part < to.size(); ++part)
            for (std::size_t i = 0; i < to[part]->size(); ++i)
                (*to[part])[i] += (*from[part])[i];
    }

    void step()
    {
        const auto weights = partsOf(m_weights);
        const auto gradients = partsOf(m_gradients[0]);
        const auto squares = partsOf(m_squares);
        const auto words = static_cast<std::size_t>(replies::featureCount(0));
        for (std::size_t part = 0; part < weights.size(); ++part) {
            const auto rate = static_cast<float>(part == 0 ? m_how.rate : m_how.hiddenRate);
            for (std::size_t i = 0; i < weights[part]->size(); ++i) {
                float &weight = (*weights[part])[i];
                const double l2 = part > 0 ? m_how.hiddenL2 : i < words ? m_how.l2 : m_how.wordL2;
                const float slope = (*gradients[part])[i] + static_cast<float>(l2) * weight;
                float &square = (*squares[part])[i];
                square += slope * slope;
                if (square > 0)
                    weight -= rate * slope / (std::sqrt(square) + 1e-6F);
            }
        }
    }

    const TreeTraining &m_how;
    Weights &m_weights;
    Weights m_squares;
    Weights m_mean;
    int m_kept = 0;
    std::vector<Weights> m_gradients;
};

} // namespace

TreePage treePage(const replies::Thread &thread, const replies::Cues &cues,
                  const replies::Printed &printed, bool threaded,
                  std::vector<std::vector<int>> allowed)
{
    TreePage page;
    page.comments = thread.size();
    page.threaded = threaded;
    page.allowed = std::move(allowed);
    std::vector<replies::Active> active;
    for (int k = 0; k < thread.size(); ++k) {
        readOwn(cues, k, active);
        page.own.push_back(active);
        readNeighbour(cues, k, active);
        page.neighbour.push_back(active);
        page.words.push_back(k == 0 ? std::vector<std::uint16_t>() : cues.at(k).words);
        for (int parent = replies::topLevel; parent < k; ++parent) {
            readPair(thread, cues, parent, k, active);
            for (const replies::Active &it : active)
                page.arcCues.push_back(it.cue);
            page.arcEnds.push_back(static_cast<std::uint32_t>(page.arcCues.size()));
            float against = 0;
            for (const replies::Told &told : printed.at(k))
                if (!told.allows(parent))
                    against += static_cast<float>(told.weight);
            page.printed.push_back(against);
        }
    }
    return page;
}

void seedHidden(Weights &weights, int units, std::uint64_t seed)
{
    constexpr double spread = 0.15;
    weights.resizeHidden(units);
    Dice dice(seed);
    for (std::vector<float> *part : {&weights.hidden.in, &weights.hidden.out})
        for (float &value : *part)
            value = static_cast<float>((dice.unit() * 2 - 1) * spread);
}

void trainTrees(const std::vector<TreePage> &pages, const TreeTraining &how, Weights &weights)
{
    forget(how.never, weights);
    Dice dice(how.seed);
    AdaGrad trainer(how, weights);
    for (int pass = 0; pass < how.passes; ++pass) {
        const std::vector<Reading> readings = shuffled(pages, how, dice);
        const bool isKept = pass * 2 >= how.passes;
        for (std::size_t first = 0; first < readings.size();
             first += static_cast<std::size_t>(how.batch))
            trainer.learn(
                std::span(readings).subspan(
                    first, std::min(static_cast<std::size_t>(how.batch), readings.size() - first)),
                isKept);
    }
    trainer.finish();
}

replies::Weights committeeOf(const std::vector<replies::Weights> &members)
{
    const auto count = static_cast<float>(members.size());
    Weights all = members.front();
    int units = 0;
    for (const Weights &member : members)
        units += member.hidden.units;
    all.resizeHidden(units);
    std::ranges::fill(all.values, 0.0F);
    int first = 0;
    for (const Weights &member : members) {
        for (std::size_t i = 0; i < all.values.size(); ++i)
            all.values[i] += member.values[i] / count;
        const replies::Hidden &own = member.hidden;
        for (int unit = 0; unit < own.units; ++unit) {
            const auto from = static_cast<std::size_t>(unit);
            const auto to = static_cast<std::size_t>(first) + from;
            all.hidden.bias[to] = own.bias[from];
            all.hidden.out[to] = own.out[from] / count;
            const std::size_t inputs = own.in.size() / static_cast<std::size_t>(own.units);
            for (std::size_t input = 0; input < inputs; ++input)
                all.hidden.in[input * static_cast<std::size_t>(units) + to]
                    = own.in[input * static_cast<std::size_t>(own.units) + from];
        }
        first += own.units;
    }
    return all;
}

} // namespace rejoinder::learn
