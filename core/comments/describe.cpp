// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/describe.h"

#include <algorithm>

namespace rejoinder::comments {

namespace {

using layout::Page;
using layout::Profile;

std::string count(std::size_t part, std::size_t all)
{
    return std::to_string(part) + " of " + std::to_string(all) + " comments";
}

/// As most names were read; without names as the page's form has it.
bool standsBelow(const Page &page, const std::vector<Comment> &comments)
{
    const auto isNamed = [](const Comment &c) { return !c.nameSpan.isEmpty(); };
    const auto named = std::ranges::count_if(comments, isNamed);
    const auto below = std::ranges::count_if(comments, [&](const Comment &c) {
        return isNamed(c) && !c.body.isEmpty() && c.nameSpan.start >= c.body.end;
    });
    return named > 0 ? below * 2 > named : page.profile.kind != Profile::Kind::Header;
}

std::string recordSentence(const Page &page, const regions::Regions &regions,
                           const std::vector<Comment> &comments)
{
    const bool named
        = std::ranges::any_of(comments, [](const Comment &c) { return !c.author.empty(); });
    const bool timed
        = std::ranges::any_of(comments, [](const Comment &c) { return !c.timeSpan.isEmpty(); });
    const std::string what = named && timed ? "a name and a time" : named ? "a name" : "a time";
    if (regions.anchored)
        return "Each comment prints " + what
            + (standsBelow(page, comments) ? " below its text." : " above its text.");
    return named ? "A line with the name stands above each comment; a doubled gap stands for a "
                   "name that was dropped."
                 : "Neither names nor times are printed: comments were told apart by their words "
                   "and blank lines.";
}

} // namespace

std::vector<std::string> describe(const Page &page, const regions::Regions &regions,
                                  const std::vector<Comment> &comments)
{
    if (!regions.hasComments() || comments.empty())
        return {"No comments were found on this page."};
    std::vector<std::string> sentences{recordSentence(page, regions, comments)};
    if (page.singleWordsDropped)
        sentences.emplace_back(
            "No line has one word only: an extractor dropped such lines, names among them.");
    const auto named = std::size_t(
        std::ranges::count_if(comments, [](const Comment &c) { return !c.author.empty(); }));
    const auto lost = std::size_t(std::ranges::count_if(
        comments, [](const Comment &c) { return c.nameState == NameState::Lost; }));
    sentences.push_back(count(named, comments.size()) + " have a printed name.");
    if (lost > 0)
        sentences.push_back(count(lost, comments.size()) + " have lost theirs.");
    const auto empty = std::size_t(
        std::ranges::count_if(comments, [](const Comment &c) { return c.body.isEmpty(); }));
    if (empty > 0)
        sentences.push_back(count(empty, comments.size()) + " have lost their text.");
    sentences.push_back("The comments begin at line "
                        + std::to_string(page.lines[regions.commentsBegin].number + 1)
                        + " of the dump.");
    return sentences;
}

} // namespace rejoinder::comments
