// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/annotate/target.h"
#include "ui/models/document.h"
#include "ui/models/focus.h"

namespace rejoinder::tray {

/// Where something of an earlier version is put now: a passage on the selected words (else the word
/// at the caret), what was on a comment on the focused comment, what was on a person on the one who
/// wrote it. Nothing where the person stands at no such thing.
std::optional<annotate::Target> placedAt(const annotate::Target &old, const models::Focus &focus,
                                         const models::Document &document);

/// What to do first, in one sentence.
QString hintFor(const annotate::Target &old);

} // namespace rejoinder::tray
