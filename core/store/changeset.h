// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/store/database.h"
#include "core/store/store.h"

struct sqlite3_session;

namespace rejoinder::store {

/// Records what happens to the recorded tables from now on.
class Session
{
public:
    explicit Session(Database &database);
    ~Session();

    /// What has happened, as SQLite writes it down; empty where nothing has.
    Result<std::string> changeset();

    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

private:
    sqlite3_session *m_session = nullptr;
    bool m_attached = false;
};

/// The changeset that takes this one back.
Result<std::string> inverseOf(const std::string &changeset);

/// Makes the changes, all or (Conflict) none that matters: where it fails the caller's transaction
/// is rolled back. A change fails where its row is not as the changeset found it, or where a
/// reference would dangle.
Result<void> apply(Database &database, const std::string &changeset);

/// Whether it holds a change of a row of this table.
bool isOnTable(const std::string &changeset, std::string_view table);

/// The rows of a changeset. REQUIRES: its changes have been made.
Result<Touched> touchedBy(Database &database, const std::string &changeset);

} // namespace rejoinder::store
