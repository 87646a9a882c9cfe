// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/read.h"

#include <algorithm>
#include <utility>

#include "core/comments/forced.h"
#include "core/comments/sharedends.h"
#include "core/comments/templated.h"
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

/// Every comment of the reading begins where one of the form does, and the form finds more.
bool completes(const Reading &templated, const Reading &reading)
{
    constexpr double leastShared = 0.9;
    constexpr std::size_t least = 3; // comments that the reading found
    if (reading.comments.size() < least || templated.comments.size() <= reading.comments.size())
        return false;
    const auto shared = std::ranges::count_if(reading.comments, [&](const Comment &comment) {
        return std::ranges::any_of(templated.comments, [&comment](const Comment &other) {
            return other.whole.start == comment.whole.start
                && other.body.start == comment.body.start;
        });
    });
    return double(shared) >= leastShared * double(reading.comments.size());
}

/// The form of headers finds far more comments, with names and sentences, where the reading found
/// its few: then it was not known.
bool isFuller(const layout::Page &page, const Reading &templated, const Reading &reading)
{
    constexpr double more = 1.5;
    constexpr double leastNamed = 0.8; // share of the reading's comments, which makes it sure
    constexpr double leastSentences = 0.5; // share of the bodies that end as sentences do
    const std::vector<Comment> &found = templated.comments;
    const double count = double(found.size());
    if (namedIn(templated) < weights.leastNamedShare * count)
        return false;
    const bool isSure
        = convinces(reading) && namedIn(reading) >= leastNamed * double(reading.comments.size());
    const bool isFar = !isSure && count >= more * double(reading.comments.size())
        && namedIn(templated) >= more * namedIn(reading);
    if (!isFar && !completes(templated, reading))
        return false;
    const Span talk{found.front().whole.start, found.back().whole.end};
    const auto within = std::ranges::count_if(reading.comments, [talk](const Comment &comment) {
        return talk.contains(comment.whole.start);
    });
    const auto sentences = std::ranges::count_if(found, [&page](const Comment &comment) {
        constexpr std::string_view ends = ".!?)\"";
        return !comment.body.isEmpty() && ends.contains(page.text[comment.body.end - 1]);
    });
    return within * 2 >= std::ssize(reading.comments)
        && double(sentences) >= leastSentences * count;
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
    const bool isOfHeaders
        = page.profile.kind != layout::Profile::Kind::None && !ruled.regions.headed;
    return !isOfHeaders && !seesNames(ruled, told);
}

Reading read(const layout::Page &page, const ReadingModel &model, const Forced &forced)
{
    Reading reading = readByRules(page, model);
    if (!model.labels.isEmpty() && !page.lines.empty()) {
        const labels::Told labelled = labels::tell(page, labelsOf(page, reading), model.labels);
        Reading told = fromLabels(page, reading, labelled, model.names);
        if (!isRuled(page, reading, told))
            reading = std::move(told);
        if (auto found = fromTemplate(page, labelled)) {
            told = fromLabels(page, reading, *std::move(found), model.names);
            if (isFuller(page, told, reading))
                reading = std::move(told);
        }
    }
    trimShared(page, reading.comments);
    apply(forced, page, reading.comments);
    return reading;
}

} // namespace rejoinder::comments
