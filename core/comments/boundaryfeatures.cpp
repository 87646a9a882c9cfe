// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/boundaryfeatures.h"

#include "core/layout/lexicon.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace rejoinder::comments {

namespace {

using namespace std::string_view_literals;
using layout::Line;
using layout::Page;

/// 0, 1, 2, 3, 4 for up to 3, 8, 20, 50, 120 words ...
int lengthBucket(int words)
{
    constexpr std::array bounds{1, 3, 6, 10, 16, 25, 40, 60, 100, 160};
    return int(std::ranges::lower_bound(bounds, words) - bounds.begin());
}

int coarse(int words)
{
    constexpr std::array bounds{3, 10, 25, 60};
    return int(std::ranges::lower_bound(bounds, words) - bounds.begin());
}

int tenths(double share)
{
    return int(std::lround(share * 10));
}

std::string digit(int value)
{
    return std::to_string(value);
}

/// Belongs to no body: buttons, and what stands word by word beside several comments.
bool isApparatus(const Line &line)
{
    return line.bare.isEmpty() || ((line.button || line.role) && line.alike > 1)
        || (line.share && line.words <= 4);
}

struct Class
{
    std::uint32_t tag;
    std::string_view name;
};
constexpr std::array classes{
    Class{layout::Opening, "opening"},     Class{layout::FirstPerson, "first"},
    Class{layout::SecondPerson, "second"}, Class{layout::Article, "article"},
    Class{layout::Function, "function"},   Class{layout::Says, "says"},
    Class{layout::CommentWord, "comment"}, Class{layout::Day, "day"},
    Class{layout::TimeJoin, "join"},
};

} // namespace

BoundaryFeatures::BoundaryFeatures(const Page &page, std::size_t begin, std::size_t end)
    : m_page(page)
{
    std::vector<layout::Token> tokens;
    m_views.emplace_back();
    for (std::size_t at = begin; at < end; ++at) {
        if (isApparatus(page.lines[at]))
            continue;
        m_lines.push_back(at);
        m_views.push_back(viewOf(page, at, tokens));
    }
    m_views.emplace_back();
    learnPage();
    learnReuse(begin);
}

void BoundaryFeatures::learnPage()
{
    double gaps = 0;
    double tight = 0;
    double words = 0;
    double brief = 0;
    double opening = 0;
    double sentence = 0;
    double talk = 0;
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const LineView &view = m_views[at + 1];
        if (!view.addressed.empty())
            ++m_addressed[view.addressed];
        if (view.signs)
            for (const std::string &word : view.opening)
                ++m_signed[word];
        gaps += lineOf(at).blanksBefore > m_page.usualBlanks ? 1 : 0;
        tight += lineOf(at).blanksBefore == 0 ? 1 : 0;
        words += view.words;
        brief += view.words <= 6 ? 1 : 0;
        opening += (view.firstTags & layout::Opening) != 0 || !view.addressed.empty() ? 1 : 0;
        sentence += lineOf(at).sentence ? 1 : 0;
        talk += (view.soonTags & (layout::FirstPerson | layout::SecondPerson)) != 0 ? 1 : 0;
    }
    const double count = double(std::max<std::size_t>(m_lines.size(), 1));
    m_gapShare = tenths(gaps / count);
    m_tightShare = tenths(tight / count);
    m_pageBuckets = {
        "page.words." + digit(lengthBucket(int(words / count))),
        "page.brief." + digit(tenths(brief / count)),
        "page.opening." + digit(tenths(opening / count)),
        "page.sentence." + digit(tenths(sentence / count)),
        "page.talk." + digit(tenths(talk / count)),
        "page.gaps." + digit(m_gapShare),
        "page.tight." + digit(m_tightShare),
        "page.size." + digit(int(std::log2(count))),
    };
}

void BoundaryFeatures::learnReuse(std::size_t begin)
{
    constexpr std::size_t run = 5; // words in a row
    m_reuse.resize(m_lines.size());
    std::unordered_map<std::uint64_t, std::uint8_t> seen;
    std::vector<layout::Token> tokens;
    const auto runsOf = [&](std::size_t line, std::size_t most, const auto &each) {
        const Span raw = m_page.lines[line].raw;
        layout::tokenize(m_page.text, {raw.start, std::min(raw.end, raw.start + most)}, tokens);
        std::vector<std::uint64_t> words;
        for (const layout::Token &token : tokens)
            if (token.kind == layout::TokenKind::Word)
                words.push_back(featureKey(layout::folded(slice(m_page.text, token.span))));
        for (std::size_t i = 0; i + run <= words.size(); ++i) {
            std::uint64_t key = 0;
            for (std::size_t j = 0; j < run; ++j)
                key = std::rotl(key, 9) * 0x9E3779B97F4A7C15U + words[i + j];
            each(key);
        }
    };
    for (std::size_t at = 0; at < begin; ++at)
        runsOf(at, m_page.text.size(), [&](std::uint64_t key) { seen.emplace(key, 1); });
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        constexpr std::size_t openingBytes = 90;
        runsOf(m_lines[at], openingBytes, [&](std::uint64_t key) {
            const auto found = seen.find(key);
            if (found != seen.end())
                m_reuse[at] = std::max(m_reuse[at], found->second);
        });
        runsOf(m_lines[at], m_page.text.size(), [&](std::uint64_t key) { seen.emplace(key, 2); });
    }
}

