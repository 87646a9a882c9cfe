// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/quoted.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>

namespace rejoinder::people {

namespace {

constexpr std::size_t behindName = 60; // bytes between the name and the words quoted
constexpr std::size_t longestQuote = 400;
constexpr std::size_t shortestQuote = 3; // words; fewer are anybody's
constexpr int lookBack = 300; // comments

struct Marks
{
    std::string_view open;
    std::string_view close;
};
constexpr std::array marks{Marks{"“", "”"},   Marks{"„", "“"},   Marks{"«", "»"},
                           Marks{"「", "」"}, Marks{"\"", "\""}, Marks{"‘", "’"}};

/// What stands in quotation marks behind a place.
Span quotationBehind(std::string_view text, std::size_t at, std::size_t end)
{
    Span first;
    for (const auto &[open, close] : marks) {
        const std::size_t start = text.find(open, at);
        if (start == std::string_view::npos || start > std::min(end, at + behindName))
            continue;
        const std::size_t stop = text.find(close, start + open.size());
        if (stop == std::string_view::npos || stop > std::min(end, start + longestQuote))
            continue;
        if (first.isEmpty() || start < first.start)
            first = {start + open.size(), stop};
    }
    return first;
}

bool holdsWords(std::string_view text, Span body, const std::vector<Word> &quoted)
{
    const std::vector<Word> words = wordsOf(text, body);
    return !std::ranges::search(words, quoted, {}, &Word::key, &Word::key).empty();
}

int holderOfWords(const Scene &scene, int comment, Span quotation)
{
    const std::vector<Word> quoted = wordsOf(scene.text, quotation);
    if (quoted.size() < shortestQuote)
        return -1;
    for (int i = comment - 1; i >= std::max(0, comment - lookBack); --i)
        if (holdsWords(scene.text, scene.comments[static_cast<std::size_t>(i)].body, quoted))
            return i;
    return -1;
}

} // namespace

int holderOfQuote(const Scene &scene, const Mention &mention)
{
    if (mention.manner != Manner::Lead && mention.manner != Manner::Said
        && mention.manner != Manner::Line && mention.manner != Manner::Opening)
        return -1;
    const auto passages = std::ranges::equal_range(scene.passages, mention.comment, {},
                                                   &passages::Passage::comment);
    for (const passages::Passage &passage : passages)
        if (passage.from >= 0 && passage.from < mention.comment
            && passage.here.start >= mention.where.end
            && passage.here.start <= mention.where.end + behindName)
            return passage.from;
    if (mention.manner != Manner::Said && mention.manner != Manner::Lead)
        return -1;
    const std::size_t end = scene.comments[static_cast<std::size_t>(mention.comment)].body.end;
    const Span quotation = quotationBehind(scene.text, mention.where.end, end);
    return quotation.isEmpty() ? -1 : holderOfWords(scene, mention.comment, quotation);
}

} // namespace rejoinder::people
