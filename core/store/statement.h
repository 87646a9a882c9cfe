// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/id.h"
#include "core/base/span.h"
#include "core/store/database.h"

namespace rejoinder::store {

/// Bytes that are not text.
struct Blob
{
    std::string_view bytes;
};

/// One statement of resources/sql, forward only; prepared once per connection and handed back when
/// this goes. Values are bound in the order in which the statement names its parameters and taken
/// in the order of its columns. A Span is two of them; an invalid Id and an empty optional are
/// NULL.
class Statement
{
public:
    Statement(Database &database, std::string_view name);
    ~Statement();

    /// Binds, runs to the end and rewinds, so that it can be run again.
    template <class... Values> [[nodiscard]] bool run(const Values &...values)
    {
        rewind();
        (bind(values, false), ...);
        return finish();
    }

    /// Binds and stands before the first row. The values are copied.
    template <class... Values> Statement &with(const Values &...values)
    {
        rewind();
        (bind(values, true), ...);
        return *this;
    }

    /// False at the end and where it fails; `failed` tells which.
    [[nodiscard]] bool next();
    bool failed() const { return m_failed; }

    /// The columns of this row, from the left.
    template <class... Values> void take(Values &...values)
    {
        m_column = 0;
        (read(values), ...);
    }

    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

private:
    void rewind();
    bool finish();

    void bind(std::int64_t value, bool copy);
    void bind(std::size_t value, bool copy) { bind(std::int64_t(value), copy); }
    void bind(int value, bool copy) { bind(std::int64_t(value), copy); }
    void bind(bool value, bool copy) { bind(std::int64_t(value), copy); }
    void bind(double value, bool copy);
    void bind(std::string_view value, bool copy);
    void bind(const std::string &value, bool copy) { bind(std::string_view(value), copy); }
    void bind(const char *value, bool copy) { bind(std::string_view(value), copy); }
    void bind(Blob value, bool copy);
    void bind(std::nullopt_t value, bool copy);
    void bind(Span value, bool copy)
    {
        bind(value.start, copy);
        bind(value.end, copy);
    }
    template <class Tag> void bind(const Id<Tag> &value, bool copy)
    {
        value.isValid() ? bind(value.value, copy) : bind(std::nullopt, copy);
    }
    template <class Value> void bind(const std::optional<Value> &value, bool copy)
    {
        value ? bind(*value, copy) : bind(std::nullopt, copy);
    }

    void read(std::int64_t &value);
    void read(std::size_t &value);
    void read(int &value);
    void read(bool &value);
    void read(double &value);
    void read(std::string &value); // a blob too
    void read(Span &value)
    {
        read(value.start);
        read(value.end);
    }
    template <class Tag> void read(Id<Tag> &value) { read(value.value); }
    template <class Value> void read(std::optional<Value> &value)
    {
        if (isNull())
            value.reset(), ++m_column;
        else
            read(value.emplace());
    }
    bool isNull() const;

    Database &m_database;
    std::string_view m_name;
    sqlite3_stmt *m_statement;
    int m_parameter = 0;
    int m_column = 0;
    bool m_failed = false;
};

} // namespace rejoinder::store
