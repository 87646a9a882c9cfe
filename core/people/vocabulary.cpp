// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/vocabulary.h"

#include <QString>

namespace rejoinder::people {

namespace {

constexpr std::size_t enoughWords = 150; // different ones, before a triple of letters can be odd
constexpr std::size_t shortestCommon = 3; // bytes: shorter words are not among the common ones
constexpr qsizetype shortestOdd = 3; // letters

/// Bytes of "'s" at the end of a word, 0 where there is none.
std::size_t possessive(std::string_view word)
{
    for (const std::string_view ending : {"'s", "'S", "’s", "’S"})
        if (word.size() > ending.size() && word.ends_with(ending))
            return ending.size();
    return 0;
}

template <typename Visit> void forTriples(std::string_view word, Visit visit)
{
    const QString folded = u'^'
        + QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())).toCaseFolded() + u'$';
    for (qsizetype i = 0; i + 2 < folded.size(); ++i)
        visit((std::uint64_t(folded[i].unicode()) << 32)
              | (std::uint64_t(folded[i + 1].unicode()) << 16) | folded[i + 2].unicode());
}

} // namespace

std::vector<Word> nameWords(std::string_view text, Span span)
{
    std::vector<Word> words = wordsOf(text, span);
    for (Word &word : words) {
        const std::size_t ending = possessive(slice(text, word.where));
        if (ending == 0)
            continue;
        const std::vector<Word> stem = wordsOf(text, {word.where.start, word.where.end - ending});
        if (stem.size() == 1)
            word = stem.front();
    }
    return words;
}

Vocabulary::Vocabulary(std::string_view text, const std::vector<Span> &article,
                       const std::vector<comments::Comment> &comments,
                       const std::unordered_set<std::uint64_t> &common)
    : m_text(text)
    , m_common(common)
{
    int all = 0;
    int known = 0;
    const auto read = [&](Span span, bool topic) {
        for (const Word &word : nameWords(text, span)) {
            Uses &uses = m_uses[word.key];
            if (uses.first.isEmpty())
                uses.first = word.where;
            ++(word.capital ? uses.capital : uses.small);
            uses.topic = uses.topic || topic;
            if (!word.capital && word.where.size() >= shortestCommon) {
                ++all;
                known += m_common.contains(word.key);
            }
        }
    };
    for (const Span paragraph : article)
        read(paragraph, true);
    for (const comments::Comment &comment : comments)
        read(comment.body, false);
    m_coverage = all > 0 ? double(known) / all : 0;
}

int Vocabulary::small(std::uint64_t key) const
{
    const auto found = m_uses.find(key);
    return found == m_uses.end() ? 0 : found->second.small;
}

int Vocabulary::capital(std::uint64_t key) const
{
    const auto found = m_uses.find(key);
    return found == m_uses.end() ? 0 : found->second.capital;
}

bool Vocabulary::isTopic(std::uint64_t key) const
{
    const auto found = m_uses.find(key);
    return found != m_uses.end() && found->second.topic;
}

void Vocabulary::countTriples() const
{
    for (const auto &[key, uses] : m_uses)
        forTriples(slice(m_text, uses.first), [&](std::uint64_t triple) { ++m_triples[triple]; });
}

double Vocabulary::oddness(std::string_view word) const
{
    if (m_uses.size() < enoughWords)
        return 0;
    if (m_triples.empty())
        countTriples();
    int all = 0;
    int odd = 0;
    forTriples(word, [&](std::uint64_t triple) {
        const auto found = m_triples.find(triple);
        ++all;
        odd += found == m_triples.end() || found->second <= 1; // one: the word itself
    });
    return all < shortestOdd ? 0 : double(odd) / all;
}

} // namespace rejoinder::people
