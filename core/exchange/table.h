// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "core/exchange/csv.h"
#include "core/exchange/csvfiles.h"

namespace rejoinder::exchange {

/// What the cells of a column are. Integers and numbers are written bare, everything else in quotes
/// and guarded.
enum class CellKind { Text, Integer, Number, Time, Json };

/// One column of an exported file: its name never changes, its description goes into the sidecar,
/// `value` makes the cell.
template <class Row> struct Column
{
    const char *name;
    CellKind kind;
    const char *description;
    std::string (*value)(const Row &);
};

/// A column that the project makes, behind those that every export has.
template <class Row> struct OwnColumn
{
    std::string name;
    CellKind kind;
    std::string description;
    std::function<std::string(const Row &)> value;
};

/// The column without the way to its value: what the sidecar needs.
struct ColumnFact
{
    std::string name;
    CellKind kind;
    std::string description;
};

/// A cell that a spreadsheet cuts off.
struct LongCell
{
    std::size_t row = 0; // of the data, from 1
    std::string column;
};

struct FileFacts
{
    std::string name;
    const char *description;
    std::vector<ColumnFact> columns;
    std::size_t rows = 0;
    std::vector<LongCell> longCells;
};

inline constexpr std::size_t longestSpreadsheetCell
    = 32'767; // characters, UTF-16 as spreadsheets count them

std::size_t utf16Length(std::string_view utf8);

/// Collects the rows of one file.
template <class Row> class Table
{
public:
    Table(std::string name, const char *description, std::span<const Column<Row>> columns,
          const CsvDialect &dialect, std::vector<OwnColumn<Row>> own = {})
        : m_facts{std::move(name), description, {}, 0, {}}
        , m_columns(columns)
        , m_own(std::move(own))
        , m_writer(dialect)
    {
        for (const Column<Row> &column : columns)
            m_facts.columns.push_back({column.name, column.kind, column.description});
        for (const OwnColumn<Row> &column : m_own)
            m_facts.columns.push_back({column.name, column.kind, column.description});
        for (const ColumnFact &column : m_facts.columns)
            m_writer.text(column.name);
        m_writer.endRow();
    }

    void add(const Row &row)
    {
        ++m_facts.rows;
        for (const Column<Row> &column : m_columns)
            write(column, row);
        for (const OwnColumn<Row> &column : m_own)
            write(column, row);
        m_writer.endRow();
    }

    /// Ends the table.
    void finish(std::vector<ExportFile> &files, std::vector<FileFacts> &facts)
    {
        files.push_back({m_facts.name, m_writer.take()});
        facts.push_back(std::move(m_facts));
    }

private:
    void write(const auto &column, const Row &row)
    {
        const std::string cell = column.value(row);
        if (column.kind == CellKind::Integer || column.kind == CellKind::Number)
            m_writer.number(cell);
        else
            m_writer.text(cell);
        if (cell.size() > longestSpreadsheetCell && utf16Length(cell) > longestSpreadsheetCell)
            m_facts.longCells.push_back({m_facts.rows, column.name});
    }

    FileFacts m_facts;
    std::span<const Column<Row>> m_columns;
    std::vector<OwnColumn<Row>> m_own;
    CsvWriter m_writer;
};

} // namespace rejoinder::exchange
