// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/id.h"
#include "core/store/database.h"

namespace rejoinder::store {

/// Whose marks, and of what.
struct Reader
{
    DocumentId document;
    AnnotatorId annotator;
};

Result<std::vector<std::size_t>> listReadMarks(Database &database, const Reader &reader);
/// One transaction.
Result<void> saveReadMarks(Database &database, const Reader &reader,
                           const std::vector<std::size_t> &places, bool isRead);

} // namespace rejoinder::store
