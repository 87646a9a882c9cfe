// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comments/drafts.h"
#include "core/labels/model.h"
#include "core/layout/page.h"

namespace rejoinder::comments {

/// Where no article is told, and the first body has no header though all others have, or one that
/// is built like none of theirs (a byline, "Subscribe"), that body is the article: labels line by
/// line cannot see it, for an article under a byline looks as a comment does. A short one is the
/// title, where none is told. Told otherwise as before.
labels::Told withOpening(const layout::Page &page, labels::Told told);

/// The same where the first comment has no header, most others have one, and it is far longer than
/// they are: no line being told to be article, it is the article.
void freeOpening(const layout::Page &page, std::vector<Draft> &drafts, labels::Told &told);

} // namespace rejoinder::comments
