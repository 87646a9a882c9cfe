// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/annotate/target.h"

namespace rejoinder::annotate {

/// Where an anchor belongs in another text, and how sure that is: 1 = its words and all that stood
/// around them.
struct Placed
{
    Span span;
    double score = 0; // 0..1

    bool operator==(const Placed &) const = default;
};

/// Finds the place of an anchor in a corrected or re-crawled dump: its exact words where they stand
/// (among several, those in the old surroundings, then those nearest to the old place), else words
/// like them in surroundings like the old. Nothing where the evidence is thin: such an anchor
/// belongs in a tray. Takes time in proportion to the text.
std::optional<Placed> reanchor(const Anchor &anchor, std::string_view text);

/// The anchor as it is to be stored after that: span and words of the new text.
Anchor moved(const Anchor &anchor, const DocumentId &document, std::string_view text,
             const Placed &placed);

} // namespace rejoinder::annotate
