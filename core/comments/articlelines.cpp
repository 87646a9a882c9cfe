// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/articlelines.h"

#include <algorithm>
#include <functional>

namespace rejoinder::comments {

using labels::indexOf;
using labels::Label;

std::vector<bool> articleLines(const layout::Page &page, const labels::Told &told)
{
    constexpr float leastLikely = 0.5; // of the likeliest line; else the page has no article
    std::vector<std::size_t> lines;
    double expected = 0; // bytes of article
    for (std::size_t at = 0; at < told.labels.size(); ++at) {
        const Label label = told.labels[at];
        expected += double(told.marginals[at][indexOf(Label::Article)])
            * double(page.lines[at].raw.size());
        if (label == Label::Article || label == Label::Noise)
            lines.push_back(at);
    }
    const auto likely = [&](std::size_t at) { return told.marginals[at][indexOf(Label::Article)]; };
    std::ranges::stable_sort(lines, std::ranges::greater(), likely);
    double right = 0;
    double taken = 0;
    double best = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < lines.size() && likely(lines.front()) >= leastLikely; ++i) {
        const auto bytes = double(page.lines[lines[i]].raw.size());
        taken += bytes;
        right += bytes * double(likely(lines[i]));
        if (2 * right / (taken + expected) <= best)
            continue;
        best = 2 * right / (taken + expected);
        count = i + 1;
    }
    std::vector<bool> article(told.labels.size());
    for (std::size_t i = 0; i < count; ++i)
        article[lines[i]] = true;
    return article;
}

} // namespace rejoinder::comments
