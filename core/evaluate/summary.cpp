// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/summary.h"

#include <algorithm>

namespace rejoinder::evaluate {

Part partOf(const std::vector<Row> &rows)
{
    Part part;
    std::vector<Figures> figures;
    figures.reserve(rows.size());
    for (const Row &row : rows) {
        ++part.dumps;
        part.comments += row.score.comments;
        figures.push_back(row.score.figures);
    }
    part.mean = mean(figures);
    return part;
}

Parts partsOf(const std::vector<Row> &rows)
{
    std::map<std::string, std::map<std::string, std::vector<Row>>> sorted;
    for (const Row &row : rows) {
        for (const auto &[key, value] : row.groups)
            sorted[key][value].push_back(row);
    }
    Parts parts;
    for (const auto &[key, values] : sorted) {
        for (const auto &[value, members] : values) {
            if (members.size() < rows.size())
                parts[key].emplace(value, partOf(members));
        }
    }
    return parts;
}

std::vector<Judged> linksOf(const std::vector<Row> &rows)
{
    std::vector<Judged> links;
    for (const Row &row : rows)
        links.insert(links.end(), row.score.links.begin(), row.score.links.end());
    return links;
}

std::vector<Row> worst(const std::vector<Row> &rows, Figure figure, std::size_t count)
{
    std::vector<Row> sorted;
    std::ranges::copy_if(rows, std::back_inserter(sorted),
                         [&](const Row &row) { return row.score.figures[figure].has_value(); });
    std::ranges::stable_sort(sorted, {}, [&](const Row &row) { return row.score.figures[figure]; });
    if (sorted.size() > count)
        sorted.erase(sorted.begin() + static_cast<std::ptrdiff_t>(count), sorted.end());
    return sorted;
}

} // namespace rejoinder::evaluate
