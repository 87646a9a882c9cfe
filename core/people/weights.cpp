// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/weights.h"

#include "core/base/lines.h"
#include "core/base/words.h"

#include <algorithm>
#include <cmath>

namespace rejoinder::people {

namespace {

constexpr double impossible = -50; // log-odds
constexpr double mostReliable = 0.999;
// Sources lean on one tree, so they are right or wrong together: what they say is drawn to the
// middle. Read off the reliability of 6,589 comments of printed dumps and pages.
constexpr double slope = 0.7;
constexpr double lift = 0.5;

constexpr std::array<std::string_view, NameCues::cueCount> nameCueNames{
    "always",      "by-header",         "by-lead",       "by-at",      "by-opening",
    "by-greeted",  "by-closing",        "by-line",       "by-said",    "by-remote",
    "by-agreeing", "by-bare",           "by-signature",  "twice",      "often",
    "handle",      "shouted",           "several-words", "small-here", "small-elsewhere",
    "small-often", "capital-elsewhere", "topic",         "odd",        "odd-small",
    "known",       "unknown",           "unknown-set"};
constexpr std::array<std::string_view, AuthorCues::cueCount> authorCueNames{
    "by-header",   "by-lead",      "by-at",     "by-opening",   "by-greeted", "by-closing",
    "by-line",     "by-said",      "by-remote", "by-agreeing",  "by-bare",    "by-signature",
    "held",        "held-loosely", "turn-i",    "turn-first",   "turn-later", "turn-back",
    "spoken-to-i", "spoken-to",    "printed",   "answers-self", "speaks",     "printed-kept",
    "long-kept",   "share"};

std::string_view nextWord(std::string_view &line)
{
    const std::size_t start = std::min(line.find_first_not_of(" \t\r"), line.size());
    const std::size_t end = std::min(line.find_first_of(" \t\r", start), line.size());
    const std::string_view word = line.substr(start, end - start);
    line.remove_prefix(end);
    return word;
}

template <typename Values, typename Names>
bool set(Values &values, const Names &names, std::string_view name, std::string_view value)
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        return false;
    const std::optional<double> number = numberIn(value);
    values[static_cast<std::size_t>(found - names.begin())] = number.value_or(0);
    return number.has_value();
}

bool parseLine(std::string_view line, Weights &weights)
{
    const std::string_view first = nextWord(line);
    if (first == "words") {
        for (std::string_view word = nextWord(line); !word.empty(); word = nextWord(line))
            weights.words.insert(wordKey(word));
        return true;
    }
    const std::size_t dot = std::min(first.find('.'), first.size());
    const std::string_view name = first.substr(std::min(dot + 1, first.size()));
    if (first.substr(0, dot) == "name")
        return set(weights.name, nameCueNames, name, nextWord(line));
    return first.substr(0, dot) == "author"
        && set(weights.author, authorCueNames, name, nextWord(line));
}

} // namespace

double credenceOf(const NameCues &cues, const Weights &weights)
{
    double sum = 0;
    for (std::size_t i = 0; i < cues.values.size(); ++i)
        sum += weights.name[i] * cues.values[i];
    return 1 / (1 + std::exp(-sum));
}

double supportOf(const AuthorCues &cues, const Weights &weights)
{
    double support = 0;
    for (std::size_t i = 0; i < AuthorCues::sourceCount; ++i)
        support -= std::log1p(-std::min(weights.author[i], mostReliable) * cues.values[i]);
    return support;
}

double scoreOf(const AuthorCues &cues, const Weights &weights)
{
    const double support = supportOf(cues, weights);
    if (support <= 0)
        return impossible;
    double score = lift + slope * std::log(std::expm1(support));
    for (std::size_t i = AuthorCues::sourceCount; i < AuthorCues::cueCount; ++i)
        score += weights.author[i] * cues.values[i];
    return score;
}

std::string_view nameOf(NameCues::Cue cue)
{
    return nameCueNames[cue];
}

std::string_view nameOf(AuthorCues::Cue cue)
{
    return authorCueNames[cue];
}

Result<Weights> parseWeights(std::string_view text, std::string_view fileName)
{
    Weights weights;
    const auto read
        = readEntries(text, fileName, "not the name of a weight and a number",
                      [&](std::string_view entry) { return parseLine(entry, weights); });
    if (!read)
        return std::unexpected(read.error());
    return weights;
}

} // namespace rejoinder::people
