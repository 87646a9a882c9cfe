// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/boundary.h"

#include "core/comments/boundaryfeatures.h"
#include "core/layout/words.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace rejoinder::comments {

namespace {

using layout::Page;

std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

bool parseLine(std::string_view line, BoundaryWeights &weights)
{
    const std::size_t blank = line.find_first_of(" \t");
    if (blank == std::string_view::npos)
        return false;
    const std::string_view name = line.substr(0, blank);
    const std::string_view digits = withoutBlanks(line.substr(blank));
    double value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size())
        return false;
    if (name == "spread" || name == "told.spread" || name == "told.trust") {
        (name == "spread"            ? weights.rate.spread
             : name == "told.spread" ? weights.rate.toldSpread
                                     : weights.rate.toldTrust)
            = value;
        return true;
    }
    if (!BoundaryFeatures::isName(name))
        return false;
    weights.of[featureKey(name)] = float(value);
    return true;
}

double scoreOf(const FeatureBag &bag, const BoundaryWeights &weights)
{
    double score = 0;
    for (const FeatureKey key : bag.keys()) {
        const auto found = weights.of.find(key);
        score += found == weights.of.end() ? 0 : found->second;
    }
    return score;
}

} // namespace

Result<BoundaryWeights> parseBoundaryWeights(std::string_view text, std::string_view fileName)
{
    BoundaryWeights weights;
    int number = 0;
    while (!text.empty()) {
        ++number;
        const std::size_t end = text.find('\n');
        const std::string_view line = withoutBlanks(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (!line.empty() && line.front() != '#' && !parseLine(line, weights))
            return fail(Error::Code::Malformed, std::string(fileName),
                        "not the name of a weight and a number", "line " + std::to_string(number));
    }
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
        scores.push_back(scoreOf(bag, weights));
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
