// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotate/reanchor.h"

#include "core/annotate/approximate.h"

namespace rejoinder::annotate {

namespace {

constexpr double contextWorth = 0.25; // a byte of the surroundings against a byte of the words
constexpr double ambiguous = 0.75; // two places are as good as each other
constexpr double nearly = 0.9; // the words are not the same
constexpr double enough = 0.5;
constexpr std::size_t edgeSize = 64; // bytes of the words that hold an edge of them

std::size_t apart(std::size_t a, std::size_t b)
{
    return a > b ? a - b : b - a;
}

std::size_t sameAtEnd(std::string_view a, std::string_view b)
{
    std::size_t same = 0;
    while (same < std::min(a.size(), b.size()) && a[a.size() - 1 - same] == b[b.size() - 1 - same])
        ++same;
    return same;
}

std::size_t sameAtStart(std::string_view a, std::string_view b)
{
    std::size_t same = 0;
    while (same < std::min(a.size(), b.size()) && a[same] == b[same])
        ++same;
    return same;
}

/// How much of words and surroundings is found at a place that holds the words.
double shareFound(const Anchor &anchor, std::string_view text, std::size_t at)
{
    const double found
        = double(sameAtEnd(anchor.prefix, text.substr(0, at))
                 + sameAtStart(anchor.suffix, text.substr(at + anchor.quote.size())));
    const double all = double(anchor.prefix.size() + anchor.suffix.size());
    const double words = double(anchor.quote.size());
    return words + all == 0 ? 0 : (words + contextWorth * found) / (words + contextWorth * all);
}

std::optional<Placed> findExactly(const Anchor &anchor, std::string_view text)
{
    std::optional<Placed> best;
    bool hasEqual = false;
    for (std::size_t at = text.find(anchor.quote); at != std::string_view::npos;
         at = text.find(anchor.quote, at + 1)) {
        const Placed here{{at, at + anchor.quote.size()}, shareFound(anchor, text, at)};
        const bool isNearer
            = best && apart(at, anchor.span.start) < apart(best->span.start, anchor.span.start);
        if (best && here.score == best->score)
            hasEqual = true;
        else if (!best || here.score > best->score)
            hasEqual = false;
        if (!best || here.score > best->score || (here.score == best->score && isNearer))
            best = here;
    }
    if (best && hasEqual && best->span.start != anchor.span.start)
        best->score *= ambiguous;
    return best && best->score >= enough ? best : std::nullopt;
}

/// Nothing is between prefix and suffix: a comment whose body was dropped.
std::optional<Placed> findSeam(const Anchor &anchor, std::string_view text)
{
    const std::string around = anchor.prefix + anchor.suffix;
    if (around.empty())
        return std::nullopt;
    Anchor whole = anchor;
    whole.quote = around;
    whole.prefix.clear();
    whole.suffix.clear();
    std::optional<Placed> placed = findExactly(whole, text);
    if (placed)
        placed->span.start = placed->span.end = placed->span.start + anchor.prefix.size();
    return placed;
}

/// Whole code points from the start, at most so many bytes.
std::string_view head(std::string_view text, std::size_t size)
{
    size = std::min(size, text.size());
    while (size < text.size() && size > 0
           && (static_cast<unsigned char>(text[size]) & 0xc0) == 0x80)
        --size;
    return text.substr(0, size);
}

std::string_view tail(std::string_view text, std::size_t size)
{
    std::size_t from = text.size() - std::min(size, text.size());
    while (from < text.size() && (static_cast<unsigned char>(text[from]) & 0xc0) == 0x80)
        ++from;
    return text.substr(from);
}

/// One edge of the words: where it stands and how many of the bytes around it differ.
struct Edge
{
    std::size_t at = 0;
    std::size_t errors = 0;
    std::size_t size = 0;
};

/// Finds the edge between `before` and `after`; among equals the one nearest to `expected`.
Edge findEdge(std::string_view before, std::string_view after, std::string_view text,
              std::size_t expected)
{
    const std::string pattern = std::string(before) + std::string(after);
    const Ends ends = findNearly(pattern, text);
    if (ends.at.empty())
        return {0, pattern.size(), pattern.size()};
    const std::size_t end = *std::ranges::min_element(
        ends.at, {}, [&](std::size_t at) { return apart(at, expected + after.size()); });
    return {alignedTo(pattern, before.size(), text, end, ends.errors), ends.errors, pattern.size()};
}

double likeness(std::string_view a, std::string_view b)
{
    const std::size_t longer = std::max(a.size(), b.size());
    return longer == 0 ? 1 : 1 - double(distance(a, b)) / double(longer);
}

std::optional<Placed> findAlike(const Anchor &anchor, std::string_view text)
{
    const std::string_view first = head(anchor.quote, edgeSize);
    const std::string_view last = tail(anchor.quote, edgeSize);
    const Edge start = findEdge(anchor.prefix, first, text, anchor.span.start);
    if (start.errors * 2 > start.size)
        return std::nullopt;
    const std::string_view after
        = text.substr(start.at, 2 * anchor.quote.size() + edgeSize + anchor.suffix.size());
    Edge end = findEdge(last, anchor.suffix, after, anchor.quote.size());
    end.at += start.at;
    const std::string_view found = slice(text, {start.at, end.at});
    if (end.errors * 2 > end.size || found.empty()
        || likeness(first, head(found, first.size())) < enough
        || likeness(last, tail(found, last.size())) < enough)
        return std::nullopt;
    const double score
        = nearly * (1 - double(start.errors + end.errors) / double(start.size + end.size));
    const Anchor whole = anchorOf({}, text, {start.at, end.at}); // no half code points
    return score >= enough ? std::optional(Placed{whole.span, score}) : std::nullopt;
}

} // namespace

std::optional<Placed> reanchor(const Anchor &anchor, std::string_view text)
{
    if (anchor.quote.empty())
        return findSeam(anchor, text);
    if (std::optional<Placed> placed = findExactly(anchor, text))
        return placed;
    return findAlike(anchor, text);
}

Anchor moved(const Anchor &anchor, const DocumentId &document, std::string_view text,
             const Placed &placed)
{
    if (document == anchor.document && placed.span == anchor.span && placed.score == 1)
        return anchor;
    return anchorOf(document, text, placed.span);
}

} // namespace rejoinder::annotate
