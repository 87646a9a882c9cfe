// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/opening.h"

#include <algorithm>
#include <ranges>
#include <set>
#include <unordered_map>
#include <utility>

#include "core/comments/articlelines.h"
#include "core/comments/drafts.h"
#include "core/labels/shapes.h"

namespace rejoinder::comments {

namespace {

using labels::indexOf;
using labels::Label;
using layout::Page;

constexpr std::size_t leastOthers = 3; // comments that show how headers are built
constexpr double leastAlike = 0.8; // of them
constexpr double leastHeaded = 0.6;
constexpr std::size_t farLonger = 8;
constexpr double mostArticle = 0.25; // of the first body's bytes that are told to be article so far

std::size_t bytesOf(const Page &page, const Draft &draft)
{
    return draft.hasBody()
        ? page.lines[draft.bodyLast].raw.end - page.lines[draft.bodyFirst].raw.start
        : 0;
}

std::size_t articleBytes(const Page &page, const labels::Told &told)
{
    const std::vector<bool> article = articleLines(page, told);
    std::size_t bytes = 0;
    for (std::size_t at = 0; at < article.size(); ++at)
        bytes += article[at] ? page.lines[at].raw.size() : 0;
    return bytes;
}

/// In how many headers there is a line built so, as a whole or at its end: names have more or fewer
/// words, what stands behind them is the same.
using Patterns = std::unordered_map<std::uint64_t, std::size_t>;

std::set<std::uint64_t> patternsOf(const Draft &draft, const std::vector<labels::Look> &looks)
{
    std::set<std::uint64_t> patterns;
    for (const std::size_t at : draft.header)
        patterns.insert({looks[at].pattern, looks[at].closing});
    return patterns;
}

/// Has a line that another header has, too.
bool isAlike(const std::set<std::uint64_t> &own, const Patterns &all, std::size_t least)
{
    return std::ranges::any_of(own, [&](std::uint64_t pattern) {
        const auto found = all.find(pattern);
        return found != all.end() && found->second >= least;
    });
}

/// The first comment is not built like the others, which are built alike.
bool standsOut(const Page &page, const std::vector<Draft> &drafts)
{
    const std::vector<labels::Look> looks = labels::lookAt(page);
    const auto built = drafts
        | std::views::transform([&](const Draft &draft) { return patternsOf(draft, looks); })
        | std::ranges::to<std::vector>();
    const auto rest = built | std::views::drop(1);
    Patterns others;
    for (const std::set<std::uint64_t> &patterns : rest)
        for (const std::uint64_t pattern : patterns)
            ++others[pattern];
    const auto alike = std::ranges::count_if(
        rest, [&](const auto &patterns) { return isAlike(patterns, others, 2); });
    return double(alike) >= leastAlike * double(rest.size()) && !isAlike(built.front(), others, 1);
}

/// Of the bodies of all comments but the first, in bytes.
std::size_t medianSize(const Page &page, const std::vector<Draft> &drafts)
{
    std::vector<std::size_t> sizes;
    for (std::size_t i = 1; i < drafts.size(); ++i)
        sizes.push_back(bytesOf(page, drafts[i]));
    std::ranges::nth_element(sizes, sizes.begin() + std::ptrdiff_t(sizes.size() / 2));
    return sizes[sizes.size() / 2];
}

/// The first comment is far longer than the others, of which most have a header, and has none.
bool isBareAndLong(const Page &page, const std::vector<Draft> &drafts)
{
    const auto headed
        = std::ranges::count_if(drafts, [](const Draft &draft) { return !draft.header.empty(); });
    return drafts.front().header.empty()
        && double(headed) >= leastHeaded * double(drafts.size() - 1)
        && bytesOf(page, drafts.front()) >= farLonger * medianSize(page, drafts);
}

/// What was told to be a comment is the article, under a byline where there is a header.
void makeArticle(const Draft &draft, labels::Told &told)
{
    for (const std::size_t at : draft.header)
        told.labels[at] = Label::Noise;
    for (std::size_t at = draft.bodyFirst; at <= draft.bodyLast; ++at) {
        if (told.labels[at] != Label::First && told.labels[at] != Label::Body)
            continue;
        told.labels[at] = Label::Article;
        labels::PerLabel &chances = told.marginals[at];
        for (const Label label : {Label::First, Label::Body})
            chances[indexOf(Label::Article)] += std::exchange(chances[indexOf(label)], 0.0F);
    }
}

/// ... is the title, under what the site puts there.
void makeTitle(const Draft &draft, labels::Told &told)
{
    for (const std::size_t at : draft.header)
        told.labels[at] = Label::Noise;
    told.labels[draft.bodyFirst] = Label::Title;
}

} // namespace

labels::Told withOpening(const Page &page, labels::Told told)
{
    const std::vector<Draft> drafts = cut(told.labels);
    if (drafts.size() <= leastOthers)
        return told;
    const Draft &first = drafts.front();
    if (!first.hasBody() || first.joined || !first.footer.empty()
        || double(articleBytes(page, told)) > mostArticle * double(bytesOf(page, first))
        || !standsOut(page, drafts))
        return told;
    if (bytesOf(page, first) >= medianSize(page, drafts))
        makeArticle(first, told);
    else if (first.bodyFirst == first.bodyLast && !std::ranges::contains(told.labels, Label::Title))
        makeTitle(first, told);
    return told;
}

void freeOpening(const Page &page, std::vector<Draft> &drafts, labels::Told &told)
{
    if (drafts.size() <= leastOthers || !drafts.front().hasBody() || drafts.front().joined
        || articleBytes(page, told) > 0 || !isBareAndLong(page, drafts))
        return;
    makeArticle(drafts.front(), told);
    drafts.erase(drafts.begin());
}

} // namespace rejoinder::comments
