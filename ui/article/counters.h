// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/models/document.h"

namespace rejoinder::article {

/// Comments that quote words of an article paragraph, in the order of the dump.
std::vector<int> quoting(const models::Document &document, int paragraph);
/// Comments that answer the article at this paragraph: top-level ones that quote it.
std::vector<int> answering(const models::Document &document, int paragraph);

/// What stands beside one paragraph.
struct Counter
{
    int quotes = 0; // comments
    int answers = 0;
    std::vector<int> longest; // indices into passages: the three longest quotations, longest first

    bool operator==(const Counter &) const = default;
};

/// One a paragraph.
std::vector<Counter> countersOf(const models::Document &document);

/// Of the whole article: comments that quote it, and top-level comments, which answer it.
struct ArticleTotals
{
    int quoted = 0;
    int answered = 0;
};
ArticleTotals totalsOf(const models::Document &document);

/// The passages of the article that a comment quotes or, where it quotes none, its nearest ancestor
/// that does.
std::vector<Span> quotedBy(const models::Document &document, int comment);

} // namespace rejoinder::article
