// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/store/sql.h"

struct sqlite3;
struct sqlite3_stmt;
class QSqlDatabase;

namespace rejoinder::store {

/// One connection to one file: opened by Qt Sql, used through SQLite itself. Two things are hard:
/// - Qt Sql hands text over as UTF-16, where SQLite drops a leading U+FEFF and the noncharacters.
/// Our offsets count
///   bytes, so text goes in and out as the UTF-8 it is.
/// - changesets need the connection's own handle anyway, which must come from the very SQLite we
/// are linked with.
class Database
{
public:
    enum class Access {
        Write,
        Peek, // for header(): takes no lock, changes nothing, follows no journal
    };
    /// Errors: Malformed (not SQLite), InUse, Unreadable, Storage. With Access::Write a missing
    /// file is made.
    static Result<std::unique_ptr<Database>> open(const std::string &path, Access access);
    ~Database();

    sqlite3 *handle() const { return m_handle; }

    /// Runs one statement that is not worth keeping: a pragma, a step of a migration.
    [[nodiscard]] bool execute(const std::string &statement);
    /// "PRAGMA name" as a number; -1 where it cannot be read.
    std::int64_t pragma(const std::string &name);

    /// The first 100 bytes of the main file; empty where it is shorter. Read past the pager, which
    /// refuses a file whose last writer was killed, and past the system's own calls, since closing
    /// a file drops this process's locks on it.
    std::string header();

    /// What the last call said, as an error of this file.
    Error error() const;
    std::unexpected<Error> failure() const { return std::unexpected(error()); }

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

private:
    friend class Statement;
    Database(std::string path, std::string connection);
    Result<void> connect(Access access);
    sqlite3_stmt *take(std::string_view name); // null where it cannot be prepared
    void putBack(std::string_view name, sqlite3_stmt *statement);

    std::string m_path;
    std::string m_connection; // of Qt Sql
    sqlite3 *m_handle = nullptr;
    std::multimap<std::string, sqlite3_stmt *, std::less<>> m_idle; // prepared once, used again
};

/// Aborts unless it is told to commit. Begins as a writer, so that nothing fails half-way for want
/// of the lock.
class [[nodiscard]] Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    [[nodiscard]] bool commit();
    bool isOpen() const { return m_open; }

    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

private:
    Database &m_database;
    bool m_open;
};

} // namespace rejoinder::store
