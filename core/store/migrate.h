// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/clock.h"
#include "core/store/database.h"

namespace rejoinder::store {

/// "Rjnd": how a file says that it is a project (PRAGMA application_id).
inline constexpr int applicationId = 0x526a6e64;

/// The tables whose changes the history records.
inline constexpr const char *recordedTables[]
    = {"decision", "code", "coding", "note", "relation", "variable", "variable_value"};

/// Says whether the file is a project that this program can open, without touching it. `known` is
/// the newest schema known. Errors: Unreadable, Malformed, Newer.
Result<void> inspect(const std::string &path, int known);

/// The schema is the fold of the migrations: a new file and an old one take the same path. All
/// steps that are missing, or none. A step that names a recorded table puts a barrier into a
/// history that is not empty.
Result<void> migrate(Database &database, const std::vector<Migration> &migrations, Moment now);

} // namespace rejoinder::store