void BoundaryFeatures::read(std::size_t at, FeatureBag &bag) const
{
    bag.clear();
    bag.add({"always"});
    addWords(at, bag);
    addClasses(at, bag);
    addEdges(at, bag);
    addLengths(at, bag);
    addBlanks(at, bag);
    addHabits(at, bag);
    addPeople(at, bag);
    addForm(at, bag);
    addPage(at, bag);
}

bool BoundaryFeatures::isName(std::string_view name)
{
    constexpr std::array groups{"word."sv,   "class."sv, "edge."sv,   "length."sv,
                                "blanks."sv, "habit."sv, "people."sv, "form."sv,
                                "reuse."sv,  "page."sv,  "place."sv};
    return name == "always"
        || std::ranges::any_of(groups, [&](auto group) { return name.starts_with(group); });
}

void BoundaryFeatures::addWords(std::size_t at, FeatureBag &bag) const
{
    const LineView &before = m_views[at];
    const LineView &view = m_views[at + 1];
    const LineView &after = m_views[at + 2];
    if (!view.opening.empty())
        bag.add({"word.open.", view.opening[0]});
    if (view.opening.size() > 1) {
        bag.add({"word.two.", view.opening[0], "_", view.opening[1]});
        bag.add({"word.second.", view.opening[1]});
    }
    for (const std::string &word : view.opening)
        bag.add({"word.soon.", word});
    if (!view.closing.empty())
        bag.add({"word.close.", view.closing[0]});
    for (const std::string &word : before.closing)
        bag.add({"word.before.end.", word});
    if (!before.opening.empty())
        bag.add({"word.before.open.", before.opening[0]});
    if (before.words <= 4)
        for (const std::string &word : before.opening)
            bag.add({"word.before.short.", word});
    if (!after.opening.empty())
        bag.add({"word.after.open.", after.opening[0]});
}

void BoundaryFeatures::addClasses(std::size_t at, FeatureBag &bag) const
{
    const LineView &before = m_views[at];
    const LineView &view = m_views[at + 1];
    const LineView &after = m_views[at + 2];
    for (const Class &c : classes) {
        if ((view.firstTags & c.tag) != 0)
            bag.add({"class.open.", c.name});
        if ((view.soonTags & c.tag) != 0)
            bag.add({"class.soon.", c.name});
        if ((before.firstTags & c.tag) != 0)
            bag.add({"class.before.open.", c.name});
        if ((after.firstTags & c.tag) != 0)
            bag.add({"class.after.open.", c.name});
        const bool mine = (view.tags & c.tag) != 0;
        const bool theirs = (before.tags & c.tag) != 0;
        if (mine || theirs)
            bag.add({"class.turn.", c.name, mine && theirs ? ".both" : mine ? ".here" : ".before"});
    }
}

void BoundaryFeatures::addEdges(std::size_t at, FeatureBag &bag) const
{
    const auto edge = [](Edge e) { return digit(int(e)); };
    const LineView &before = m_views[at];
    const LineView &view = m_views[at + 1];
    bag.add({"edge.first.", edge(view.first)});
    bag.add({"edge.last.", edge(view.last)});
    bag.add({"edge.before.first.", edge(before.first)});
    bag.add({"edge.before.last.", edge(before.last)});
    bag.add({"edge.both.", edge(before.last), ".", edge(view.first)});
    bag.add({"edge.after.first.", edge(m_views[at + 2].first)});
    bag.add({"edge.ends.", edge(before.last), ".", edge(view.last)});
    bag.add({"edge.length.", edge(before.last), ".", digit(coarse(before.words))});
}

void BoundaryFeatures::addLengths(std::size_t at, FeatureBag &bag) const
{
    const int before = m_views[at].words;
    const int here = m_views[at + 1].words;
    const int after = m_views[at + 2].words;
    bag.add("length.here", lengthBucket(here));
    bag.add("length.before", lengthBucket(before));
    bag.add("length.after", lengthBucket(after));
    bag.add({"length.both.", digit(coarse(before)), ".", digit(coarse(here))});
    bag.add({"length.three.", digit(coarse(before)), ".", digit(coarse(here)), ".",
             digit(coarse(after))});
    if (at > 0)
        bag.add("length.before2", coarse(m_views[at - 1].words));
}

