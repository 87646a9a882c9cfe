// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

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

/// What the words take towards the thing that the code is about, as the annotator sees it: the
/// classes of stance detection (Mohammad et al., SemEval-2016 task 6), "neither" being none of
/// both.
enum class Stance { Unsaid, Favour, Against, Neither };

/// "favour", "against", "neither"; empty for Unsaid: stable words for files and databases.
std::string_view wordFor(Stance stance);
/// Unsaid where the word is not known.
Stance stanceFrom(std::string_view word);

/// What a coding says of the attributes of its code, by their names: polarity is "positive". Those
/// that say nothing are not there. Neither holds a line break.
using AttributeValues = std::map<std::string, std::string>;

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
    Stance stance = Stance::Unsaid;
    AttributeValues attributes;

    bool operator==(const Coding &) const = default;
};

/// A typed relation from one coding, passage or comment to another, in one dump or between two:
/// "supports", "attacks", "rephrases", "same claim as". Its type is a code that is for relations.
struct Relation
{
    RelationId id;
    CodeId code;
    AnnotatorId annotator;
    Target from; // Span, Comment or Coding; of a coding with the place it had when this was made
    Target to;
    std::string memo;
    Moment created = 0;
    Moment modified = 0;

    bool operator==(const Relation &) const = default;
};

/// The word among a code's kinds that says that it is a type of relations.
inline constexpr std::string_view relationKind = "relation";

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
