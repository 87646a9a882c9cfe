// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/inventedlines.h"

#include <algorithm>
#include <array>

namespace rejoinder::train {

namespace {

using namespace std::string_view_literals;

constexpr std::array between{" | "sv, " · "sv, " "sv, " • "sv, ""sv};

double someShare(learn::Random &random)
{
    return random.share() < 0.65 ? 1 : 0.2 + 0.7 * random.share();
}

} // namespace

std::string oneOf(Pool pool, learn::Random &random)
{
    return std::string(pool[random.below(pool.size())]);
}

std::vector<std::string> someOf(Pool pool, std::size_t count, learn::Random &random)
{
    std::vector<std::string> all(pool.begin(), pool.end());
    random.shuffle(all);
    std::vector<std::string> chosen;
    for (std::string &one : all)
        if (chosen.size() < count && !std::ranges::contains(chosen, one))
            chosen.push_back(std::move(one));
    return chosen;
}

std::size_t few(learn::Random &random, std::size_t most)
{
    return std::min(random.below(most + 1), random.below(most + 1));
}

std::vector<LineForm> linesOf(const std::vector<std::string> &texts, learn::Random &random)
{
    std::vector<LineForm> all;
    all.reserve(texts.size());
    for (const std::string &text : texts)
        all.push_back({text, someShare(random)});
    return all;
}

std::vector<LineForm> onOneLine(const std::vector<std::string> &texts, learn::Random &random)
{
    if (texts.empty())
        return {};
    const std::string join = oneOf(between, random);
    std::string line;
    for (const std::string &text : texts)
        line += (line.empty() ? "" : join) + text;
    return {{line}};
}

} // namespace rejoinder::train
