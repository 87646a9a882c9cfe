// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/labelpages.h"
#include "core/comments/namechoice.h"

namespace rejoinder::train {

/// What is to be learned of names from the comments of one page set; a few of them where there are
/// many.
std::vector<NameLesson> nameLessons(const layout::Page &page, const comments::Reading &ruled,
                                    const Dump &dump);

/// `holdsName`: by page and line, P(it holds a writer's name), told by weights that do not know the
/// page.
comments::NameWeights trainNames(const std::vector<const LabelPage *> &taught,
                                 const std::vector<std::vector<float>> &holdsName);

} // namespace rejoinder::train
