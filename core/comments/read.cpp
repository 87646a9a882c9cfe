// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/read.h"

#include <algorithm>
#include <utility>

#include "core/comments/forced.h"
#include "core/regions/article.h"

namespace rejoinder::comments {

namespace {

/// Neither headers, names nor a heading tell where the talk begins, and the page is little else
/// but article and talk.
bool isOfBodies(const layout::Page &page, const Reading &reading)
{
    constexpr double leastProse = 0.8;
    if (reading.regions.anchored || reading.regions.headed
        || !std::ranges::all_of(reading.comments, [](const Comment &comment) {
               return comment.nameState == NameState::None;
           }))
        return false;
    const regions::Section stretch = regions::proseStretch(page);
    return double(stretch.end - stretch.begin) >= leastProse * double(page.lines.size());
}

/// What the labels must show where the rules find no comments at all, or no headers.
struct GateWeights
{
    std::size_t leastComments = 5;
    double leastConfidence = 0.65; // mean over their starts
    double leastNamed = 3; // comments with a printed name
    double leastNamedShare = 0.6;
    double leastGain = 1.1; // named ones against those the rules name
};
constexpr GateWeights weights;

double namedIn(const Reading &reading)
{
    return double(std::ranges::count(reading.comments, NameState::Printed, &Comment::nameState));
}

/// Names that the rules have not seen: nothing but names is printed, each right above its words.
bool seesNames(const Reading &ruled, const Reading &told)
{
    const double named = namedIn(told);
    return named >= weights.leastNamed
        && named >= weights.leastNamedShare * double(told.comments.size())
        && named >= weights.leastGain * namedIn(ruled);
}

bool convinces(const Reading &told)
{
    double sum = 0;
    for (const Comment &comment : told.comments)
        sum += comment.startConfidence;
    return told.comments.size() >= weights.leastComments
        && sum >= weights.leastConfidence * double(told.comments.size());
}

} // namespace

Reading readByRules(const layout::Page &page, const ReadingModel &model)
{
    Reading reading;
    reading.regions = regions::find(page);
    reading.comments = find(page, reading.regions, model.boundaries);
    if (model.turns.isEmpty() || page.lines.empty() || !isOfBodies(page, reading))
        return reading;
    const auto turn = findTurn(page, model.boundaries, model.turns);
    if (!turn)
        return reading;
    reading.regions = regions::findBefore(page, *turn);
    reading.comments = find(page, reading.regions, model.boundaries);
    return reading;
}

bool isRuled(const layout::Page &page, const Reading &ruled, const Reading &told)
{
    if (ruled.comments.empty())
        return !convinces(told);
    return page.profile.kind == layout::Profile::Kind::None && !seesNames(ruled, told);
}

Reading read(const layout::Page &page, const ReadingModel &model, const Forced &forced)
{
    Reading reading = readByRules(page, model);
    if (!model.labels.isEmpty() && !page.lines.empty()) {
        Reading told = fromLabels(
            page, reading, labels::tell(page, labelsOf(page, reading), model.labels), model.names);
        if (!isRuled(page, reading, told))
            reading = std::move(told);
    }
    apply(forced, page, reading.comments);
    return reading;
}

} // namespace rejoinder::comments
