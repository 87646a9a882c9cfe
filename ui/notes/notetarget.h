// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/annotate/coding.h"
#include "ui/models/document.h"
#include "ui/models/focus.h"

namespace rejoinder::notes {

/// What a note can be on, seen from where the person is.
enum class Subject { Comment, Words, Passage, Person, Document, Tag, Project };
inline constexpr int subjectCount = 7;

/// The target a subject means at this focus; none where there is no such thing (no comment is
/// focused ...). `tag` is the one that is current in the codebook; invalid: none.
std::optional<annotate::Target> targetOf(Subject subject, const models::Focus &focus,
                                         const models::Document *document, const CodeId &tag = {});

/// Comment where one is focused, Passage where a tagged span is, else Document, else Project.
Subject subjectOf(const models::Focus &focus, const models::Document *document);

/// Whether a note on `note` is one on `wanted`: comments and people are found again where another
/// reconstruction cut them a little differently.
bool isSameTarget(const annotate::Target &note, const annotate::Target &wanted);

/// "#24", "Gerrit Vance", "document": for the title of the pane and the history. The name of a tag
/// is its owner's to say.
QString nameOf(Subject subject, const models::Focus &focus, const models::Document *document);

} // namespace rejoinder::notes
