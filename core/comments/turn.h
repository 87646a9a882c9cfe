// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/comments/boundary.h"
#include "core/comments/featurebag.h"
#include "core/comments/lineviews.h"
#include "core/layout/page.h"

namespace rejoinder::comments {

/// Weights in nats of the features of TurnFeatures; a conditional logit (McFadden 1974) over the
/// lines of a page.
struct TurnWeights
{
    FeatureWeights of;

    bool isEmpty() const { return of.empty(); }
    bool operator==(const TurnWeights &) const = default;
};

/// Reads `NAME VALUE` a line, `#` for comments. Errors: Malformed with the line.
Result<TurnWeights> parseTurnWeights(std::string_view text, std::string_view fileName);

/// The lines at which the article of a page may end and the talk about it begin, where neither
/// headers nor a heading tell: what speaks for each, and, as the last candidate, for a page that
/// has no comments. They are those of the longest stretch of prose: menus and lists of other pages
/// stand above and below it. Keeps a reference to the page.
class TurnFeatures
{
public:
    TurnFeatures(const layout::Page &page, const BoundaryWeights &boundaries);

    std::size_t size() const { return m_lines.size() + 1; }
    /// The candidate's line of the page; nothing for the last one.
    std::optional<std::size_t> line(std::size_t at) const;
    /// Features of a candidate, put in place of what `bag` held.
    void read(std::size_t at, FeatureBag &bag) const;

private:
    /// Sums over the lines before each line.
    struct Sums
    {
        double starts = 0; // expected, were all lines those of comments
        double words = 0;
        int first = 0; // lines that say I
        int second = 0; // ... or you
        int asks = 0;
        int gaps = 0;
    };

    void readLines(const BoundaryWeights &boundaries);
    void readNone(FeatureBag &bag) const;
    void addGap(std::size_t at, FeatureBag &bag) const;
    void addPlace(std::size_t at, FeatureBag &bag) const;
    void addTalk(std::size_t at, FeatureBag &bag) const;
    void addLines(std::size_t at, FeatureBag &bag) const;
    int gapBefore(std::size_t at) const;

    const layout::Page &m_page;
    std::size_t m_above = 0; // lines above the stretch
    std::vector<std::size_t> m_lines; // of the stretch, without apparatus
    std::vector<double> m_scores; // nats for a comment's start
    std::vector<LineView> m_views;
    std::vector<Sums> m_sums; // one more than lines
};

/// The line at which the talk most likely begins; nothing where the page looks like an article
/// alone.
std::optional<std::size_t> findTurn(const layout::Page &page, const BoundaryWeights &boundaries,
                                    const TurnWeights &weights);

} // namespace rejoinder::comments
