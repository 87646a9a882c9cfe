// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/store.h"

namespace rejoinder::store {

Result<std::vector<DocumentInfo>> listDocuments(Database &database, bool isCounted);
std::optional<DocumentId> findDocument(Database &database, const std::string &sha256);
Result<source::Source> loadSource(Database &database, const DocumentId &document);
/// So many bytes of the decoded text; no raw bytes, no offset map.
Result<source::Source> loadFirstText(Database &database, const DocumentId &document,
                                     std::size_t bytes);
/// REQUIRES: a transaction is open.
Result<DocumentId> saveSource(Database &database, const source::Source &source,
                              const DocumentId &corrects, Moment now);

} // namespace rejoinder::store
