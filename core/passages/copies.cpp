// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passages/copies.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "core/passages/align.h"
#include "core/passages/fingerprint.h"
#include "core/passages/shared.h"

namespace rejoinder::passages {

namespace {

constexpr double longEnough = 8; // words by which a comment is known without its author
constexpr std::size_t shortest = 3; // words of a comment that can be a copy at all
constexpr double alike = 0.8;
constexpr std::size_t mostHolders = 64; // comments with one fingerprint that are looked at
constexpr std::size_t mostCompared = 8; // comments that are compared word by word

struct Body
{
    std::vector<Word> words;
    std::vector<std::uint64_t> prints; // distinct
    double weight = 0;
    std::uint64_t key = 0; // of all words
};

Body bodyOf(Comments comments, std::size_t i)
{
    Body body;
    body.words = wordsOf(comments.text, comments.of[i].body);
    for (const Word &word : body.words)
        body.weight += weightOf(word);
    body.key = keyOf(body.words, 0, body.words.size());
    if (body.weight < longEnough)
        body.key = (body.key ^ wordKey(comments.of[i].author)) * 31; // by the same name only
    else
        for (const Fingerprint &print : fingerprints(body.words))
            body.prints.push_back(print.key);
    std::ranges::sort(body.prints);
    const auto repeated = std::ranges::unique(body.prints);
    body.prints.erase(repeated.begin(), repeated.end());
    return body;
}

/// Where the comments are that were read already.
class Shelf
{
public:
    explicit Shelf(Comments comments) : m_comments(comments) { }

    void add(int comment, const Body &body)
    {
        if (body.words.size() < shortest)
            return;
        m_whole.try_emplace(body.key, comment);
        for (const std::uint64_t print : body.prints)
            if (std::vector<int> &holders = m_holders[print]; holders.size() < mostHolders)
                holders.push_back(comment);
    }

    /// The comment on the shelf of which `body` is a copy; `of` is -1 where there is none.
    Copy original(Comments here, int comment, const Body &body) const
    {
        const auto same = m_whole.find(body.key);
        if (same != m_whole.end() && isSame(here, comment, same->second, body))
            return {comment, same->second, 1};
        Copy best{comment, -1, alike};
        for (const int candidate : candidates(body)) {
            const double likeness = likenessOf(here, comment, candidate);
            if (likeness > best.likeness || (best.of < 0 && likeness >= alike))
                best = {comment, candidate, likeness};
        }
        return best;
    }

private:
    bool isSame(Comments here, int comment, int candidate, const Body &body) const
    {
        const comments::Comment &mine = here.of[static_cast<std::size_t>(comment)];
        const comments::Comment &other = m_comments.of[static_cast<std::size_t>(candidate)];
        const bool known = !mine.author.empty() && mine.author == other.author;
        return (body.weight >= longEnough || known)
            && std::ranges::equal(body.words, wordsOf(m_comments.text, other.body), {}, &Word::key,
                                  &Word::key);
    }

    /// Those that share at least half of the fingerprints, the likeliest first.
    std::vector<int> candidates(const Body &body) const
    {
        std::map<int, std::size_t> shared;
        for (const std::uint64_t print : body.prints)
            if (const auto holders = m_holders.find(print); holders != m_holders.end())
                for (const int holder : holders->second)
                    ++shared[holder];
        std::vector<std::pair<std::size_t, int>> ranked;
        for (const auto &[holder, count] : shared)
            if (count * 2 >= body.prints.size())
                ranked.emplace_back(count, holder);
        std::ranges::stable_sort(ranked,
                                 [](const auto &a, const auto &b) { return a.first > b.first; });
        std::vector<int> list;
        for (std::size_t i = 0; i < std::min(mostCompared, ranked.size()); ++i)
            list.push_back(ranked[i].second);
        return list;
    }

    double likenessOf(Comments here, int comment, int candidate) const
    {
        const std::vector<Span> mine{here.of[static_cast<std::size_t>(comment)].body};
        const std::vector<Span> other{m_comments.of[static_cast<std::size_t>(candidate)].body};
        const Comparison comparison = compare({here.text, mine}, {m_comments.text, other});
        return std::min(comparison.hereShare, comparison.thereShare);
    }

    Comments m_comments;
    std::unordered_map<std::uint64_t, int> m_whole;
    std::unordered_map<std::uint64_t, std::vector<int>> m_holders;
};

void look(const Shelf &shelf, Comments here, int comment, const Body &body,
          std::vector<Copy> &found)
{
    if (body.words.size() < shortest)
        return;
    if (const Copy copy = shelf.original(here, comment, body); copy.of >= 0)
        found.push_back(copy);
}

} // namespace

std::vector<Copy> copies(Comments comments)
{
    Shelf shelf(comments);
    std::vector<Copy> found;
    for (std::size_t i = 0; i < comments.of.size(); ++i) {
        const Body body = bodyOf(comments, i);
        look(shelf, comments, static_cast<int>(i), body, found);
        if (found.empty() || found.back().comment != static_cast<int>(i))
            shelf.add(static_cast<int>(i), body); // what is a copy need not be found again
    }
    return found;
}

std::vector<Copy> copies(Comments here, Comments there)
{
    Shelf shelf(there);
    for (std::size_t i = 0; i < there.of.size(); ++i)
        shelf.add(static_cast<int>(i), bodyOf(there, i));
    std::vector<Copy> found;
    for (std::size_t i = 0; i < here.of.size(); ++i)
        look(shelf, here, static_cast<int>(i), bodyOf(here, i), found);
    return found;
}

} // namespace rejoinder::passages
