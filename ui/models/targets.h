// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/annotate/coding.h"
#include "ui/models/document.h"
#include "ui/models/focus.h"

namespace rejoinder::models {

/// A comment, its reply edge or its subtree, as a code or note is put on it. REQUIRES: the comment
/// is there.
annotate::Target commentTarget(const Document &document, int comment,
                               annotate::TargetKind kind = annotate::TargetKind::Comment);

/// Who wrote the comment, at the first comment of theirs. None where nobody is known.
std::optional<annotate::Target> personTarget(const Document &document, int comment);

/// The coding that is meant where the person is: the one that was stepped to, else the innermost at
/// the caret or selection, else the newest on the comment, its reply or what is below it, else on
/// its writer; in the article without a caret the newest on the document. Null for none. `codings`
/// are those of one annotator.
const annotate::Coding *codingUnder(const std::vector<annotate::Coding> &codings,
                                    const Document &document, const Focus &focus);

} // namespace rejoinder::models
