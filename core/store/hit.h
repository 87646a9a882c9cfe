// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/span.h"

namespace rejoinder::store {

/// A place that holds the words that were looked for.
struct Hit
{
    enum class Kind { Title, Paragraph, Comment, Note };
    Kind kind = Kind::Comment;
    DocumentId document; // invalid for a note on the project, a person or a code
    NoteId note; // invalid for what is in the dump
    int position = -1; // of the paragraph or comment, from 0
    Span span; // bytes of the decoded text: all of the place; for a note, what it is on

    bool operator==(const Hit &) const = default;
};

} // namespace rejoinder::store
