// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/span.h"

namespace rejoinder::models {

/// Where the person is: what T tags, O notes and the Source pane shows. Reading panes tell it, the
/// window passes it on.
struct Focus
{
    DocumentId document;
    int comment = -1; // index, -1 when in the article
    int paragraph = -1; // of the article, -1 when in the thread
    Span selection; // selected bytes of the decoded text; empty = none
    Span word; // the word at the caret; empty = no caret
    CodingId coding; // the span under the caret that [ and ] stepped to; invalid = none

    /// What a tag falls on: the selection, else the word at the caret, else nothing (then it falls
    /// on the comment).
    Span taggable() const { return selection.isEmpty() ? word : selection; }
    bool operator==(const Focus &) const = default;
};

} // namespace rejoinder::models
