// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/comments/comment.h"

namespace rejoinder::passages {

/// A comment that stands elsewhere too, nearly word for word.
struct Copy
{
    int comment = -1; // index
    int of = -1; // index of the earliest comment it is a copy of
    double likeness = 1; // 0.8..1: share of the words of both that agree

    bool operator==(const Copy &) const = default;
};

/// The comments of a dump, to be compared.
struct Comments
{
    std::string_view text;
    const std::vector<comments::Comment> &of;
};

/// Comments of one dump that repeat an earlier one. Short ones (below eight words) are copies only
/// where they agree in every word and in a printed name: "Me too" is nobody's property.
std::vector<Copy> copies(Comments comments);

/// Comments of `here` that stand in `there` as well; `of` counts there.
std::vector<Copy> copies(Comments here, Comments there);

} // namespace rejoinder::passages
