// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passages/shared.h"

#include <algorithm>
#include <iterator>
#include <map>

#include "core/passages/align.h"
#include "core/passages/fingerprint.h"

namespace rejoinder::passages {

namespace {

constexpr double leastWords = 8; // of a passage
constexpr std::size_t mostPlaces = 32; // of one fingerprint that are looked at

std::vector<Word> wordsIn(Excerpt excerpt)
{
    std::vector<Word> words;
    for (const Span part : excerpt.parts)
        std::ranges::copy(wordsOf(excerpt.text, part), std::back_inserter(words));
    return words;
}

Span spanOf(const std::vector<Word> &words, Stretch stretch)
{
    if (stretch.begin == stretch.end)
        return {};
    return {words[stretch.begin].where.start, words[stretch.end - 1].where.end};
}

double weightIn(const std::vector<Word> &words)
{
    double weight = 0;
    for (const Word &word : words)
        weight += weightOf(word);
    return weight;
}

class Comparer
{
public:
    Comparer(const std::vector<Word> &here, const std::vector<Word> &there)
        : m_here(here)
        , m_there(there)
        , m_index(fingerprints(there))
    {
        std::ranges::sort(m_index, {},
                          [](const Fingerprint &it) { return std::pair(it.key, it.word); });
    }

    std::vector<Match> matches()
    {
        std::vector<Match> found;
        std::size_t done = 0; // words here that are told already
        for (const Fingerprint &print : fingerprints(m_here)) {
            if (print.word < done)
                continue;
            Match best = longest(print, done);
            if (best.weight < leastWords)
                continue;
            done = best.here.end;
            m_taken.emplace(best.there.begin, best.there.end);
            found.push_back(std::move(best));
        }
        return found;
    }

private:
    Match longest(const Fingerprint &print, std::size_t done) const
    {
        Match best;
        auto place = std::ranges::lower_bound(m_index, print.key, {}, &Fingerprint::key);
        for (std::size_t seen = 0;
             place != m_index.end() && place->key == print.key && seen < mostPlaces;
             ++place, ++seen) {
            const Stretch free = freeAround(place->word);
            if (free.end < place->word + fingerprintWords)
                continue;
            Match match = extended({m_here, {done, m_here.size()}}, {m_there, free}, print.word,
                                   place->word, fingerprintWords);
            if (match.weight > best.weight)
                best = std::move(match);
        }
        return best;
    }

    /// Words there around `at` that no passage has taken; empty where `at` is taken itself.
    Stretch freeAround(std::size_t at) const
    {
        const auto next = m_taken.upper_bound(at);
        const std::size_t begin = next == m_taken.begin() ? 0 : std::prev(next)->second;
        if (begin > at)
            return {};
        return {begin, next == m_taken.end() ? m_there.size() : next->first};
    }

    const std::vector<Word> &m_here;
    const std::vector<Word> &m_there;
    std::vector<Fingerprint> m_index;
    std::map<std::size_t, std::size_t> m_taken; // stretches there that are told already
};

} // namespace

Comparison compare(Excerpt here, Excerpt there)
{
    const std::vector<Word> hereWords = wordsIn(here);
    const std::vector<Word> thereWords = wordsIn(there);
    Comparison comparison;
    double weight = 0;
    for (const Match &match : Comparer(hereWords, thereWords).matches()) {
        Shared shared{spanOf(hereWords, match.here), spanOf(thereWords, match.there), 0, {}};
        std::size_t changed = 0;
        for (const Change &change : match.changes) {
            shared.changes.emplace_back(spanOf(hereWords, change.here),
                                        spanOf(thereWords, change.there));
            changed += change.here.size();
        }
        shared.words = static_cast<int>(match.here.size() - changed);
        weight += match.weight;
        comparison.passages.push_back(std::move(shared));
    }
    const double hereWeight = weightIn(hereWords);
    const double thereWeight = weightIn(thereWords);
    comparison.hereShare = hereWeight > 0 ? std::min(1.0, weight / hereWeight) : 0;
    comparison.thereShare = thereWeight > 0 ? std::min(1.0, weight / thereWeight) : 0;
    return comparison;
}

} // namespace rejoinder::passages
