// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/annotate/target.h"
#include "ui/models/document.h"

namespace rejoinder::models {

/// A comment, its reply edge or its subtree, as a code or note is put on it. REQUIRES: the comment
/// is there.
annotate::Target commentTarget(const Document &document, int comment,
                               annotate::TargetKind kind = annotate::TargetKind::Comment);

/// Who wrote the comment, at the first comment of theirs. None where nobody is known.
std::optional<annotate::Target> personTarget(const Document &document, int comment);

} // namespace rejoinder::models
