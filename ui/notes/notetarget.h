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
enum class Subject { Comment, Passage, Person, Document, Project };
inline constexpr int subjectCount = 5;

/// The target a subject means at this focus; none where there is no such thing (no comment is
/// focused ...).
std::optional<annotate::Target> targetOf(Subject subject, const models::Focus &focus,
                                         const models::Document *document);

/// Comment where one is focused, Passage where a tagged span is, else Document, else Project.
Subject subjectOf(const models::Focus &focus, const models::Document *document);

/// Whether a note on `note` is one on `wanted`: comments and people are found again where another
/// reconstruction cut them a little differently.
bool isSameTarget(const annotate::Target &note, const annotate::Target &wanted);

/// "#24", "Gerrit Vance", "document": for the title of the pane and the history.
QString nameOf(Subject subject, const models::Focus &focus, const models::Document *document);

} // namespace rejoinder::notes
