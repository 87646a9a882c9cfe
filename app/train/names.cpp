// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/names.h"

#include <algorithm>

#include "core/comments/names.h"

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
        if (!line->raw.overlaps(comment.body))
            header.lines.push_back(static_cast<std::size_t>(line - page.lines.begin()));
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

std::vector<learn::Choice> nameChoices(const layout::Page &page, const comments::Reading &ruled,
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
    std::vector<learn::Choice> choices;
    for (std::size_t i = 0; i < headers.size(); i += step) {
        if (headers[i].lines.empty())
            continue;
        std::vector<comments::NameCandidate> all = chooser.candidates(headers[i]);
        learn::Choice choice;
        choice.right = rightOne(page, all, dump.gold.comments[i].author);
        choice.weight = isReal ? 2 : 1;
        if (choice.right == all.size())
            continue;
        for (comments::NameCandidate &candidate : all)
            choice.candidates.push_back(std::move(candidate.features));
        choices.push_back(std::move(choice));
    }
    return choices;
}

comments::NameWeights trainNames(const std::vector<const LabelPage *> &taught)
{
    std::vector<const learn::Choice *> choices;
    for (const LabelPage *page : taught)
        for (const learn::Choice &choice : page->names)
            choices.push_back(&choice);
    return {learn::trainChoice(std::move(choices), {})};
}

} // namespace rejoinder::train
