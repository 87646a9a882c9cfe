// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/facts.h"

#include <algorithm>

namespace rejoinder::pipeline {

namespace {

using Clamp = replies::Clamp;

/// The comment whose body begins where the span does, else the one that shares most with it; -1
/// where none does.
int commentAt(const std::vector<comments::Comment> &comments, Span body)
{
    int best = -1;
    std::size_t most = 0;
    for (std::size_t i = 0; i < comments.size(); ++i) {
        const Span other = comments[i].body;
        if (other.start == body.start)
            return static_cast<int>(i);
        const Span shared{std::max(other.start, body.start), std::min(other.end, body.end)};
        if (shared.size() > most) {
            most = shared.size();
            best = static_cast<int>(i);
        }
    }
    return best;
}

void add(std::vector<Clamp> &clamps, const Clamp &clamp)
{
    // "Not this one" adds up; anything else replaces what was said of the comment before.
    if (clamp.kind != Clamp::Kind::ParentIsNot)
        std::erase_if(clamps, [&](const Clamp &other) { return other.comment == clamp.comment; });
    clamps.push_back(clamp);
}

} // namespace

comments::Forced forcedStarts(const std::vector<Decision> &decisions)
{
    comments::Forced forced;
    for (const Decision &decision : decisions) {
        if (decision.kind == Decision::Kind::StartsHere)
            forced.starts.push_back(decision.comment.start);
        else if (decision.kind == Decision::Kind::NoStartHere)
            forced.notStarts.push_back(decision.comment.start);
    }
    return forced;
}

Facts factsOf(const std::vector<Decision> &decisions,
              const std::vector<comments::Comment> &comments)
{
    Facts facts;
    for (const Decision &decision : decisions) {
        const int comment = commentAt(comments, decision.comment);
        if (comment < 0)
            continue;
        const int other = commentAt(comments, decision.other);
        const bool placed = other >= 0 && other != comment;
        switch (decision.kind) {
        case Decision::Kind::ParentIs:
            if (placed)
                add(facts.clamps, {comment, Clamp::Kind::ParentIs, other});
            break;
        case Decision::Kind::ParentIsNot:
            if (placed || decision.other.isEmpty())
                add(facts.clamps,
                    {comment, Clamp::Kind::ParentIsNot, placed ? other : replies::topLevel});
            break;
        case Decision::Kind::IsTopLevel:
            add(facts.clamps, {comment, Clamp::Kind::TopLevel, replies::topLevel});
            break;
        case Decision::Kind::ParentIsLost:
            add(facts.clamps, {comment, Clamp::Kind::Lost, replies::topLevel});
            break;
        case Decision::Kind::NameIs:
            facts.names[comment] = {decision.text, 1, "a person decided so", {}};
            break;
        case Decision::Kind::StartsHere:
        case Decision::Kind::NoStartHere:
            break;
        }
    }
    return facts;
}

} // namespace rejoinder::pipeline
