// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/turn.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string>

#include "core/base/lines.h"
#include "core/comments/boundaryfeatures.h"
#include "core/layout/lexicon.h"
#include "core/regions/article.h"

namespace rejoinder::comments {

namespace {

constexpr std::size_t mostLines = 800; // what stands further down says no more of the article's end

/// 0 to 6, the steps growing.
int sizeOf(double count)
{
    constexpr std::array bounds{0.5, 1.5, 3.5, 8.5, 20.5, 60.5};
    return int(std::ranges::lower_bound(bounds, count) - bounds.begin());
}

int wordsOf(double words)
{
    constexpr std::array bounds{4.0, 9.0, 16.0, 26.0, 42.0, 70.0};
    return int(std::ranges::lower_bound(bounds, words) - bounds.begin());
}

int shareOf(double part, double whole)
{
    return whole > 0 ? int(std::lround(5 * part / whole)) : 6;
}

std::string pair(int one, int other)
{
    return std::to_string(one) + "." + std::to_string(other);
}

} // namespace

Result<TurnWeights> parseTurnWeights(std::string_view text, std::string_view fileName)
{
    TurnWeights weights;
    const auto read = readEntries(text, fileName, "not the name of a weight and a number",
                                  [&](std::string_view entry) {
                                      const auto set = nameAndValue(entry);
                                      const auto value = set ? numberIn(set->second) : std::nullopt;
                                      if (value)
                                          weights.of[featureKey(set->first)] = float(*value);
                                      return value.has_value();
                                  });
    if (!read)
        return std::unexpected(read.error());
    return weights;
}

TurnFeatures::TurnFeatures(const layout::Page &page, const BoundaryWeights &boundaries)
    : m_page(page)
{
    readLines(boundaries);
    m_sums.resize(m_lines.size() + 1);
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const LineView &view = m_views[at];
        Sums &sums = m_sums[at + 1];
        sums = m_sums[at];
        sums.starts += 1 / (1 + std::exp(-m_scores[at]));
        sums.words += view.words;
        sums.first += (view.tags & layout::FirstPerson) != 0 ? 1 : 0;
        sums.second += (view.tags & layout::SecondPerson) != 0 ? 1 : 0;
        sums.asks += view.last == Edge::Question ? 1 : 0;
        sums.gaps += gapBefore(at) == 2 ? 1 : 0;
    }
}

void TurnFeatures::readLines(const BoundaryWeights &boundaries)
{
    const regions::Section stretch = regions::proseStretch(m_page);
    m_above = stretch.begin;
    const BoundaryFeatures features(m_page, stretch.begin,
                                    std::min(stretch.begin + mostLines, stretch.end));
    FeatureBag bag;
    std::vector<layout::Token> tokens;
    for (std::size_t at = 0; at < features.size(); ++at) {
        features.read(at, bag);
        m_lines.push_back(features.line(at));
        m_scores.push_back(scoreOf(bag, boundaries.of));
        m_views.push_back(viewOf(m_page, features.line(at), tokens));
    }
}

std::optional<std::size_t> TurnFeatures::line(std::size_t at) const
{
    return at < m_lines.size() ? std::optional(m_lines[at]) : std::nullopt;
}

void TurnFeatures::read(std::size_t at, FeatureBag &bag) const
{
    bag.clear();
    if (at == m_lines.size()) {
        readNone(bag);
        return;
    }
    addGap(at, bag);
    addPlace(at, bag);
    addTalk(at, bag);
    addLines(at, bag);
}

/// Blank lines before a line, against what the page uses: none, usual, more.
int TurnFeatures::gapBefore(std::size_t at) const
{
    const int blanks = m_page.lines[m_lines[at]].blanksBefore;
    return blanks == 0 ? 0 : blanks > m_page.usualBlanks ? 2 : 1;
}

void TurnFeatures::readNone(FeatureBag &bag) const
{
    const double lines = double(m_lines.size());
    const Sums &all = m_sums.back();
    bag.add({"none"});
    bag.add("none.lines", sizeOf(lines));
    bag.add("none.gaps", sizeOf(all.gaps));
    bag.add("none.starts", shareOf(all.starts, lines));
    bag.add("none.first", shareOf(all.first, lines));
    bag.add("none.second", shareOf(all.second, lines));
}

void TurnFeatures::addGap(std::size_t at, FeatureBag &bag) const
{
    const int gap = gapBefore(at);
    const int before = m_sums[at].gaps;
    const int after = m_sums.back().gaps - m_sums[at + 1].gaps;
    bag.add("gap", gap);
    bag.add({"gap.before.", pair(gap, sizeOf(before))});
    bag.add({"gap.after.", pair(gap, sizeOf(after))});
    bag.add({"gap.around.", pair(gap, std::min(before, 2)), ".", std::to_string(sizeOf(after))});
    bag.add({"gap.place.", pair(gap, int(std::min<std::size_t>(at, 3)))});
    bag.add({"gap.start.", pair(gap, std::clamp(int(std::lround(m_scores[at])), -4, 4))});
}

