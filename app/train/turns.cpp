// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/turns.h"

#include <algorithm>
#include <array>
#include <format>
#include <map>
#include <optional>

#include "app/train/addresses.h"
#include "app/train/boundarydata.h"
#include "app/train/folds.h"
#include "core/comments/turn.h"
#include "core/learn/choice.h"

namespace rejoinder::train {

namespace {

constexpr float realWeight = 3; // of a site's dumps together, a printed thread being 1
constexpr double noArticleShare = 0.2; // of the threads that have no article are lessons
constexpr int halves = 2;

using Names = std::map<std::uint64_t, std::string>;

struct Lesson
{
    std::optional<learn::Choice> choice;
    Names names;
};

Lesson lessonOf(const BodyPage &page, const comments::BoundaryWeights &boundaries, float weight)
{
    const comments::TurnFeatures features(page.page, boundaries);
    Lesson lesson;
    learn::Choice choice;
    choice.weight = weight;
    comments::FeatureBag bag(true);
    std::optional<std::size_t> right;
    for (std::size_t at = 0; at < features.size(); ++at) {
        const auto line = features.line(at);
        const bool isLast = !line.has_value();
        if (page.starts.empty() ? isLast : line == page.begin)
            right = at;
        features.read(at, bag);
        choice.candidates.push_back(bag.keys());
        for (std::size_t i = 0; i < bag.keys().size(); ++i)
            lesson.names.try_emplace(bag.keys()[i], bag.names()[i]);
    }
    if (!right)
        return lesson;
    choice.right = *right;
    lesson.choice = std::move(choice);
    return lesson;
}

/// A dump, printed in one way or more.
std::vector<Lesson> lessonsOf(const Dump &dump, const comments::BoundaryWeights &boundaries,
                              float weight)
{
    learn::Random random(groupOf(dump.name, 1 << 30));
    std::vector<Lesson> lessons;
    BodyPage page;
    const bool isBare = dump.gold.post == "bodies";
    if (dump.gold.article.empty() && random.share() >= noArticleShare)
        return lessons;
    if (isBare ? readBodies(dump, page) : printUnheaded(dump, random, page))
        lessons.push_back(lessonOf(page, boundaries, weight));
    BodyPage article;
    if (printArticle(dump, article))
        lessons.push_back(lessonOf(article, boundaries, weight));
    return lessons;
}

} // namespace

File trainTurns(const Material &material, const BoundaryMaterial &bodies)
{
    std::vector<const Dump *> dumps = addressesOf(material.real);
    std::ranges::copy(addressesOf(material.bare), std::back_inserter(dumps));
    std::array<comments::BoundaryWeights, halves> without;
    inParallel(halves, [&](std::size_t half) {
        without[half] = fitBoundaries(
            bodies, [&](std::string_view site) { return groupOf(site, halves) == half; });
    });
    std::map<std::string_view, int> dumpsOf;
    for (const Dump &dump : material.real)
        ++dumpsOf[siteOf(dump)];
    std::vector<std::vector<Lesson>> lessons(dumps.size());
    inParallel(dumps.size(), [&](std::size_t i) {
        const std::string_view site = siteOf(*dumps[i]);
        const auto real = dumpsOf.find(site);
        lessons[i] = lessonsOf(*dumps[i], without[groupOf(site, halves)],
                               real == dumpsOf.end() ? 1 : realWeight / float(real->second));
    });
    std::vector<const learn::Choice *> choices;
    Names names;
    for (std::vector<Lesson> &some : lessons)
        for (Lesson &lesson : some) {
            names.merge(lesson.names);
            if (lesson.choice)
                choices.push_back(&*lesson.choice);
        }
    std::map<std::string, float> sorted;
    for (const auto &[key, weight] : learn::trainChoice(choices, {}))
        sorted[names.at(key)] = weight;
    std::string text = "# Made by rejoinder-train. Log-linear weights in nats of the line at which "
                       "the talk about an article begins, where only bodies are left.\n\n";
    for (const auto &[name, weight] : sorted)
        text += std::format("{} {:.3f}\n", name, weight);
    return {"turns.weights", std::move(text)};
}

} // namespace rejoinder::train
