// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/comments/comment.h"
#include "core/comments/namechoice.h"
#include "core/labels/model.h"
#include "core/layout/page.h"
#include "core/regions/regions.h"

namespace rejoinder::comments {

/// A page as read: its regions, and its comments in the order of the dump.
struct Reading
{
    regions::Regions regions;
    std::vector<Comment> comments;
};

/// The labels that a reading of the page gives its lines.
std::vector<labels::Label> labelsOf(const layout::Page &page, const Reading &reading);

/// The reading that labels tell. What `ruled`, the reading by hand-made rules, knows of a comment
/// that begins at the same line (its name, where in the line the body starts) is kept.
/// `names` choose the writer's name; without them the rules read it.
Reading fromLabels(const layout::Page &page, const Reading &ruled, labels::Told told,
                   const NameWeights &names);

} // namespace rejoinder::comments
