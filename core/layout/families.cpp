// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/families.h"

#include "core/layout/page.h"
#include "core/layout/profile.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace rejoinder::layout {

namespace {

constexpr int mostNameWords = 9; // beside a time on its line
constexpr int mostJoinedWords = 6; // before the time where the body follows on the same line

double worthOf(Family family)
{
    const ProfileWeights &w = profileWeights;
    constexpr std::size_t n = familyCount;
    const std::array<double, n> worth{0,          w.says,  w.dateClock, w.date,
                                      w.relative, w.clock, w.button};
    return worth[std::size_t(family)];
}

Family familyOfTime(TimeKind kind)
{
    switch (kind) {
    case TimeKind::DateClock:
        return Family::DateClock;
    case TimeKind::Date:
        return Family::Date;
    case TimeKind::Relative:
        return Family::Relative;
    case TimeKind::Clock:
        return Family::Clock;
    default:
        return Family::None;
    }
}

Family familyOf(const Line &line)
{
    if (line.heading || line.ending || line.memberSince || line.bare.isEmpty())
        return Family::None;
    if (line.timeKind != TimeKind::None) {
        const bool brief = line.wordsBeforeTime + line.wordsAfterTime <= mostNameWords
            && !(line.sentence && line.wordsBeforeTime > 3 && line.timeKind != TimeKind::DateClock);
        const bool joined = line.wordsBeforeTime <= mostJoinedWords
            && (line.timeKind == TimeKind::DateClock
                || (!line.says.isEmpty() && line.says.end <= line.time.end));
        if (brief || joined)
            return familyOfTime(line.timeKind);
    }
    return line.says.isEmpty() ? Family::None : Family::Says;
}

/// What each anchor of one family adds, by what stands between it and the next.
double worthOfGap(const Page &page, Family family, std::size_t anchor, std::size_t next)
{
    const ProfileWeights &w = profileWeights;
    const Line &line = page.lines[anchor];
    const int joined = line.wordsAfterTime > mostNameWords ? line.wordsAfterTime : 0;
    const int words = contentBetween(page, anchor, next) + joined;
    if (words == 0)
        return w.emptyRecord;
    if (words > w.longWords)
        return words > 3 * w.longWords ? w.articleRecord : w.longRecord; // an article between
    return worthOf(family) + (words < w.thinWords ? w.thinRecord : 0);
}

bool headingBefore(const Page &page, std::size_t line)
{
    constexpr std::size_t reach = 16;
    for (std::size_t back = 1; back <= std::min(reach, line); ++back) {
        if (page.lines[line - back].heading)
            return true;
    }
    return false;
}

/// The stretch of anchors with the greatest sum (Kadane), so that datelines and side bars outside
/// do not count.
Run bestStretch(const Page &page, Family family, const std::vector<std::size_t> &lines)
{
    Run best{family, {}, 0};
    double sum = 0;
    std::size_t from = 0;
    std::size_t bestFrom = 0;
    std::size_t bestTo = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::size_t next = i + 1 < lines.size() ? lines[i + 1] : page.lines.size();
        const double worth = i + 1 < lines.size()
            ? worthOfGap(page, family, lines[i], next)
            : worthOf(family) / 2; // nothing tells where the last one ends
        if (sum <= 0) {
            sum = headingBefore(page, lines[i]) ? profileWeights.heading : 0;
            from = i;
        }
        sum += worth;
        if (sum > best.bits) {
            best.bits = sum;
            bestFrom = from;
            bestTo = i + 1;
        }
    }
    best.lines.assign(lines.begin() + std::ptrdiff_t(bestFrom),
                      lines.begin() + std::ptrdiff_t(bestTo));
    return best;
}

} // namespace

namespace {

/// The button or rule that stands most often with words before it: "Reply", "=====".
std::uint64_t commonestButton(const Page &page)
{
    constexpr int least = 3;
    constexpr int leastWords = 3;
    std::unordered_map<std::uint64_t, int> count;
    int words = 0;
    for (std::size_t at = 0; at < page.lines.size(); ++at) {
        const Line &line = page.lines[at];
        if (!page.isSlotty(at)) {
            words += line.words;
            continue;
        }
        const bool speaks = line.words > 0 || line.raw.size() > 5;
        if (line.button && speaks && words >= leastWords)
            ++count[line.key];
        words = 0;
    }
    const auto best
        = std::ranges::max_element(count, {}, [](const auto &entry) { return entry.second; });
    return best != count.end() && best->second >= least ? best->first : 0;
}

bool isQuoted(const Page &page, std::size_t at)
{
    return slice(page.text, page.lines[at].raw).starts_with('>');
}

} // namespace

std::vector<Family> familiesOf(const Page &page)
{
    std::vector<Family> families(page.lines.size(), Family::None);
    std::ranges::transform(page.lines, families.begin(), familyOf);
    for (std::size_t at = 0; at + 1 < families.size(); ++at) {
        if (families[at] == Family::Says && isQuoted(page, at + 1))
            families[at] = Family::None; // "Ann wrote:" leads in a quotation, not a comment
    }
    if (const std::uint64_t key = commonestButton(page); key != 0) {
        for (std::size_t at = 0; at < families.size(); ++at) {
            if (page.lines[at].key == key && families[at] == Family::None)
                families[at] = Family::Button;
        }
    }
    return families;
}

Run bestRun(const Page &page, const std::vector<Family> &families)
{
    std::array<std::vector<std::size_t>, familyCount> lines;
    for (std::size_t i = 0; i < families.size(); ++i)
        lines[std::size_t(families[i])].push_back(i);
    Run best;
    for (std::size_t f = 1; f < familyCount; ++f) {
        if (lines[f].empty())
            continue;
        Run run = bestStretch(page, Family(f), lines[f]);
        if (run.bits > best.bits)
            best = std::move(run);
    }
    return best.bits >= profileWeights.leastBits ? best : Run{};
}

} // namespace rejoinder::layout
