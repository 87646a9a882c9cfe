// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/words.h"

#include "core/base/words.h"
#include "core/replies/ties.h"

#include <cmath>
#include <map>
#include <set>

namespace rejoinder::train {

namespace {

constexpr std::size_t leastSources = 3;
constexpr int leastHolders = 20; // comments
constexpr double mostCapital = 0.6; // share of a stem's words
constexpr std::size_t shortest = 3; // bytes of a word that tells a topic

struct Use
{
    std::set<std::string> sources;
    int comments = 0;
    int words = 0;
    int capital = 0;
};

using Uses = std::map<std::string, Use>;

void count(std::string_view text, Span body, const std::string &source, Uses &uses)
{
    std::set<std::string> stems;
    for (const Word &word : wordsOf(text, body)) {
        if (word.ideograph || word.where.size() < shortest)
            continue;
        const std::string stem = replies::stemOf(slice(text, word.where));
        Use &use = uses[stem];
        ++use.words;
        use.capital += word.capital;
        stems.insert(stem);
    }
    for (const std::string &stem : stems) {
        ++uses[stem].comments;
        uses[stem].sources.insert(source);
    }
}

bool isListed(const std::string &stem, const Use &use)
{
    return use.sources.size() >= leastSources && use.comments >= leastHolders
        && use.capital <= mostCapital * use.words
        && stem.find_first_of(" \t#") == std::string::npos;
}

} // namespace

replies::Vocabulary learnRarities(const std::vector<const Dump *> &dumps)
{
    Uses uses;
    std::set<std::string> threads;
    int comments = 0;
    for (const Dump *dump : dumps) {
        const bool isPrinted = !dump->gold.style.empty();
        const std::string source = isPrinted ? dump->gold.source : dump->gold.site;
        if (!threads.insert(source + "/" + (isPrinted ? dump->gold.thread : "")).second)
            continue;
        for (const evaluate::GoldComment &comment : dump->gold.comments)
            count(dump->source.text, comment.body, source, uses);
        comments += static_cast<int>(dump->gold.comments.size());
    }
    replies::Vocabulary vocabulary;
    for (const auto &[stem, use] : uses) {
        const auto nats = static_cast<float>(std::log(double(comments) / use.comments));
        if (isListed(stem, use) && nats < replies::rarest)
            vocabulary.setRarity(stem, std::round(nats * 10) / 10);
    }
    return vocabulary;
}

} // namespace rejoinder::train
