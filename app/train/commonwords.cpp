// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/commonwords.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/base/words.h"

namespace rejoinder::train {

namespace {

constexpr std::size_t leastSources = 3;
constexpr int leastUses = 4;
constexpr std::size_t shortest = 3; // bytes

struct Uses
{
    std::set<std::string> sources; // that write it small
    int small = 0;
    int capital = 0;
};

bool isPlain(std::string_view word)
{
    return word.size() >= shortest
        && std::ranges::all_of(word, [](unsigned char c) { return c >= 0x80 || std::isalpha(c); });
}

std::string lowered(std::string_view word)
{
    std::string folded(word);
    for (char &c : folded)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return folded;
}

} // namespace

std::vector<std::string> commonWords(const std::vector<const Dump *> &dumps)
{
    std::map<std::string, Uses> uses;
    std::set<std::string> seen; // a thread is printed in many styles
    for (const Dump *dump : dumps) {
        const evaluate::Gold &gold = dump->gold;
        const std::string source = gold.source.empty() ? gold.site : gold.source;
        if (!seen.insert(gold.thread.empty() ? dump->name : gold.thread).second)
            continue;
        const auto read = [&](Span span) {
            for (const Word &word : wordsOf(dump->source.text, span)) {
                const std::string_view written = slice(dump->source.text, word.where);
                if (word.ideograph || !isPlain(written))
                    continue;
                Uses &use = uses[lowered(written)];
                ++(word.capital ? use.capital : use.small);
                if (!word.capital)
                    use.sources.insert(source);
            }
        };
        std::ranges::for_each(gold.article, read);
        for (const evaluate::GoldComment &comment : gold.comments)
            read(comment.body);
    }
    std::vector<std::string> words;
    for (const auto &[word, use] : uses)
        if (use.sources.size() >= leastSources && use.small >= leastUses
            && use.capital <= use.small)
            words.push_back(word);
    return words;
}

} // namespace rejoinder::train
