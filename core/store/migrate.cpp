// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrate.h"

#include <QFileInfo>
#include <QRegularExpression>

#include "core/store/history.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace rejoinder::store {

namespace {

bool namesRecordedTable(const std::string &script)
{
    const QString text = QString::fromStdString(script);
    for (const char *table : recordedTables)
        if (text.contains(QRegularExpression(uR"(\b%1\b)"_s.arg(QLatin1StringView(table)))))
            return true;
    return false;
}

/// A number of the file's header; 0 where that is too short.
std::uint32_t bigEndianAt(const std::string &bytes, std::size_t at)
{
    std::uint32_t number = 0;
    for (std::size_t i = at; i < at + 4 && at + 4 <= bytes.size(); ++i)
        number = number << 8 | static_cast<unsigned char>(bytes[i]);
    return number;
}

Result<bool> hasHistory(Database &database)
{
    if (database.pragma("table_xinfo(history)") < 0) // no such table yet
        return false;
    Statement count(database, "count_history");
    std::int64_t entries = 0;
    if (!count.with().next())
        return database.failure();
    count.take(entries);
    return entries > 0;
}

Result<void> step(Database &database, const Migration &migration, Moment now)
{
    const Result<bool> barrier = hasHistory(database);
    if (!barrier)
        return std::unexpected(barrier.error());
    for (const std::string &statement : statementsOf(migration.script))
        if (!database.execute(statement))
            return database.failure();
    if (!database.execute("PRAGMA user_version = " + std::to_string(migration.number)))
        return database.failure();
    if (*barrier && namesRecordedTable(migration.script))
        return recordBarrier(database, migration.name, now);
    return {};
}

} // namespace

Result<void> inspect(const std::string &path, int known)
{
    const QFileInfo file(QString::fromStdString(path));
    const std::string name = file.fileName().toStdString();
    if (!file.exists())
        return fail(Error::Code::Unreadable, name, "there is no such file");
    if (!file.isFile())
        return fail(Error::Code::Unreadable, name, "is not a regular file");
    if (!file.isReadable() || !file.isWritable())
        return fail(Error::Code::Unreadable, name, "there is no permission to read and write it");
    const Result<std::unique_ptr<Database>> peek = Database::open(path, Database::Access::Peek);
    if (!peek)
        return std::unexpected(peek.error());
    const std::string header = (*peek)->header();
    const std::uint32_t version = bigEndianAt(header, 60);
    if (!header.starts_with("SQLite format 3") || bigEndianAt(header, 68) != applicationId
        || version < 1)
        return fail(Error::Code::Malformed, name, "is not a Rejoinder project");
    if (version > std::uint32_t(known))
        return fail(Error::Code::Newer, name, "was written by a newer version of Rejoinder");
    return {};
}

Result<void> migrate(Database &database, const std::vector<Migration> &migrations, Moment now)
{
    const std::int64_t version = database.pragma("user_version");
    if (version == std::int64_t(migrations.size()))
        return {};
    Transaction all(database);
    if (!all.isOpen())
        return database.failure();
    for (const Migration &migration : migrations)
        if (migration.number > version)
            if (const Result<void> done = step(database, migration, now); !done)
                return done;
    if (!all.commit())
        return database.failure();
    return {};
}

} // namespace rejoinder::store
