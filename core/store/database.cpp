// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <sqlite3.h>

#include "core/base/id.h"

using namespace Qt::StringLiterals;

namespace rejoinder::store {

namespace {

Error::Code codeOf(int result)
{
    switch (result & 0xff) { // the upper bits say more than we tell apart
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::InUse;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return Error::Code::Malformed;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return Error::Code::Unreadable;
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM:
        return Error::Code::TooLarge;
    default:
        return Error::Code::Storage;
    }
}

std::string fileName(const std::string &path)
{
    return path.substr(path.find_last_of('/') + 1);
}

/// The handle, provided that it belongs to the SQLite we are linked with.
sqlite3 *nativeHandle(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery query(connection);
    if (!query.exec(u"SELECT sqlite_source_id()"_s) || !query.next()
        || query.value(0).toString() != QLatin1StringView(sqlite3_sourceid()))
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const std::string &path, Access access)
{
    auto database = std::unique_ptr<Database>(new Database(path, newUuid()));
    if (const Result<void> connected = database->connect(access); !connected)
        return std::unexpected(connected.error());
    return database;
}

Database::Database(std::string path, std::string connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{ }

Result<void> Database::connect(Access access)
{
    const QString name = QString::fromStdString(m_connection);
    const QString path = QString::fromStdString(m_path);
    if (!QCoreApplication::instance()) // Qt Sql would crash
        return fail(Error::Code::Usage, fileName(m_path), "a project needs a QCoreApplication");
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    if (!connection.isValid())
        return fail(Error::Code::Storage, fileName(m_path), "Qt's SQLite driver is not installed");
    if (access == Access::Peek) {
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        const QByteArray url = QUrl::fromLocalFile(path).toEncoded();
        connection.setDatabaseName(QString::fromLatin1(url) + u"?mode=ro&immutable=1"_s);
    } else {
        connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=200"_s);
        connection.setDatabaseName(path);
    }
    if (!connection.open()) {
        const std::string reason = connection.lastError().text().toStdString();
        return fail(Error::Code::Unreadable, fileName(m_path), "cannot be opened: " + reason);
    }
    m_handle = nativeHandle(connection);
    if (m_handle == nullptr)
        return fail(Error::Code::Storage, fileName(m_path),
                    "Qt's SQLite driver carries another SQLite than the program");
    return {};
}

Database::~Database()
{
    for (const auto &[name, statement] : m_idle)
        sqlite3_finalize(statement);
    const QString name = QString::fromStdString(m_connection);
    if (!QSqlDatabase::contains(name))
        return;
    QSqlDatabase::database(name, false).close();
    QSqlDatabase::removeDatabase(name);
}

bool Database::execute(const std::string &statement)
{
    return sqlite3_exec(m_handle, statement.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

std::int64_t Database::pragma(const std::string &name)
{
    sqlite3_stmt *statement = nullptr;
    std::int64_t value = -1;
    if (sqlite3_prepare_v2(m_handle, ("PRAGMA " + name).c_str(), -1, &statement, nullptr)
            == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return value;
}

std::string Database::header()
{
    sqlite3_file *file = nullptr;
    std::string bytes(100, '\0');
    const bool isRead = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER,
                                             static_cast<void *>(&file))
            == SQLITE_OK
        && file->pMethods != nullptr
        && file->pMethods->xRead(file, bytes.data(), int(bytes.size()), 0) == SQLITE_OK;
    return isRead ? bytes : std::string();
}

Error Database::error() const
{
    const Error::Code code = codeOf(sqlite3_extended_errcode(m_handle));
    std::string reason = sqlite3_errmsg(m_handle);
    if (code == Error::Code::InUse)
        reason = "is open in another window or program";
    else if (code == Error::Code::Malformed)
        reason = "is damaged or not a project file (" + reason + ")";
    else if (code == Error::Code::TooLarge)
        reason = "has no room for something this large (" + reason + ")";
    else
        reason = "could not be read or written (" + reason + ")";
    return {code, fileName(m_path), {}, reason};
}

sqlite3_stmt *Database::take(std::string_view name)
{
    if (const auto idle = m_idle.find(name); idle != m_idle.end()) {
        sqlite3_stmt *statement = idle->second;
        m_idle.erase(idle);
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    const std::string text = sql(name);
    sqlite3_prepare_v3(m_handle, text.data(), int(text.size()), SQLITE_PREPARE_PERSISTENT,
                       &statement, nullptr);
    return statement;
}

void Database::putBack(std::string_view name, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle.emplace(name, statement);
}

Transaction::Transaction(Database &database)
    : m_database(database)
    , m_open(database.execute("BEGIN IMMEDIATE"))
{ }

Transaction::~Transaction()
{
    if (m_open)
        std::ignore = m_database.execute("ROLLBACK");
}

bool Transaction::commit()
{
    const bool committed = m_open && m_database.execute("COMMIT");
    if (committed)
        m_open = false;
    return committed;
}

} // namespace rejoinder::store
