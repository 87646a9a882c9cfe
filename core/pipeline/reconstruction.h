// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/span.h"
#include "core/comments/comment.h"
#include "core/passages/passage.h"
#include "core/people/person.h"
#include "core/replies/link.h"

namespace rejoinder::pipeline {

/// Everything told of one dump. `comments`, `links`, `inferred` and `personOf` run in parallel, in
/// the order of the dump.
struct Reconstruction
{
    std::string model; // name and version of the weights
    std::optional<Span> title;
    std::vector<Span> article; // paragraphs
    std::vector<comments::Comment> comments;
    std::vector<replies::Link> links;
    std::vector<people::InferredName> inferred; // name empty where nothing is inferred
    std::vector<int> personOf; // index into people
    std::vector<people::Person> people;
    std::vector<passages::Passage> passages;
    replies::Order order = replies::Order::Preorder;
    std::vector<std::string> profile; // the layout in words, English, one sentence each

    bool operator==(const Reconstruction &) const = default;
};

/// Parents as indices, everything that is not a comment as -1: what replies::shapeOf takes.
std::vector<int> parentsOf(const Reconstruction &reconstruction);

/// The name to show: printed, else inferred, else empty.
std::string shownName(const Reconstruction &reconstruction, int comment);

/// A link below this is a doubt (DESIGN-UI 3.4).
inline constexpr double doubtThreshold = 0.75;
bool isDoubt(const Reconstruction &reconstruction, int comment);

} // namespace rejoinder::pipeline
