// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/articlelines.h"

#include <algorithm>
#include <functional>

namespace rejoinder::comments {

using labels::indexOf;
using labels::Label;

namespace {

/// Of the likeliest line; below, only what stands between title and comments may be worth it: there
/// an article of one line, or a link in place of one, looks like what sites put there.
constexpr float leastLikely = 0.1;

bool isOfComment(Label label)
{
    return label != Label::Title && label != Label::Article && label != Label::Noise;
}

} // namespace

std::vector<bool> articleLines(const layout::Page &page, const labels::Told &told)
{
    std::vector<std::size_t> lines;
    double expected = 0; // bytes of article
    double all = 0; // bytes of the page
    const auto bytesOf = [&](std::size_t at) { return double(page.lines[at].raw.size()); };
    const auto likely = [&](std::size_t at) { return told.marginals[at][indexOf(Label::Article)]; };
    // What stands between comments is their apparatus, if it is not surely article.
    const auto first = std::ranges::find_if(told.labels, isOfComment) - told.labels.begin();
    const auto last
        = std::ranges::find_last_if(told.labels, isOfComment).begin() - told.labels.begin();
    const auto title = std::ranges::find(told.labels, Label::Title) - told.labels.begin();
    const bool hasTitle = title < first;
    for (std::size_t at = 0; at < told.labels.size(); ++at) {
        const Label label = told.labels[at];
        const bool isBetween = std::ptrdiff_t(at) > first && std::ptrdiff_t(at) < last;
        expected += double(likely(at)) * bytesOf(at);
        all += bytesOf(at);
        if (label == Label::Article || (label == Label::Noise && !isBetween))
            lines.push_back(at);
    }
    std::ranges::stable_sort(lines, std::ranges::greater(), likely);
    std::vector<bool> article(told.labels.size());
    if (!lines.empty() && likely(lines.front()) < leastLikely)
        std::erase_if(lines, [&](std::size_t at) {
            return !page.lines[at].time.isEmpty() || std::ptrdiff_t(at) > first
                || (hasTitle && std::ptrdiff_t(at) < title);
        });
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

} // namespace rejoinder::comments
