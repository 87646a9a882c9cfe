// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/comments/comment.h"
#include "core/people/person.h"

namespace rejoinder::people {

/// Who wrote what. `of` runs in parallel with the comments.
struct Identities
{
    std::vector<Person> people; // in the order of their first comment
    std::vector<int> of; // index into people
};

/// Groups comments by the name that is printed or inferred; `inferred` may be empty. A comment
/// without a name, or under one that many share, is a person of its own.
Identities identify(const std::vector<comments::Comment> &comments,
                    const std::vector<InferredName> &inferred = {});

} // namespace rejoinder::people
