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

bool mayPart(std::string_view word, std::size_t at)
{
    return !isInside(word[at]);
}

bool mayBegin(std::string_view word, std::size_t size)
{
    return size + shortestName <= word.size() && mayPart(word, size)
        && (size >= shortestPart || (size >= shortestAtCapital && isCapitalised(word, size)));
}

bool mayEnd(std::string_view word, std::size_t size)
{
    return size + shortestName <= word.size() && mayPart(word, word.size() - size)
        && (size >= shortestPart
            || (size >= shortestAtCapital && isCapitalised(word, word.size() - size)));
}

std::uint64_t beginningKey(std::string_view word, std::size_t size)
{
    return wordKey(layout::folded(word.substr(0, size))) * 2;
}

std::uint64_t endKey(std::string_view word, std::size_t size)
{
    return wordKey(layout::folded(word.substr(word.size() - size))) * 2 + 1;
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
        for (std::size_t size = shortestAtCapital; size < word.size(); ++size) {
            if (mayBegin(word, size))
                ++m_ends[beginningKey(word, size)];
            if (mayEnd(word, size))
                ++m_ends[endKey(word, size)];
        }
    // What is glued to some words and stands by itself elsewhere is whole.
    for (const std::string_view word : words) {
        ++m_ends[beginningKey(word, word.size())];
        ++m_ends[endKey(word, word.size())];
    }
    const double least = std::max<double>(leastWords, leastShare * double(headers.size()));
    std::erase_if(m_ends, [least](const auto &entry) { return entry.second < least; });
}

std::size_t GluedWords::beginningOf(std::string_view word) const
{
    std::size_t best = 0;
    int words = 0;
    for (std::size_t size = shortestAtCapital; size < word.size(); ++size) {
        if (!mayBegin(word, size))
            continue;
        const auto found = m_ends.find(beginningKey(word, size));
        if (found == m_ends.end() || found->second < samePart * words)
            continue;
        words = std::max(words, found->second);
        best = size;
    }
    return best;
}

std::size_t GluedWords::endOf(std::string_view word) const
{
    std::size_t best = 0;
    int words = 0;
    for (std::size_t size = shortestAtCapital; size < word.size(); ++size) {
        if (!mayEnd(word, size))
            continue;
        const auto found = m_ends.find(endKey(word, size));
        if (found == m_ends.end() || found->second < samePart * words)
            continue;
        words = std::max(words, found->second);
        best = size;
    }
    return best;
}

void GluedWords::part(std::vector<Token> &tokens) const
{
    if (isEmpty())
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
        if (m_ends.contains(beginningKey(word, word.size()))
            || m_ends.contains(endKey(word, word.size())))
            continue;
        const std::size_t start = tokens[at].span.start;
        const std::size_t end = endOf(word);
        const std::size_t beginning = beginningOf(word);
        const bool both = beginning + end + shortestName <= word.size();
        if (end > 0 && both)
            partAt(at, start + word.size() - end);
        if (beginning > 0)
            partAt(at, start + beginning);
        at += (end > 0 && both ? 1 : 0) + (beginning > 0 ? 1 : 0);
    }
}

} // namespace rejoinder::comments
