// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include <QtGlobal>

#include <sqlite3.h>

namespace rejoinder::store {

Statement::Statement(Database &database, std::string_view name)
    : m_database(database)
    , m_name(name)
    , m_statement(database.take(name))
    , m_failed(m_statement == nullptr)
{ }

Statement::~Statement()
{
    if (m_statement != nullptr)
        m_database.putBack(m_name, m_statement);
}

void Statement::rewind()
{
    if (m_statement != nullptr)
        sqlite3_reset(m_statement);
    m_failed = m_statement == nullptr;
    m_parameter = 0;
}

bool Statement::finish()
{
    while (next()) { }
    if (m_failed)
        return false; // not rewound: the connection still tells why
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    return true;
}

bool Statement::next()
{
    if (m_failed)
        return false;
    Q_ASSERT(m_parameter == sqlite3_bind_parameter_count(m_statement));
    const int result = sqlite3_step(m_statement);
    m_failed = result != SQLITE_ROW && result != SQLITE_DONE;
    return result == SQLITE_ROW;
}

void Statement::bind(std::int64_t value, bool)
{
    if (m_statement != nullptr)
        sqlite3_bind_int64(m_statement, ++m_parameter, value);
}

void Statement::bind(double value, bool)
{
    if (m_statement != nullptr)
        sqlite3_bind_double(m_statement, ++m_parameter, value);
}

void Statement::bind(std::string_view value, bool copy)
{
    if (m_statement == nullptr)
        return;
    const char *bytes
        = value.data() != nullptr ? value.data() : ""; // a null pointer would bind NULL
    if (sqlite3_bind_text64(m_statement, ++m_parameter, bytes, value.size(),
                            copy ? SQLITE_TRANSIENT : SQLITE_STATIC, SQLITE_UTF8)
        != SQLITE_OK)
        m_failed = true;
}

void Statement::bind(Blob value, bool copy)
{
    if (m_statement == nullptr)
        return;
    const char *bytes = value.bytes.data() != nullptr ? value.bytes.data() : "";
    if (sqlite3_bind_blob64(m_statement, ++m_parameter, bytes, value.bytes.size(),
                            copy ? SQLITE_TRANSIENT : SQLITE_STATIC)
        != SQLITE_OK)
        m_failed = true;
}

void Statement::bind(std::nullopt_t, bool)
{
    if (m_statement != nullptr)
        sqlite3_bind_null(m_statement, ++m_parameter);
}

void Statement::read(std::int64_t &value)
{
    value = sqlite3_column_int64(m_statement, m_column++);
}

void Statement::read(std::size_t &value)
{
    value = std::size_t(sqlite3_column_int64(m_statement, m_column++));
}

void Statement::read(int &value)
{
    value = sqlite3_column_int(m_statement, m_column++);
}

void Statement::read(bool &value)
{
    value = sqlite3_column_int(m_statement, m_column++) != 0;
}

void Statement::read(double &value)
{
    value = sqlite3_column_double(m_statement, m_column++);
}

void Statement::read(std::string &value)
{
    const void *bytes
        = sqlite3_column_blob(m_statement, m_column); // of text: its bytes as they are
    const int size = sqlite3_column_bytes(m_statement, m_column++);
    value.assign(static_cast<const char *>(bytes), bytes != nullptr ? std::size_t(size) : 0);
}

bool Statement::isNull() const
{
    return sqlite3_column_type(m_statement, m_column) == SQLITE_NULL;
}

} // namespace rejoinder::store
