// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retrieve/alike.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "core/base/words.h"

namespace rejoinder::retrieve {

namespace {

/// A match that ends before word `end`.
struct Match
{
    std::size_t begin = 0;
    std::size_t end = 0;
    int errors = 0;
};

/// The best match that ends before each word of the text, where it is good enough (Sellers 1980:
/// a match may begin anywhere).
std::vector<Match> matchesIn(const std::vector<Word> &text, const std::vector<Word> &pattern)
{
    struct Cell
    {
        int errors;
        std::size_t begin;
    };
    const int most = errorsFor(pattern.size());
    std::vector<Cell> column(pattern.size() + 1);
    for (std::size_t i = 0; i <= pattern.size(); ++i)
        column[i] = {int(i), 0};
    std::vector<Match> matches;
    for (std::size_t at = 0; at < text.size(); ++at) {
        Cell diagonal = column[0];
        column[0] = {0, at + 1};
        for (std::size_t i = 1; i <= pattern.size(); ++i) {
            const Cell left = column[i];
            const int other = text[at].key == pattern[i - 1].key ? 0 : 1;
            Cell best{diagonal.errors + other, diagonal.begin};
            if (left.errors + 1 < best.errors)
                best = {left.errors + 1, left.begin};
            if (column[i - 1].errors + 1 < best.errors)
                best = {column[i - 1].errors + 1, column[i - 1].begin};
            diagonal = left;
            column[i] = best;
        }
        if (column.back().errors <= most && column.back().begin <= at)
            matches.push_back({column.back().begin, at + 1, column.back().errors});
    }
    return matches;
}

bool isOnSameCode(const annotate::Coding &coding, const CodeId &code, Span span)
{
    return coding.code == code && coding.target.kind == annotate::TargetKind::Span
        && coding.target.anchor.span.overlaps(span);
}

} // namespace

int errorsFor(std::size_t words)
{
    return int(words / 5);
}

std::vector<Alike> placesLike(std::string_view text, Span piece, std::string_view words)
{
    const std::vector<Word> pattern = wordsOf(words, {0, words.size()});
    if (pattern.empty())
        return {};
    const std::vector<Word> all = wordsOf(text, piece);
    std::vector<Match> matches = matchesIn(all, pattern);
    // Of two that are as good, the one that is as long as what is looked for.
    std::ranges::stable_sort(matches, {}, [&pattern](const Match &match) {
        const auto more = std::ptrdiff_t(match.end - match.begin) - std::ptrdiff_t(pattern.size());
        return std::pair(match.errors, std::abs(more));
    });
    std::vector<Match> chosen;
    for (const Match &match : matches) {
        const bool isFree = std::ranges::none_of(chosen, [&match](const Match &better) {
            return match.begin < better.end && better.begin < match.end;
        });
        if (isFree)
            chosen.push_back(match);
    }
    std::ranges::sort(chosen, {}, &Match::begin);
    std::vector<Alike> places;
    places.reserve(chosen.size());
    for (const Match &match : chosen)
        places.push_back(
            {{all[match.begin].where.start, all[match.end - 1].where.end}, match.errors});
    return places;
}

std::vector<Segment> segmentsLike(const Material &material, std::string_view words,
                                  const CodeId &code, std::span<const annotate::Coding> codings)
{
    std::vector<Span> pieces = material.found.article;
    pieces.reserve(pieces.size() + material.found.comments.size());
    for (const comments::Comment &comment : material.found.comments)
        pieces.push_back(comment.body);
    std::vector<Segment> segments;
    for (const Span piece : pieces) {
        for (const Alike &place : placesLike(material.text, piece, words)) {
            const bool isTagged = std::ranges::any_of(codings, [&](const auto &coding) {
                return isOnSameCode(coding, code, place.span);
            });
            if (isTagged)
                continue;
            Segment segment = segmentAt(material, place.span);
            segment.code = code;
            segments.push_back(std::move(segment));
        }
    }
    std::ranges::stable_sort(segments, {}, &Segment::span);
    return segments;
}

} // namespace rejoinder::retrieve
