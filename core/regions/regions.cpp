// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/regions/regions.h"

namespace rejoinder::regions {

namespace {

constexpr std::size_t paragraphBytes = 200;

} // namespace

Regions find(const layout::Page &page)
{
    Regions regions;
    const auto &lines = page.lines;
    std::size_t at = 0;
    while (at < lines.size() && lines[at].raw.size() < paragraphBytes)
        ++at;
    if (at > 0)
        regions.title = lines.front().raw;
    while (at < lines.size() && (regions.article.empty() || lines[at].blanksBefore < 2))
        regions.article.push_back(lines[at++].raw);
    regions.commentsBegin = at;
    regions.commentsEnd = lines.size();
    return regions;
}

} // namespace rejoinder::regions
