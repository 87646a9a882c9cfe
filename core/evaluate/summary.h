// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/evaluate/calibration.h"
#include "core/evaluate/run.h"

namespace rejoinder::evaluate {

/// Means of dumps that have something in common.
struct Part
{
    int dumps = 0;
    int comments = 0;
    Figures mean;

    bool operator==(const Part &) const = default;
};

Part partOf(const std::vector<Row> &rows);

/// By what they have in common ("style"), then which ("blogger").
using Parts = std::map<std::string, std::map<std::string, Part>>;

/// Leaves out what all rows have in common.
Parts partsOf(const std::vector<Row> &rows);

/// The links of all rows.
std::vector<Judged> linksOf(const std::vector<Row> &rows);

/// The rows with the lowest of a figure, the lowest first; rows without it are left out.
std::vector<Row> worst(const std::vector<Row> &rows, Figure figure, std::size_t count = 10);

/// One line a row, a name and a figure in each column.
std::string tableOf(const std::vector<Row> &rows);

/// For a terminal: means of each part and of all, reliability, the worst.
std::string textOf(const std::vector<Row> &rows);

/// Everything: "rows" and "mean" as eval/score.py gives them, "parts", "reliability", "worst".
/// UTF-8 JSON.
std::string jsonOf(const std::vector<Row> &rows);

} // namespace rejoinder::evaluate
