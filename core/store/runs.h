// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/pipeline/reconstruction.h"
#include "core/store/database.h"

namespace rejoinder::store {

/// Replaces what is told of the document. REQUIRES: a transaction is open.
Result<void> saveRun(Database &database, const DocumentId &document,
                     const pipeline::Reconstruction &told, Moment now);

/// Documents whose decisions are not those that their run was made with.
Result<std::vector<DocumentId>> listOutdated(Database &database);

/// Exactly what was saved.
Result<pipeline::Reconstruction> loadRun(Database &database, const DocumentId &document);
/// Of so many comments, without alternatives, evidence, people and passages.
Result<pipeline::Reconstruction> loadFirst(Database &database, const DocumentId &document,
                                           int comments);

} // namespace rejoinder::store