void TurnFeatures::addPlace(std::size_t at, FeatureBag &bag) const
{
    const double lines = double(m_lines.size());
    bag.add("place", int(std::min<std::size_t>(at, 4)));
    bag.add("lines.before", sizeOf(double(at)));
    bag.add("lines.after", sizeOf(lines - double(at)));
    bag.add("words.before", sizeOf(m_sums[at].words / 20));
    bag.add("words.share", shareOf(m_sums[at].words, m_sums.back().words));
    bag.add({"place.above.", pair(int(std::min<std::size_t>(at, 3)), sizeOf(double(m_above)))});
}

/// How differently people talk above and below.
void TurnFeatures::addTalk(std::size_t at, FeatureBag &bag) const
{
    const Sums &before = m_sums[at];
    const Sums &all = m_sums.back();
    const double above = double(at);
    const double below = double(m_lines.size() - at);
    const auto compare = [&](std::string_view name, double mine, double total) {
        const int there = shareOf(mine, above);
        const int here = shareOf(total - mine, below);
        bag.add({name, ".above.", std::to_string(there)});
        bag.add({name, ".below.", std::to_string(here)});
        bag.add({name, ".both.", pair(there, here)});
    };
    compare("starts", before.starts, all.starts);
    compare("first", before.first, all.first);
    compare("second", before.second, all.second);
    compare("asks", before.asks, all.asks);
    const int long1 = wordsOf(above > 0 ? before.words / above : 0);
    const int long2 = wordsOf((all.words - before.words) / below);
    bag.add({"length.both.", pair(long1, long2)});
    // The lines close by: a subheading is followed by more of the same.
    constexpr std::size_t near = 6;
    const std::size_t from = at - std::min(at, near);
    const std::size_t to = std::min(m_lines.size(), at + near);
    const auto rate = [&](std::size_t begin, std::size_t end, auto what) {
        return shareOf(double(m_sums[end].*what - m_sums[begin].*what), double(end - begin));
    };
    bag.add({"near.starts.", pair(rate(from, at, &Sums::starts), rate(at, to, &Sums::starts))});
    bag.add({"near.first.", pair(rate(from, at, &Sums::first), rate(at, to, &Sums::first))});
    bag.add({"near.second.", pair(rate(from, at, &Sums::second), rate(at, to, &Sums::second))});
}

/// The line itself and the one above.
void TurnFeatures::addLines(std::size_t at, FeatureBag &bag) const
{
    const LineView &view = m_views[at];
    const layout::Line &line = m_page.lines[m_lines[at]];
    bag.add("start", std::clamp(int(std::lround(m_scores[at])), -5, 5));
    bag.add("words", wordsOf(view.words));
    bag.add("sentence", line.sentence ? 1 : 0);
    if (view.vocative || view.greeting || view.first == Edge::At)
        bag.add({"addresses"});
    if ((view.soonTags & layout::FirstPerson) != 0)
        bag.add({"first.here"});
    if ((view.soonTags & layout::SecondPerson) != 0)
        bag.add({"second.here"});
    if ((view.firstTags & layout::Opening) != 0)
        bag.add({"opening.here"});
    if (line.bullet || line.ordinal >= 0)
        bag.add({"list.here"});
    if (view.code)
        bag.add({"code.here"});
    if (m_page.isSlotty(m_lines[at]))
        bag.add({"slotty.here"});
    if (at == 0)
        return;
    const LineView &above = m_views[at - 1];
    const layout::Line &last = m_page.lines[m_lines[at - 1]];
    bag.add({"above.ends.", std::to_string(int(above.last))});
    bag.add({"above.words.", pair(wordsOf(above.words), wordsOf(view.words))});
    if (m_page.isSlotty(m_lines[at - 1]))
        bag.add({"above.slotty"});
    if (last.bullet || last.ordinal >= 0)
        bag.add({"above.list"});
    if (m_lines[at] - m_lines[at - 1] > 1)
        bag.add({"above.apparatus"});
}

std::optional<std::size_t> findTurn(const layout::Page &page, const BoundaryWeights &boundaries,
                                    const TurnWeights &weights)
{
    const TurnFeatures features(page, boundaries);
    FeatureBag bag;
    double best = -std::numeric_limits<double>::infinity();
    std::optional<std::size_t> line;
    for (std::size_t at = 0; at < features.size(); ++at) {
        features.read(at, bag);
        if (const double score = scoreOf(bag, weights.of); score > best) {
            best = score;
            line = features.line(at);
        }
    }
    return line;
}

} // namespace rejoinder::comments
