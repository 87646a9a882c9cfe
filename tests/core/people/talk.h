// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/passages/find.h"
#include "core/people/identify.h"
#include "core/people/infer.h"
#include "core/people/mentions.h"
#include "tests/support/peopleweights.h"

namespace rejoinder::people {

/// Comments as name and body; an empty name is a lost one.
struct Talk
{
    std::string text = "The harbour gets a new crane.\n";
    std::vector<Span> article{{0, text.size()}};
    std::vector<comments::Comment> comments;

    explicit Talk(const std::vector<std::pair<std::string, std::string>> &lines)
    {
        for (const auto &[name, body] : lines) {
            comments::Comment comment;
            comment.author = name;
            comment.nameState
                = name.empty() ? comments::NameState::Lost : comments::NameState::Printed;
            comment.whole = comment.body = {text.size(), text.size() + body.size()};
            text += body + "\n";
            comments.push_back(comment);
        }
    }
    std::vector<Mention> mentions() const
    {
        return people::mentions(text, article, comments, identify(comments),
                                test::shippedPeopleWeights());
    }
    std::vector<InferredName> inferred(const std::vector<LikelyParents> &parents) const
    {
        const Identities identities = identify(comments);
        const std::vector<Mention> used = mentions();
        const std::vector<passages::Passage> passages = passages::find(text, article, comments);
        return inferNames({text, comments, identities, used, passages, parents},
                          test::shippedPeopleWeights())
            .names;
    }
};

} // namespace rejoinder::people
