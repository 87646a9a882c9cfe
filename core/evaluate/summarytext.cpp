// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/summary.h"

#include <algorithm>
#include <format>

namespace rejoinder::evaluate {

namespace {

/// The width of the column of names.
std::size_t widthOf(const std::vector<Row> &rows)
{
    std::size_t width = 16;
    for (const Row &row : rows)
        width = std::max(width, row.name.size());
    return width;
}

std::string headLine(std::size_t width, const std::string &title)
{
    std::string line = std::format("{:<{}} {:>5} {:>8}", title, width, "dumps", "comments");
    for (const std::string_view name : figureNames)
        line += std::format(" {:>9}", name.substr(0, 9));
    return line + "\n";
}

std::string lineOf(std::size_t width, const std::string &name, const Part &part)
{
    std::string line = std::format("{:<{}} {:>5} {:>8}", name, width, part.dumps, part.comments);
    for (std::size_t i = 0; i < figureNames.size(); ++i) {
        const std::optional<double> &value = part.mean[static_cast<Figure>(i)];
        line += value ? std::format(" {:9.3f}", *value) : std::format(" {:>9}", "-");
    }
    return line + "\n";
}

std::string binLines(const std::vector<Bin> &bins)
{
    std::string lines = std::format("{:>8} {:>10} {:>10}\n", "links", "confidence", "right");
    for (const Bin &bin : bins) {
        if (bin.links > 0)
            lines += std::format("{:8} {:10.3f} {:10.3f}\n", bin.links, bin.confidence, bin.right);
    }
    return lines;
}

std::string reliability(const std::vector<Row> &rows)
{
    const std::vector<Judged> links = linksOf(rows);
    if (links.empty())
        return {};
    const std::vector<Bin> even = evenBins(links);
    const std::vector<Bin> adaptive = adaptiveBins(links);
    return std::format("Confidence of parents, all links together: ECE {:.3f}, Brier {:.3f}\n",
                       calibrationError(even), brier(links))
        + binLines(even)
        + std::format("The same in bins of equal size: ECE {:.3f}\n", calibrationError(adaptive))
        + binLines(adaptive) + "\n";
}

std::string worstLines(const std::vector<Row> &rows, Figure figure)
{
    std::string lines = std::format("Lowest {}\n", figureNames[static_cast<std::size_t>(figure)]);
    for (const Row &row : worst(rows, figure))
        lines += std::format("{:9.3f}  {}\n", row.score.figures[figure].value_or(0), row.name);
    return lines + "\n";
}

} // namespace

std::string tableOf(const std::vector<Row> &rows)
{
    const std::size_t width = widthOf(rows);
    std::string table = headLine(width, "");
    for (const Row &row : rows)
        table += lineOf(width, row.name, {1, row.score.comments, row.score.figures});
    return table + "\n";
}

std::string textOf(const std::vector<Row> &rows)
{
    constexpr std::size_t width = 20;
    std::string text;
    for (const auto &[key, values] : partsOf(rows)) {
        text += headLine(width, key);
        for (const auto &[value, part] : values)
            text += lineOf(width, value, part);
        text += "\n";
    }
    text += headLine(width, "") + lineOf(width, "mean", partOf(rows)) + "\n" + reliability(rows);
    return text + worstLines(rows, Figure::Parent) + worstLines(rows, Figure::Starts);
}

} // namespace rejoinder::evaluate
