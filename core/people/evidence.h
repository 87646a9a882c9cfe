// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/comments/comment.h"
#include "core/passages/passage.h"
#include "core/people/cues.h"
#include "core/people/identify.h"
#include "core/people/mentions.h"

namespace rejoinder::people {

/// The likely parents of a comment: index (negative: none in the dump) and probability.
using LikelyParents = std::vector<std::pair<int, double>>;

/// All that is known when a name is sought. A view.
struct Scene
{
    std::string_view text;
    const std::vector<comments::Comment> &comments;
    const Identities &identities; // by printed and decided names only
    const std::vector<Mention> &mentions; // by comment
    const std::vector<passages::Passage> &passages; // by comment
    const std::vector<LikelyParents> &parents; // in parallel with the comments

    bool isNamed(int comment) const;
};

/// For each comment who may have written it: index of a name (Names) and probability.
using Belief = std::vector<std::pair<int, double>>;
using Beliefs = std::vector<Belief>;

/// One who may have written a comment, and why.
struct Suspect
{
    int name = -1;
    AuthorCues cues;
    std::string reason; // English, one sentence without a full stop
    Span where;
};

/// The names of a page: those that are printed first, by the index of their person.
struct Names
{
    std::vector<std::string> of;
    std::vector<int> ofMention; // in parallel with the mentions
    int printed = 0;
};

Names namesOf(const Scene &scene);

/// The suspects of every comment without a name; `before` is what was believed in the round before.
std::vector<std::vector<Suspect>> suspects(const Scene &scene, const Names &names,
                                           const Beliefs &before);

} // namespace rejoinder::people
