// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include "core/comments/comment.h"
#include "core/people/identify.h"
#include "core/people/mentions.h"

namespace rejoinder::people {

/// The likely parents of a comment: index and probability.
using LikelyParents = std::vector<std::pair<int, double>>;

/// Names for comments that print none, by how others speak to them, quote them and refer to them: a
/// name is told only where it is likelier than not. `parents` runs in parallel with the comments.
std::vector<InferredName> inferNames(const std::vector<comments::Comment> &comments,
                                     const Identities &identities,
                                     const std::vector<Mention> &mentions,
                                     const std::vector<LikelyParents> &parents);

} // namespace rejoinder::people