void BoundaryFeatures::addBlanks(std::size_t at, FeatureBag &bag) const
{
    const auto blanks = [&](std::size_t i) {
        if (i >= m_lines.size())
            return 3;
        const int count = lineOf(i).blanksBefore;
        return count == 0 ? 0 : count > m_page.usualBlanks ? 2 : 1;
    };
    const std::string here = digit(blanks(at));
    const std::string before = at > 0 ? digit(blanks(at - 1)) : "3";
    const std::string after = digit(blanks(at + 1));
    bag.add({"blanks.", here});
    bag.add({"blanks.three.", before, ".", here, ".", after});
    bag.add({"blanks.gaps.", here, ".", digit(m_gapShare)});
    bag.add({"blanks.tight.", here, ".", digit(m_tightShare)});
}

void BoundaryFeatures::addHabits(std::size_t at, FeatureBag &bag) const
{
    const LineView &before = m_views[at];
    const LineView &view = m_views[at + 1];
    for (int i = 0; i < habitCount; ++i) {
        const bool mine = (view.habits >> i & 1) != 0;
        const bool theirs = (before.habits >> i & 1) != 0;
        if (mine || theirs)
            bag.add({"habit.", digit(i), mine && theirs ? ".both" : mine ? ".here" : ".before"});
    }
    bag.add("habit.changes", std::popcount(unsigned(view.habits ^ before.habits)));
}

void BoundaryFeatures::addPeople(std::size_t at, FeatureBag &bag) const
{
    const LineView &before = m_views[at];
    const LineView &view = m_views[at + 1];
    if (view.vocative)
        bag.add({"people.vocative"});
    if (view.greeting)
        bag.add({"people.greeting"});
    if (view.first == Edge::At)
        bag.add({"people.at"});
    if (before.vocative || before.greeting || before.first == Edge::At)
        bag.add({"people.before.addresses.", digit(coarse(before.words))});
    const LineView &after = m_views[at + 2];
    if (after.vocative || after.greeting || after.first == Edge::At)
        bag.add({"people.after.addresses"});
    if (!view.addressed.empty()) {
        const auto again = m_addressed.find(view.addressed);
        if (again->second > 1)
            bag.add({"people.addressed.again"});
        if (m_signed.contains(view.addressed))
            bag.add({"people.addressed.signs"});
    }
    if (view.signs)
        bag.add({"people.signs"});
    if (before.signs) {
        bag.add({"people.before.signs"});
        const auto known = [&](const std::string &word) {
            const auto found = m_signed.find(word);
            return m_addressed.contains(word) || (found != m_signed.end() && found->second > 1);
        };
        if (std::ranges::any_of(before.opening, known))
            bag.add({"people.before.signs.known"});
    }
    if (!view.opening.empty() && !view.vocative && m_signed.contains(view.opening[0]))
        bag.add({"people.opens.with.signed"});
}

void BoundaryFeatures::addForm(std::size_t at, FeatureBag &bag) const
{
    const auto turn = [&](std::string_view name, bool before, bool here) {
        if (before || here)
            bag.add({"form.", name, before && here ? ".both" : here ? ".here" : ".before"});
    };
    const LineView &before = m_views[at];
    const LineView &view = m_views[at + 1];
    const bool hasBefore = at > 0;
    const Line *above = hasBefore ? &lineOf(at - 1) : nullptr;
    const Line &line = lineOf(at);
    turn("list", hasBefore && (above->bullet || above->ordinal >= 0),
         line.bullet || line.ordinal >= 0);
    turn("code", before.code, view.code);
    turn("link", before.link, view.link);
    turn("quote", before.first == Edge::Quote, view.first == Edge::Quote);
    turn("dense", before.dense, view.dense);
    turn("indent", hasBefore && above->column > 0, line.column > 0);
    if (hasBefore && above->column != line.column)
        bag.add({"form.column.", line.column > above->column ? "deeper" : "back"});
    if (line.words <= 2 && view.link)
        bag.add({"form.only.link"});
    constexpr std::array reuse{""sv, "article"sv, "comment"sv};
    if (m_reuse[at] > 0)
        bag.add({"reuse.here.", reuse[m_reuse[at]]});
    if (hasBefore && m_reuse[at - 1] > 0)
        bag.add({"reuse.before.", reuse[m_reuse[at - 1]]});
    if (line.alike > 1)
        bag.add("form.alike", std::min(line.alike, 5));
    if (line.button || line.role)
        bag.add({"form.button"});
    if (line.ordinal > 1 && line.ordinal < 30)
        bag.add({"form.counts.on"});
}

void BoundaryFeatures::addPage(std::size_t at, FeatureBag &bag) const
{
    for (const std::string &bucket : m_pageBuckets)
        bag.add({bucket});
    bag.add("place.first", int(std::min<std::size_t>(at, 4)));
    bag.add("place.last", int(std::min<std::size_t>(m_lines.size() - 1 - at, 3)));
}

} // namespace rejoinder::comments
