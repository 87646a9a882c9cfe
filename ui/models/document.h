// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/pipeline/reconstruction.h"
#include "core/replies/shape.h"
#include "core/source/source.h"
#include "core/store/store.h"

namespace rejoinder::models {

/// One document as the panes read it: immutable, shared between them.
struct Document
{
    DocumentId id;
    store::DocumentInfo info;
    source::Source source;
    pipeline::Reconstruction reconstruction;
    replies::Shape shape;

    /// The comment whose whole span holds this byte; -1 for none. O(log n)
    int commentAt(std::size_t byte) const;
    /// The article paragraph that holds this byte; -1 for none.
    int paragraphAt(std::size_t byte) const;
    bool hasComment(int comment) const;
    /// What stands for a comment in anchors: its body, else (a dropped body) all of it.
    Span anchorSpan(int comment) const;
    /// Who wrote the comment; null where nobody is known.
    const people::Person *personOf(int comment) const;
};
using DocumentPtr = std::shared_ptr<const Document>;

} // namespace rejoinder::models
