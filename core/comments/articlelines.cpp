// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/articlelines.h"

#include <algorithm>
#include <functional>

namespace rejoinder::comments {

using labels::indexOf;
using labels::Label;

namespace {

/// Of the likeliest line. Below, an article of one line or a link in place of one looks like what
/// sites put around it: only where it would stand may it be worth telling.
constexpr float leastLikely = 0.1;

bool isOfComment(Label label)
{
    return label != Label::Title && label != Label::Article && label != Label::Noise;
}

/// Where the comments are, and the title above them; as indices into the lines.
struct Places
{
    std::ptrdiff_t first = 0; // line of a comment; the number of lines where there is none
    std::ptrdiff_t last = 0;
    std::ptrdiff_t title = 0; // 0 where none is told

    explicit Places(const std::vector<Label> &labels)
        : first(std::ranges::find_if(labels, isOfComment) - labels.begin())
        , last(std::ranges::find_last_if(labels, isOfComment).begin() - labels.begin())
        , title(std::ranges::find(labels, Label::Title) - labels.begin())
    {
        if (title >= first)
            title = 0;
    }

    bool hasComments() const { return first < last; }
    bool isBetween(std::size_t at) const
    {
        return std::ptrdiff_t(at) > first && std::ptrdiff_t(at) < last;
    }
    bool isOfOpening(std::size_t at) const
    {
        return hasComments() && std::ptrdiff_t(at) >= title && std::ptrdiff_t(at) < first;
    }
};

/// Lines that may be article, the likeliest first.
template <typename Likely>
std::vector<std::size_t> candidates(const layout::Page &page, const std::vector<Label> &labels,
                                    const Likely &likely)
{
    const Places places(labels);
    std::vector<std::size_t> lines;
    for (std::size_t at = 0; at < labels.size(); ++at)
        // What stands between comments is their apparatus, if it is not surely article.
        if (labels[at] == Label::Article || (labels[at] == Label::Noise && !places.isBetween(at)))
            lines.push_back(at);
    std::ranges::stable_sort(lines, std::ranges::greater(), likely);
    if (!lines.empty() && likely(lines.front()) < leastLikely)
        std::erase_if(lines, [&](std::size_t at) {
            return !places.isOfOpening(at) || !page.lines[at].time.isEmpty();
        });
    return lines;
}

} // namespace

std::vector<bool> articleLines(const layout::Page &page, const labels::Told &told)
{
    double expected = 0; // bytes of article
    double all = 0; // bytes of the page
    const auto bytesOf = [&](std::size_t at) { return double(page.lines[at].raw.size()); };
    const auto likely = [&](std::size_t at) { return told.marginals[at][indexOf(Label::Article)]; };
    for (std::size_t at = 0; at < told.labels.size(); ++at) {
        expected += double(likely(at)) * bytesOf(at);
        all += bytesOf(at);
    }
    std::vector<bool> article(told.labels.size());
    const std::vector<std::size_t> lines = candidates(page, told.labels, likely);
    if (lines.empty())
        return article;
    double right = 0;
    double taken = 0;
    double best = 0;
    double bytes = 0; // that are told
    std::size_t count = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        taken += bytesOf(lines[i]);
        right += bytesOf(lines[i]) * double(likely(lines[i]));
        if (2 * right / (taken + expected) <= best)
            continue;
        best = 2 * right / (taken + expected);
        bytes = taken;
        count = i + 1;
    }
    // Were there no article at all, what is told would be wrong, as a share of the page.
    const double doubt = 1 - double(likely(lines.front()));
    if (best <= doubt * bytes / all)
        return article;
    for (std::size_t i = 0; i < count; ++i)
        article[lines[i]] = true;
    return article;
}

std::vector<bool> withNeighbours(const layout::Page &page, const labels::Told &told,
                                 const std::vector<Span> &ruled, std::vector<bool> article)
{
    constexpr int leastWords = 6;
    const auto isParagraph = [&](std::size_t at) {
        const layout::Line &line = page.lines[at];
        return told.labels[at] == Label::Noise && line.sentence && line.words >= leastWords
            && line.time.isEmpty() && std::ranges::contains(ruled, line.raw);
    };
    const auto isNear
        = [&](std::size_t below) { return page.lines[below].blanksBefore <= page.usualBlanks; };
    for (std::size_t at = 1; at < article.size(); ++at)
        if (article[at - 1] && isNear(at) && isParagraph(at))
            article[at] = true;
    for (std::size_t at = article.size(); at-- > 1;)
        if (article[at] && isNear(at) && isParagraph(at - 1))
            article[at - 1] = true;
    return article;
}

} // namespace rejoinder::comments
