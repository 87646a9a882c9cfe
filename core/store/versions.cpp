// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versions.h"

#include "core/store/rows.h"
#include "core/store/statement.h"

namespace rejoinder::store {

Result<std::vector<CodebookVersion>> listCodebookVersions(Database &database)
{
    std::vector<CodebookVersion> versions;
    Statement rows(database, "list_codebook_versions");
    rows.with();
    while (rows.next()) {
        CodebookVersion &version = versions.emplace_back();
        rows.take(version.number, version.memo, version.annotator, version.created);
    }
    if (rows.failed())
        return database.failure();
    return versions;
}

Result<std::vector<CodebookChange>> listCodebookChanges(Database &database)
{
    std::vector<CodebookChange> changes;
    Statement rows(database, "list_changesets");
    rows.with();
    while (rows.next()) {
        CodebookChange change;
        std::string changeset;
        rows.take(change.text, change.annotator, change.when, changeset);
        if (isOnTable(changeset, "code"))
            changes.push_back(std::move(change));
    }
    if (rows.failed())
        return database.failure();
    return changes;
}

Result<int> saveCodebookVersion(Database &database, const std::string &memo, const Hand &hand)
{
    const Result<annotate::Codebook> codebook = listCodes(database);
    if (!codebook)
        return std::unexpected(codebook.error());
    Transaction both(database);
    if (!both.isOpen())
        return database.failure();
    const int number = codebook->version + 1;
    const bool isSaved
        = Statement(database, "insert_codebook_version").run(number, memo, hand.annotator, hand.now)
        && Statement(database, "update_codebook_number").run(number);
    if (!isSaved || !both.commit())
        return database.failure();
    return number;
}

} // namespace rejoinder::store
