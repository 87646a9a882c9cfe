// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/inventedstyle.h"

#include <algorithm>
#include <span>
#include <string_view>

#include "app/train/inventedforms.h"
#include "app/train/inventedtime.h"

namespace rejoinder::train {

namespace {

using learn::Random;
using Pool = std::span<const std::string_view>;

std::string oneOf(Pool pool, Random &random)
{
    return std::string(pool[random.below(pool.size())]);
}

/// Some of a pool, each at most once, in an order of their own.
std::vector<std::string> someOf(Pool pool, std::size_t count, Random &random)
{
    std::vector<std::string> all(pool.begin(), pool.end());
    random.shuffle(all);
    std::vector<std::string> chosen;
    for (std::string &one : all)
        if (chosen.size() < count && !std::ranges::contains(chosen, one))
            chosen.push_back(std::move(one));
    return chosen;
}

/// Most lines stand with every comment, some with a few.
double someShare(Random &random)
{
    return random.share() < 0.65 ? 1 : 0.2 + 0.7 * random.share();
}

std::size_t few(Random &random, std::size_t most)
{
    return std::min(random.below(most + 1), random.below(most + 1));
}

std::vector<LineForm> lines(const std::vector<std::string> &texts, Random &random)
{
    std::vector<LineForm> all;
    all.reserve(texts.size());
    for (const std::string &text : texts)
        all.push_back({text, someShare(random)});
    return all;
}

/// Several on one line, as extractors leave links that stood side by side.
std::vector<LineForm> onOneLine(const std::vector<std::string> &texts, Random &random)
{
    if (texts.empty())
        return {};
    const std::string join = oneOf(between, random);
    std::string line;
    for (const std::string &text : texts)
        line += (line.empty() ? "" : join) + text;
    return {{line, 1}};
}

std::vector<LineForm> headOf(Random &random)
{
    const double shape = random.share();
    std::vector<LineForm> head = lines(someOf(aboutWriters, few(random, 5), random), random);
    const auto insert = [&](LineForm form) {
        head.insert(head.begin() + std::ptrdiff_t(random.below(head.size() + 1)), std::move(form));
    };
    if (shape < 0.4) {
        insert({oneOf(namesWithTimes, random)});
    } else {
        insert({oneOf(namesAlone, random)});
        if (shape < 0.8)
            insert({oneOf(timesAlone, random)});
    }
    // What is told first is told of the writer, as a rule.
    if (random.share() < 0.6)
        std::ranges::stable_partition(
            head, [](const LineForm &form) { return form.text.contains("{name}"); });
    return head;
}

Damage damageOf(Random &random)
{
    Damage damage;
    if (random.share() < 0.12)
        damage.shortest = 2 + random.below(3);
    if (random.share() < 0.12)
        damage.namesLost = random.share();
    damage.timesLost = random.share() < 0.1;
    damage.isJoined = random.share() < 0.1;
    damage.isTight = random.share() < 0.15;
    damage.isLoose = !damage.isTight && random.share() < 0.1;
    return damage;
}

NameForm someNameForm(Random &random)
{
    const double names = random.share();
    return names < 0.6 ? NameForm::AsIs
        : names < 0.75 ? NameForm::Handle
        : names < 0.85 ? NameForm::FirstAndInitial
        : names < 0.95 ? NameForm::Lower
                       : NameForm::Upper;
}

/// Small threads look like large ones, but less repeats in them.
std::size_t someCount(Random &random)
{
    return random.share() < 0.25 ? 3 + random.below(15) : 0;
}

/// Names and words, nothing else.
InventedStyle plain(Random &random)
{
    InventedStyle style;
    const double place = random.share();
    if (place < 0.62)
        style.head = {{oneOf(plainAbove, random)}};
    else if (place < 0.9)
        style.head = {{oneOf(plainBefore, random)}};
    else
        style.foot = {{oneOf(plainBelow, random)}};
    style.damage.isJoined = place >= 0.62;
    if (random.share() < 0.15)
        style.buttons = {{oneOf(rules, random)}};
    style.opening = lines(someOf(openings, random.below(2), random), random);
    style.level = oneOf(levels, random);
    style.lowestLevel = int(random.below(2));
    style.isQuotingBare = random.share() < 0.2;
    style.quoteMarks = style.isQuotingBare && random.share() < 0.8;
    style.indent = random.share() < 0.2 ? 2 + int(random.below(3)) : 0;
    style.names = someNameForm(random);
    style.gapAfterHead = random.share() < 0.3 ? 1 : 0;
    style.gapAfterBody = random.share() < 0.2 ? 1 : 0;
    style.gapBetween = random.share() < 0.8 ? 1 : int(random.below(3));
    style.keepsSurroundings = random.share() < 0.5;
    style.most = someCount(random);
    if (random.share() < 0.15)
        style.damage.namesLost = 0.5 * random.share();
    style.damage.isTight = random.share() < 0.15;
    return style;
}

constexpr double plainShare = 0.15;

} // namespace

InventedStyle InventedStyle::drawn(Random &random)
{
    if (random.share() < plainShare)
        return plain(random);
    InventedStyle style;
    const double place = random.share();
    if (place < 0.86)
        style.head = headOf(random);
    else if (place < 0.97)
        style.foot = {{oneOf(below, random)}};
    const std::vector<std::string> offered = someOf(offers, few(random, 6), random);
    style.buttons = random.share() < 0.5 ? onOneLine(offered, random) : lines(offered, random);
    style.opening = lines(someOf(openings, few(random, 3), random), random);
    style.closing = lines(someOf(closings, few(random, 4), random), random);
    if (random.share() < 0.35)
        style.quote = oneOf(quotes, random);
    style.quoteMarks = random.share() < 0.5;
    style.names = someNameForm(random);
    style.timeForm = int(random.below(std::size_t(timeFormCount)));
    style.indent = random.share() < 0.12 ? 2 + int(random.below(3)) : 0;
    style.splitsValues = random.share() < 0.15;
    style.gapInHead = random.share() < 0.15 ? 1 : 0;
    style.gapAfterHead = random.share() < 0.55 ? 1 : 0;
    style.gapAfterBody = random.share() < 0.5 ? 1 : 0;
    style.gapBetween = int(random.below(3));
    style.keepsSurroundings = random.share() < 0.7;
    style.most = someCount(random);
    style.damage = damageOf(random);
    return style;
}

std::string someRole(Random &random)
{
    return oneOf(roles, random);
}

std::string somePlace(Random &random)
{
    return oneOf(places, random);
}

} // namespace rejoinder::train
