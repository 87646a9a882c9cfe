// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include <QString>

#include "core/annotate/codebook.h"
#include "core/annotate/coding.h"
#include "ui/models/focus.h"
#include "ui/models/project.h"

namespace rejoinder::relations {

/// What is where the person is, as the end of a relation: the selection or the word at the caret,
/// else the own coding there, else the comment. None where there is nothing.
std::optional<annotate::Target> endAt(models::Project &project, const models::Focus &focus);

/// Where an end is now: a coding may have been moved since.
Span placeOf(models::Project &project, const annotate::Target &end);

/// "“the first words…” #24", for lists; the document's title behind where `here` is another one.
QString wordsOf(models::Project &project, const annotate::Target &end, const DocumentId &here = {});

/// The types of relations of a codebook, in its order.
std::vector<annotate::Code> typesOf(const annotate::Codebook &codebook);

/// What a row of the thread says of the relations of its comment: "supports #7", "attacks ¶2",
/// "← supports #9". Comments without any are not in it.
std::unordered_map<int, std::vector<QString>> pillsOf(models::Project &project,
                                                      const models::Document &document);

} // namespace rejoinder::relations
