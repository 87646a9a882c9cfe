// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"

namespace rejoinder::store {

Result<std::vector<CodebookVersion>> listCodebookVersions(Database &database);
/// Reads every changeset that is in force.
Result<std::vector<CodebookChange>> listCodebookChanges(Database &database);
/// One transaction; gives its number.
Result<int> saveCodebookVersion(Database &database, const std::string &memo, const Hand &hand);

} // namespace rejoinder::store
