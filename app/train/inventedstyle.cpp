// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/inventedstyle.h"

#include <algorithm>

#include "app/train/inventedforms.h"
#include "app/train/inventedtime.h"

namespace rejoinder::train {

namespace {

using learn::Random;

std::vector<LineForm> headOf(Random &random)
{
    const double shape = random.share();
    std::vector<LineForm> head = linesOf(someOf(aboutWriters, few(random, 5), random), random);
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
    // Extractors put what stood side by side on one line.
    if (head.size() > 1 && random.share() < 0.2) {
        const std::size_t at = random.below(head.size() - 1);
        head[at].text += (random.share() < 0.8 ? " " : "") + head[at + 1].text;
        head[at].share = std::max(head[at].share, head[at + 1].share);
        head.erase(head.begin() + std::ptrdiff_t(at) + 1);
    }
    // What is told first is told of the writer, as a rule.
    if (random.share() < 0.6)
        std::ranges::stable_partition(
            head, [](const LineForm &form) { return form.text.contains("{name}"); });
    return head;
}

/// Where nobody is named, other words must not pass for names: that is as common as a few lost.
double someOrAll(Random &random)
{
    return random.share() < 0.4 ? 1 : random.share();
}

Damage damageOf(Random &random)
{
    Damage damage;
    if (random.share() < 0.12)
        damage.shortest = 2 + random.below(3);
    if (random.share() < 0.12)
        damage.namesLost = someOrAll(random);
    if (random.share() < 0.06)
        damage.namesBlank = someOrAll(random);
    damage.timesLost = random.share() < 0.1;
    damage.isJoined = random.share() < 0.1;
    damage.isTight = random.share() < 0.15;
    damage.isLoose = !damage.isTight && random.share() < 0.1;
    damage.gluesAfterName = random.share() < 0.07;
    damage.gluesBeforeName = random.share() < 0.03;
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
    style.opening = linesOf(someOf(openings, random.below(2), random), random);
    style.level = oneOf(levels, random);
    style.lowestLevel = int(random.below(2));
    style.isQuotingBare = random.share() < 0.2;
    style.quoteMarks = style.isQuotingBare && random.share() < 0.8;
    style.indent = random.share() < 0.2 ? 2 + int(random.below(3)) : 0;
    style.names = someNameForm(random);
    style.gapAfterHead = random.share() < 0.3 ? 1 : 0;
    style.gapAfterBody = random.share() < 0.2 ? 1 : 0;
    style.gapBetween = random.share() < 0.8 ? 1 : int(random.below(3));
    style.keepsSurroundings = random.share() < 0.8;
    style.page = PageStyle::drawn(random);
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
    style.buttons = random.share() < 0.5 ? onOneLine(offered, random) : linesOf(offered, random);
    style.opening = linesOf(someOf(openings, few(random, 3), random), random);
    style.closing = linesOf(someOf(closings, few(random, 4), random), random);
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
    style.keepsSurroundings = random.share() < 0.8;
    style.page = PageStyle::drawn(random);
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
