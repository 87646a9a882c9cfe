// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changeset.h"
#include "core/store/database.h"
#include "core/store/store.h"

namespace rejoinder::store {

/// Who acts and when.
struct Hand
{
    AnnotatorId annotator;
    Moment now = 0;
};

// Each of these is one transaction, its entry in the history and its line in the audit among it.

Result<Touched> perform(Database &database, const Action &action, const Hand &hand);
Result<Touched> undoNewest(Database &database, const Hand &hand);
Result<Touched> redoOldest(Database &database, const Hand &hand);
Result<Touched> revertEntry(Database &database, std::int64_t number, const std::string &text,
                            const Hand &hand);

Result<std::vector<HistoryEntry>> listHistory(Database &database);
Result<std::vector<AuditEntry>> listAudit(Database &database);
/// The text of what would be undone (`find_undoable`) or redone (`find_redoable`).
std::optional<std::string> textOfNext(Database &database, std::string_view statement);

/// What is older cannot be undone any more. REQUIRES: a transaction is open.
Result<void> recordBarrier(Database &database, const std::string &migration, Moment now);

} // namespace rejoinder::store
