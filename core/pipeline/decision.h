// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/span.h"

namespace rejoinder::pipeline {

/// What a person said of a reconstruction: a fact, addressed by spans of the dump, which no re-run
/// overwrites.
struct Decision
{
    enum class Kind {
        ParentIs, // `comment` answers `other`
        ParentIsNot,
        IsTopLevel, // `comment` answers the article
        ParentIsLost,
        StartsHere, // a comment starts at comment.start
        NoStartHere, // none does: belongs to what stands before
        NameIs, // `comment` was written by `text`
    };
    Kind kind = Kind::ParentIs;
    Span comment; // body of the comment
    Span other; // body of the parent, where there is one
    std::string text;

    bool operator==(const Decision &) const = default;
};

} // namespace rejoinder::pipeline
