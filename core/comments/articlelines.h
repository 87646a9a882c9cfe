// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/labels/model.h"
#include "core/layout/page.h"

namespace rejoinder::comments {

/// The lines that are told to be article, so that the F1 to be expected of its bytes is greatest
/// (Jansche 2007): as many of the likeliest as pay. Where there may be no article at all, what is
/// told wrongly is weighed as a share of the page. Lines of comments are not among them; where
/// hardly any line looks like an article, only those between title and comments are. One entry a
/// line.
std::vector<bool> articleLines(const layout::Page &page, const labels::Told &told);

/// Sentences right above or below an article that the rules take for paragraphs of it and no label
/// for anything else go with it. `ruled`: lines that the rules tell to be article.
std::vector<bool> withNeighbours(const layout::Page &page, const labels::Told &told,
                                 const std::vector<Span> &ruled, std::vector<bool> article);

} // namespace rejoinder::comments
