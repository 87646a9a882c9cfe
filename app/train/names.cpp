// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/names.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

#include "app/train/addresses.h"
#include "app/train/twolooks.h"
#include "core/comments/names.h"
#include "core/learn/choice.h"

namespace rejoinder::train {

namespace {

constexpr std::size_t mostOfReal = 30; // comments of one page
constexpr std::size_t mostOfPrinted = 12;

comments::Header headerOf(const layout::Page &page, const comments::Reading &ruled,
                          const evaluate::GoldComment &comment)
{
    comments::Header header;
    const auto known = std::ranges::find_if(ruled.comments, [&](const comments::Comment &other) {
        return comment.body.isEmpty()
            ? other.whole.overlaps(comment.whole)
            : comment.body.contains(other.body.start) && other.body.start < comment.body.start + 3;
    });
    if (known != ruled.comments.end())
        header.ruled = &*known;
    const auto first = std::ranges::lower_bound(
        page.lines, comment.whole.start, {}, [](const layout::Line &line) { return line.raw.end; });
    for (auto line = first; line != page.lines.end() && line->raw.start < comment.whole.end; ++line)
        if (!line->raw.overlaps(comment.body) || line->bare.start < comment.body.start)
            header.lines.push_back(static_cast<std::size_t>(line - page.lines.begin()));
    if (!comment.body.isEmpty())
        header.end = comment.body.start;
    return header;
}

/// The first candidate that reads as the name; the size of the list where none does.
std::size_t rightOne(const layout::Page &page, const std::vector<comments::NameCandidate> &all,
                     const std::optional<std::string> &author)
{
    if (!author)
        return 0;
    const std::string name = comments::cleanedName(*author);
    for (std::size_t i = 1; i < all.size(); ++i)
        if (comments::cleanedName(slice(page.text, all[i].span)) == name)
            return i;
    return all.size();
}

} // namespace

std::vector<NameLesson> nameLessons(const layout::Page &page, const comments::Reading &ruled,
                                    const Dump &dump)
{
    std::vector<comments::Header> headers;
    headers.reserve(dump.gold.comments.size());
    for (const evaluate::GoldComment &comment : dump.gold.comments)
        headers.push_back(headerOf(page, ruled, comment));
    const comments::NameChooser chooser(page, headers);
    const bool isReal = dump.gold.style.empty();
    const std::size_t most = isReal ? mostOfReal : mostOfPrinted;
    const std::size_t step = std::max<std::size_t>(1, (headers.size() + most - 1) / most);
    std::vector<NameLesson> lessons;
    for (std::size_t i = 0; i < headers.size(); i += step) {
        if (headers[i].lines.empty())
            continue;
        NameLesson lesson{headers[i].lines, chooser.candidates(headers[i])};
        lesson.right = rightOne(page, lesson.candidates, dump.gold.comments[i].author);
        lesson.weight = isReal ? 2 : 1;
        if (lesson.right < lesson.candidates.size())
            lessons.push_back(std::move(lesson));
    }
    return lessons;
}

namespace {

/// One header with all that is known before slots are.
learn::Choice choiceOf(const NameLesson &lesson, const std::vector<float> &holdsName)
{
    return {comments::featuresOf(lesson.lines, lesson.candidates, holdsName), lesson.right,
            lesson.weight};
}

/// Tells each header of a page which slots were chosen in the others.
void addSlots(const std::vector<NameLesson> &lessons, std::span<learn::Choice> choices,
              const comments::NameWeights::Map &weights)
{
    std::vector<comments::Slots::Choice> chosen;
    for (std::size_t i = 0; i < lessons.size(); ++i) {
        const comments::NameCandidate &best
            = lessons[i].candidates[comments::bestOf(choices[i].candidates, weights)];
        chosen.push_back({best.slot, best.text});
    }
    const comments::Slots slots(chosen);
    for (std::size_t i = 0; i < lessons.size(); ++i)
        for (std::size_t at = 0; at < lessons[i].candidates.size(); ++at)
            std::ranges::copy(slots.features(lessons[i].candidates[at], chosen[i]),
                              std::back_inserter(choices[i].candidates[at]));
}

} // namespace

comments::NameWeights trainNames(const std::vector<const LabelPage *> &taught,
                                 const std::vector<std::vector<float>> &holdsName)
{
    std::vector<learn::Choice> choices;
    std::vector<std::size_t> firstOf; // by page: its first choice
    for (std::size_t i = 0; i < taught.size(); ++i) {
        firstOf.push_back(choices.size());
        for (const NameLesson &lesson : taught[i]->names)
            choices.push_back(choiceOf(lesson, holdsName[i]));
    }
    firstOf.push_back(choices.size());
    std::array<std::vector<const learn::Choice *>, 2> halves;
    for (std::size_t i = 0; i < taught.size(); ++i)
        for (std::size_t at = firstOf[i]; at < firstOf[i + 1]; ++at)
            halves[isOfFirstHalf(*taught[i]) ? 0 : 1].push_back(&choices[at]);
    comments::NameWeights weights;
    weights.alone = learn::trainChoice(addressesOf(choices), {});
    const std::array crossed{learn::trainChoice(halves[1], {}), learn::trainChoice(halves[0], {})};
    for (std::size_t i = 0; i < taught.size(); ++i)
        addSlots(taught[i]->names,
                 std::span(choices).subspan(firstOf[i], firstOf[i + 1] - firstOf[i]),
                 crossed[isOfFirstHalf(*taught[i]) ? 0 : 1]);
    weights.together = learn::trainChoice(addressesOf(choices), {});
    return weights;
}

} // namespace rejoinder::train
