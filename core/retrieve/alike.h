// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/annotate/coding.h"
#include "core/retrieve/segments.h"

namespace rejoinder::retrieve {

/// A place that says the same.
struct Alike
{
    Span span;
    int errors = 0; // words that are other, missing or more

    bool operator==(const Alike &) const = default;
};

/// How many words of so many may differ: one in five, so none of fewer than five.
int errorsFor(std::size_t words);

/// Where the words stand within a piece of a text, or nearly: case, punctuation and line breaks do
/// not matter, and as many words as errorsFor() says may differ (edit distance on words, by
/// Sellers' method). Ascending, the better of two that overlap.
std::vector<Alike> placesLike(std::string_view text, Span piece, std::string_view words);

/// Those of a document that stand in one paragraph or comment and do not carry the code yet from
/// one of these codings. The segments have no coding.
std::vector<Segment> segmentsLike(const Material &material, std::string_view words,
                                  const CodeId &code, std::span<const annotate::Coding> codings);

} // namespace rejoinder::retrieve
