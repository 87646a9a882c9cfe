// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/comments/drafts.h"
#include "core/labels/model.h"
#include "core/layout/page.h"

namespace rejoinder::comments {

/// A line with a name between two comments looks the same whether it belongs to the one above it or
/// to the one below, and labels mix the two up. On one page it is always the same, and spacing
/// tells: where such lines stand nearer to what is above them, all of them are footers; where they
/// stand in the middle, a first comment without a header and a last header without a comment tell
/// it too. Whether any was put below.
bool putNamesBelow(const layout::Page &page, std::vector<Draft> &drafts);

/// Where names stand below, nothing parts the article from the first comment, and labels may take
/// all of it for that comment's body. Where no line is told to be article, that is its last
/// paragraph, and what stands above is the article.
void freeArticle(const layout::Page &page, std::vector<Draft> &drafts, labels::Told &told);

} // namespace rejoinder::comments
