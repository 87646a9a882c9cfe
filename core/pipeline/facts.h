// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/comments/comment.h"
#include "core/comments/find.h"
#include "core/people/person.h"
#include "core/pipeline/decision.h"
#include "core/replies/scores.h"

namespace rejoinder::pipeline {

/// A person's decisions, placed on the comments found in this run. Those whose comment is not there
/// any more wait.
struct Facts
{
    std::vector<replies::Clamp> clamps;
    std::map<int, people::InferredName> names;
};

comments::Forced forcedStarts(const std::vector<Decision> &decisions);

/// The latest decision on a link or a name goes before earlier ones.
Facts factsOf(const std::vector<Decision> &decisions,
              const std::vector<comments::Comment> &comments);

} // namespace rejoinder::pipeline
