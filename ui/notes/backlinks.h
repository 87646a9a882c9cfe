// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/annotate/coding.h"
#include "ui/models/focus.h"

namespace rejoinder::notes {

/// Notes that link to the comment or paragraph where the person is. A note speaks of comments of
/// the document it is on; one on the project, a tag or a coding without a place speaks of none.
std::vector<annotate::Note> notesLinkingTo(const std::vector<annotate::Note> &notes,
                                           const models::Focus &focus);

} // namespace rejoinder::notes
