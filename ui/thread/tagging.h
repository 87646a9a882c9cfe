// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <set>
#include <unordered_map>
#include <vector>

#include <QString>

#include "core/annotate/codebook.h"
#include "core/annotate/coding.h"
#include "ui/models/document.h"

namespace rejoinder::thread {

/// A code on words of one comment.
struct SpanTag
{
    CodingId coding;
    Span span; // the part inside this comment's body
    int palette = 12;
    int lane = 0;
    QString name;
    CodeId code = {};

    bool operator==(const SpanTag &) const = default;
};

/// A code on a comment or on everything below it.
struct CommentTag
{
    int palette = 12;
    QString code; // two or three letters
    QString name;
    bool isOnWriter = false; // on every comment of theirs; says nothing of this one

    bool operator==(const CommentTag &) const = default;
};

/// What one comment carries.
struct Tags
{
    std::vector<SpanTag> spans; // by start, longer first
    std::vector<CommentTag> own;
    std::vector<QString> relations; // names of codes on the reply edge
    std::vector<CodeId> codes; // all of these; some may stand twice

    bool isEmpty() const { return spans.empty() && own.empty() && relations.empty(); }
    /// Nothing on the comment or its words.
    bool isUntagged() const
    {
        return spans.empty() && relations.empty()
            && std::ranges::all_of(own, &CommentTag::isOnWriter);
    }
    bool operator==(const Tags &) const = default;
};

/// By comment; comments without any code are not in it.
using Tagging = std::unordered_map<int, Tags>;

Tagging taggingOf(const models::Document &document, const std::vector<annotate::Coding> &codings,
                  const annotate::Codebook &codebook);

/// What these comments carry; each is in it, with nothing where it carries nothing.
Tagging taggingOf(const models::Document &document, const std::set<int> &comments,
                  const std::vector<annotate::Coding> &codings, const annotate::Codebook &codebook);

/// Comments in which some of these bytes lie, and all of who wrote one whose body they are: a code
/// on a person is put there.
std::set<int> commentsOn(const models::Document &document, const std::vector<Span> &spans);

} // namespace rejoinder::thread
