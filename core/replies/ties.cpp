// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/ties.h"

#include "core/replies/lexicon.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace rejoinder::replies {

namespace {

constexpr std::size_t stemLength = 6; // letters of a word that tell its topic
constexpr int nearBy = 256; // comments looked back to
constexpr std::size_t mostTies = 8; // of a comment
constexpr std::size_t denialReach = 3; // words
constexpr double leastPage = 8; // comments; smaller pages are weighed like one of this size
constexpr float rareAtLarge = 4.5; // nats; about one comment in a hundred
constexpr double rareShare = 25; // a word is rare on a page of so many comments for each holder

double normOf(const std::vector<Term> &terms)
{
    double sum = 0;
    for (const Term &term : terms)
        sum += double(term.weight) * term.weight;
    return std::sqrt(sum);
}

/// Who holds a word so far.
struct Holder
{
    int comment = -1;
    bool isDenied = false;
};

/// Gathers the ties of one comment after the other.
class Gatherer
{
public:
    explicit Gatherer(const std::vector<std::vector<Term>> &terms) : m_terms(terms)
    {
        for (const auto &list : terms)
            m_norms.push_back(normOf(list));
        m_slots.resize(terms.size(), -1);
    }

    std::vector<Tie> next(int comment)
    {
        m_found.clear();
        m_weights.clear();
        for (const Term &term : m_terms[static_cast<std::size_t>(comment)]) {
            std::vector<Holder> &holders = m_holders[term.key];
            look(term, holders, comment);
            holders.push_back({comment, term.isDenied});
        }
        for (Tie &tie : m_found) {
            m_slots[static_cast<std::size_t>(tie.other)] = -1;
            const double norms = m_norms[static_cast<std::size_t>(comment)]
                * m_norms[static_cast<std::size_t>(tie.other)];
            tie.cosine = norms > 0 ? static_cast<float>(tie.cosine / norms) : 0;
        }
        return strongest();
    }

private:
    Tie &tieTo(int other)
    {
        int &slot = m_slots[static_cast<std::size_t>(other)];
        if (slot < 0) {
            slot = static_cast<int>(m_found.size());
            m_found.emplace_back().other = other;
            m_weights.push_back(0);
        }
        return m_found[static_cast<std::size_t>(slot)];
    }

    void look(const Term &term, const std::vector<Holder> &holders, int comment)
    {
        for (std::size_t i = holders.size(); i-- > 0;) {
            const Holder &holder = holders[i];
            if (holder.comment < comment - nearBy)
                break;
            Tie &tie = tieTo(holder.comment);
            tie.cosine += term.weight * term.weight;
            tie.shared += term.weight;
            tie.isContrary = tie.isContrary || holder.isDenied != term.isDenied;
            float &weight = m_weights[static_cast<std::size_t>(&tie - m_found.data())];
            if (term.weight > weight) {
                weight = term.weight;
                tie.where = term.where;
            }
            if (!term.isRare)
                continue;
            constexpr std::uint8_t most = 200;
            tie.rare = std::min<std::uint8_t>(most, tie.rare + 1);
            tie.first = std::min<std::uint8_t>(most, tie.first + (i == 0));
            tie.latest = std::min<std::uint8_t>(most, tie.latest + (i + 1 == holders.size()));
        }
    }

    std::vector<Tie> strongest()
    {
        std::ranges::stable_sort(m_found, [](const Tie &a, const Tie &b) {
            return a.cosine != b.cosine ? a.cosine > b.cosine : a.other > b.other;
        });
        std::vector<Tie> ties(
            m_found.begin(),
            m_found.begin() + static_cast<std::ptrdiff_t>(std::min(mostTies, m_found.size())));
        for (std::size_t i = 0; i < ties.size(); ++i)
            ties[i].rank = static_cast<std::uint8_t>(i);
        std::ranges::sort(ties, {}, &Tie::other);
        return ties;
    }

    const std::vector<std::vector<Term>> &m_terms;
    std::vector<double> m_norms;
    std::unordered_map<std::uint64_t, std::vector<Holder>> m_holders;
    std::vector<Tie> m_found;
    std::vector<float> m_weights; // of the weightiest word of each tie
    std::vector<int> m_slots; // by comment: place in m_found
};

} // namespace

std::string stemOf(std::string_view word)
{
    const bool ascii
        = std::ranges::all_of(word, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!ascii)
        return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()))
            .toCaseFolded()
            .left(stemLength)
            .toStdString();
    std::string stem(word.substr(0, stemLength));
    for (char &c : stem)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return stem;
}

std::vector<Term> termsOf(std::string_view text, std::span<const Word> words)
{
    std::vector<Term> terms;
    std::size_t denied = 0; // words that the last negation still reaches
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        if (isNegation(word.key))
            denied = denialReach + 1;
        const bool isDenied = denied > 0;
        denied -= denied > 0;
        if (word.ideograph) {
            if (i + 1 < words.size() && words[i + 1].ideograph
                && words[i + 1].where.start == word.where.end)
                terms.push_back({.key = word.key * 31 + words[i + 1].key,
                                 .isDenied = isDenied,
                                 .where = {word.where.start, words[i + 1].where.end}});
        } else if (word.where.size() > 2 && !isFunctionWord(word.key)) {
            terms.push_back({.key = wordKey(stemOf(slice(text, word.where))),
                             .isDenied = isDenied,
                             .where = word.where});
        }
    }
    std::ranges::stable_sort(terms, {}, &Term::key);
    const auto repeated = std::ranges::unique(terms, {}, &Term::key);
    terms.erase(repeated.begin(), repeated.end());
    return terms;
}

void weighTerms(std::vector<std::vector<Term>> &terms, const std::vector<Term> &article,
                const Vocabulary &vocabulary)
{
    std::unordered_map<std::uint64_t, int> holders;
    for (const auto &list : terms)
        for (const Term &term : list)
            ++holders[term.key];
    const double n = std::max(static_cast<double>(terms.size()), leastPage);
    for (auto &list : terms) {
        for (Term &term : list) {
            const int count = holders.at(term.key);
            term.isTopic = std::ranges::binary_search(article, term.key, {}, &Term::key);
            const float atLarge = vocabulary.rarityOf(term.key);
            term.weight = static_cast<float>(std::log((n + 1) / count)) * atLarge / rarest;
            term.isRare = atLarge > rareAtLarge && count >= 2
                && count <= std::max(3, static_cast<int>(n / rareShare)) && !term.isTopic;
        }
    }
}

double articleShare(const std::vector<Term> &terms)
{
    double sum = 0;
    double shared = 0;
    for (const Term &term : terms) {
        const double square = double(term.weight) * term.weight;
        sum += square;
        shared += term.isTopic ? square : 0;
    }
    return sum > 0 ? std::sqrt(shared / sum) : 0;
}

std::vector<std::vector<Tie>> findTies(const std::vector<std::vector<Term>> &terms)
{
    std::vector<std::vector<Tie>> ties;
    ties.reserve(terms.size());
    Gatherer gatherer(terms);
    for (std::size_t comment = 0; comment < terms.size(); ++comment)
        ties.push_back(gatherer.next(static_cast<int>(comment)));
    return ties;
}

} // namespace rejoinder::replies
