// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "core/evaluate/gold.h"

namespace rejoinder::evaluate {

/// What is measured, each 0 to 1. More is better, but for the last two.
enum class Figure {
    Article, // F1 of the non-blank bytes told to be article; the share told not to be, if none is
    Noise, // F1 of the non-blank bytes told to be neither article nor title nor comment
    Starts, // F1 of where bodies begin
    Spans, // F1 of whole bodies
    Author, // share of comments whose printed author is right
    Named, // F1 of names that are not printed but can be deduced
    Parent, // share of comments found and hung under the right one, top level included
    ParentLenient, // the same, where a parent that a reader may hold right is right as well
    ParentMatched, // the same as Parent, of the comments found
    Nontop, // share of replies found and hung under the right one
    Identity, // B-cubed F1 of the grouping of comments by writer
    Ece, // expected calibration error of the parents' confidence, ten equal bins
    Brier, // mean squared error of that confidence
};

/// In the order of Figure, as tables head their columns.
inline constexpr std::array<std::string_view, 13> figureNames{
    "article",        "noise",    "starts", "spans",    "author", "named", "parent",
    "parent_lenient", "parent|m", "nontop", "identity", "ece",    "brier"};

/// A figure that means nothing for a dump is not there: the tree of a page that prints none.
class Figures
{
public:
    std::optional<double> &operator[](Figure figure) { return m_values[std::size_t(figure)]; }
    const std::optional<double> &operator[](Figure figure) const
    {
        return m_values[std::size_t(figure)];
    }
    bool operator==(const Figures &) const = default;

private:
    std::array<std::optional<double>, figureNames.size()> m_values;
};

/// Each figure's mean over the dumps that have it.
Figures mean(const std::vector<Figures> &rows);

/// How sure a link was told to be, and whether it was right.
struct Judged
{
    double confidence = 0;
    bool isRight = false;

    bool operator==(const Judged &) const = default;
};

struct Score
{
    Figures figures;
    std::vector<Judged> links; // of the comments found; empty where the tree is not judged
    int comments = 0; // of the true reconstruction

    bool operator==(const Score &) const = default;
};

/// Compares a told reconstruction with the true one. A told comment is a true one when both bodies
/// begin at the same non-blank byte; one without a body, when the comments do. Names are compared
/// with case folded and blanks as one. The tree is left out where the page prints none, and where
/// only marked replies are known.
Score score(const Gold &gold, const Gold &told, std::string_view text);

} // namespace rejoinder::evaluate
