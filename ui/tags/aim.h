// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QCoreApplication>
#include <QString>

#include "core/annotate/codebook.h"
#include "core/annotate/coding.h"
#include "core/store/store.h"
#include "ui/models/document.h"
#include "ui/models/focus.h"

namespace rejoinder::tags {

/// What a tag is asked to fall on.
enum class Scope {
    Here, // the selection, else the word at the caret, else the comment, else the document
    Comment,
    ReplyEdge, // the comment as an answer to its parent
    Subtree, // the comment and everything below it
    Person, // who wrote the comment
    Document
};

/// What a tag would fall on.
struct Aim
{
    annotate::Target target;
    int characters = 0; // code points of a span; 0 otherwise
    QString place; // "#24", "#24 → #12", a paragraph mark and number, a name or a title

    bool operator==(const Aim &) const = default;
};

/// None where what is asked for is not there: no comment, no person known, the focus nowhere.
std::optional<Aim> aimAt(const models::Document &document, const models::Focus &focus,
                         Scope scope = Scope::Here);

/// The aim as far as the code allows it: words and comments give way to the comment, the reply edge
/// or the subtree where the code is for those only. None where the code may not be used here at
/// all.
std::optional<Aim> aimFor(const annotate::Code &code, const models::Document &document,
                          const models::Focus &focus, Scope scope = Scope::Here);

/// Whether the code may be put on such a target.
bool isAllowed(const annotate::Code &code, annotate::TargetKind kind);

/// The codes that may be put on what the scope asks for, and the groups they stand in. For Here and
/// Comment all but types of relations: a code for replies or subtrees leads on to those.
annotate::Codebook codesFor(const annotate::Codebook &codebook, Scope scope);

/// The scope that asks for this kind of target.
Scope scopeOf(annotate::TargetKind kind);

/// A code for a name that the codebook lacks, placed last in the group of `neighbour`, else in the
/// first group. A code first used on a reply is for replies; any other may be used everywhere.
annotate::Code newCode(const annotate::Codebook &codebook, const QString &name,
                       const CodeId &neighbour, Scope scope = Scope::Here);

} // namespace rejoinder::tags
