// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/gluedwords.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <unordered_set>

#include "core/base/words.h"

namespace rejoinder::comments {

namespace {

using layout::Token;
using layout::TokenKind;

constexpr std::size_t shortestPart = 4; // bytes of what is glued
constexpr std::size_t shortestAtCapital = 2; // ... where a capital begins what follows
constexpr std::size_t shortestName = 2;
constexpr std::size_t longestWord = 48;
constexpr int leastWords = 3; // different ones that end alike
constexpr double leastShare = 0.1; // of the headers
constexpr double samePart = 0.7; // of the words with a shorter part have the longer one too

bool isInside(char c) // of a code point
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// A capital after a small letter: "byAnn".
bool isCapitalised(std::string_view word, std::size_t at)
{
    return std::islower(static_cast<unsigned char>(word[at - 1])) != 0
        && std::isupper(static_cast<unsigned char>(word[at])) != 0;
}

/// Whether a part of `size` bytes may be glued to the rest of a word, there before or behind it.
bool mayBePart(std::string_view word, std::size_t size, GluedSide side)
{
    if (size + shortestName > word.size())
        return false;
    const std::size_t at = side == GluedSide::Before ? size : word.size() - size;
    return !isInside(word[at])
        && (size >= shortestPart || (size >= shortestAtCapital && isCapitalised(word, at)));
}

std::uint64_t keyOf(std::string_view word, std::size_t size, GluedSide side)
{
    const std::string_view part
        = side == GluedSide::Before ? word.substr(0, size) : word.substr(word.size() - size);
    return wordKey(layout::folded(part)) * 2 + (side == GluedSide::Before ? 0 : 1);
}

bool isPartable(const Token &token)
{
    return token.kind == TokenKind::Word && token.tags == 0
        && token.span.size() >= shortestAtCapital + shortestName
        && token.span.size() <= longestWord;
}

} // namespace

GluedWords::GluedWords(std::string_view text, const std::vector<std::vector<Token>> &headers)
    : m_text(text)
{
    std::unordered_set<std::string_view> words;
    for (const std::vector<Token> &header : headers)
        for (const Token &token : header)
            if (isPartable(token))
                words.insert(slice(text, token.span));
    for (const std::string_view word : words)
        for (const GluedSide side : {GluedSide::Before, GluedSide::Behind}) {
            for (std::size_t size = shortestAtCapital; size < word.size(); ++size)
                if (mayBePart(word, size, side))
                    ++m_parts[keyOf(word, size, side)];
            // What is glued to some words and stands by itself elsewhere is whole.
            ++m_parts[keyOf(word, word.size(), side)];
        }
    const double least = std::max<double>(leastWords, leastShare * double(headers.size()));
    std::erase_if(m_parts, [least](const auto &entry) { return entry.second < least; });
}

bool GluedWords::isWhole(std::string_view word) const
{
    return m_parts.contains(keyOf(word, word.size(), GluedSide::Before))
        || m_parts.contains(keyOf(word, word.size(), GluedSide::Behind));
}

std::size_t GluedWords::partOf(std::string_view word, GluedSide side) const
{
    std::size_t best = 0;
    int words = 0;
    for (std::size_t size = shortestAtCapital; size < word.size(); ++size) {
        if (!mayBePart(word, size, side))
            continue;
        const auto found = m_parts.find(keyOf(word, size, side));
        if (found == m_parts.end() || found->second < samePart * words)
            continue;
        words = std::max(words, found->second);
        best = size;
    }
    return best;
}

void GluedWords::part(std::vector<Token> &tokens) const
{
    if (m_parts.empty())
        return;
    const auto partAt = [&tokens](std::size_t at, std::size_t byte) {
        Token second = tokens[at];
        second.span.start = byte;
        second.afterBlank = false;
        tokens[at].span.end = byte;
        tokens.insert(tokens.begin() + std::ptrdiff_t(at) + 1, second);
    };
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (!isPartable(tokens[at]))
            continue;
        const std::string_view word = slice(m_text, tokens[at].span);
        if (isWhole(word))
            continue;
        const std::size_t start = tokens[at].span.start;
        const std::size_t before = partOf(word, GluedSide::Before);
        std::size_t behind = partOf(word, GluedSide::Behind);
        if (before + behind + shortestName > word.size())
            behind = 0;
        if (behind > 0)
            partAt(at, start + word.size() - behind);
        if (before > 0)
            partAt(at, start + before);
        at += (behind > 0 ? 1 : 0) + (before > 0 ? 1 : 0);
    }
}

} // namespace rejoinder::comments
