// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/boundary.h"

#include "core/base/lines.h"
#include "core/comments/boundaryfeatures.h"
#include "core/layout/words.h"

#include <algorithm>
#include <array>

namespace rejoinder::comments {

namespace {

using layout::Page;

bool setEntry(BoundaryWeights &weights, std::string_view entry)
{
    const auto set = nameAndValue(entry);
    const std::optional<double> value = set ? numberIn(set->second) : std::nullopt;
    if (!value)
        return false;
    const std::string_view name = set->first;
    if (name == "spread" || name == "told.spread" || name == "told.trust") {
        (name == "spread"            ? weights.rate.spread
             : name == "told.spread" ? weights.rate.toldSpread
                                     : weights.rate.toldTrust)
            = *value;
        return true;
    }
    if (!BoundaryFeatures::isName(name))
        return false;
    weights.of[featureKey(name)] = float(*value);
    return true;
}

} // namespace

Result<BoundaryWeights> parseBoundaryWeights(std::string_view text, std::string_view fileName)
{
    BoundaryWeights weights;
    const auto read = readEntries(text, fileName, "not the name of a weight and a number",
                                  [&](std::string_view entry) { return setEntry(weights, entry); });
    if (!read)
        return std::unexpected(read.error());
    return weights;
}

int toldCount(const Page &page, std::size_t begin)
{
    constexpr std::size_t reach = 8;
    constexpr int most = 5000;
    std::vector<layout::Token> tokens;
    for (std::size_t back = 1; back <= std::min(reach, begin); ++back) {
        const layout::Line &line = page.lines[begin - back];
        if (!line.heading)
            continue;
        layout::tokenize(page.text, line.raw, tokens);
        for (const layout::Token &token : tokens) {
            if (token.kind == layout::TokenKind::Number && token.number > 0 && token.number < most)
                return token.number;
        }
    }
    return -1;
}

std::vector<Boundary> boundariesOf(const Page &page, std::size_t begin, std::size_t end,
                                   const BoundaryWeights &weights)
{
    const BoundaryFeatures features(page, begin, end);
    std::vector<double> scores;
    FeatureBag bag;
    for (std::size_t i = 0; i < features.size(); ++i) {
        features.read(i, bag);
        scores.push_back(scoreOf(bag, weights.of));
    }
    const Starts decided = decideStarts(scores, toldCount(page, begin), weights.rate);

    std::vector<Boundary> boundaries;
    std::size_t next = 0;
    for (std::size_t at = begin; at < end; ++at) {
        Boundary boundary;
        boundary.line = at;
        boundary.apparatus = next == features.size() || features.line(next) != at;
        if (!boundary.apparatus) {
            boundary.probability = decided.probability[next];
            boundary.starts = decided.starts[next];
            ++next;
        }
        boundaries.push_back(boundary);
    }
    return boundaries;
}

} // namespace rejoinder::comments
