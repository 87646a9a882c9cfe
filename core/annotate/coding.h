// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/annotate/target.h"
#include "core/base/clock.h"
#include "core/base/id.h"

namespace rejoinder::annotate {

struct Annotator
{
    AnnotatorId id;
    std::string name;

    bool operator==(const Annotator &) const = default;
};

/// One code put on one target by one annotator.
struct Coding
{
    CodingId id;
    CodeId code;
    AnnotatorId annotator;
    Target target;
    std::optional<double> confidence; // 0..1, the annotator's own
    int weight = 0; // 0..100
    std::string memo;
    Moment created = 0;
    Moment modified = 0;

    bool operator==(const Coding &) const = default;
};

/// A Markdown note (memo) on one target.
struct Note
{
    NoteId id;
    AnnotatorId annotator;
    Target target;
    std::string text;
    Moment created = 0;
    Moment modified = 0;

    bool operator==(const Note &) const = default;
};

} // namespace rejoinder::annotate
