// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/comments/read.h"
#include "core/evaluate/gold.h"
#include "core/passages/passage.h"
#include "core/people/identify.h"
#include "core/people/mentions.h"
#include "core/pipeline/model.h"
#include "core/replies/thread.h"
#include "core/source/source.h"

namespace rejoinder::train {

/// A thread with its true boundaries and, as far as it is known, its tree. Keeps references to the
/// text it was made from.
struct KnownThread
{
    std::string_view text;
    std::vector<Span> article;
    std::vector<comments::Comment> comments;
    people::Identities identities;
    std::vector<people::Mention> mentions;
    std::vector<passages::Passage> passages;
    std::vector<std::vector<int>> allowed; // by comment: parents that may be true; none: unknown
    std::vector<bool> matched; // by comment: it is a true one
    bool threaded = true; // the page shows it depth first
    bool isTold = false; // the page or its source knows the tree

    replies::Thread thread() const
    {
        return {text, article, comments, identities, mentions, passages};
    }
};

/// Comments where the true ones are, with what the dump still prints of their headers. Columns and
/// addressees are what the pipeline reads, for it reads them in the product, too.
KnownThread knownThread(const source::Source &source, const evaluate::Gold &gold,
                        const pipeline::Model &model);

/// The same for comments as they were found: the tree is known of those that are true ones.
KnownThread foundThread(const source::Source &source, const evaluate::Gold &gold,
                        const comments::Reading &reading, const people::Weights &people);

} // namespace rejoinder::train
