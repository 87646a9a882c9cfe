// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/exchange/csv.h"

namespace rejoinder::exchange {

/// One file of an export, read back. Cells are asked for by column name and come without guard.
class Sheet
{
public:
    /// Nothing where there is no such file. Errors: those of source::readFile and readCsv, with
    /// `name` as the file.
    static Result<std::optional<Sheet>> read(const std::string &folder, const std::string &name,
                                             bool isGuarded);

    /// Malformed, naming every column of the list that is not there.
    Result<void> require(std::initializer_list<std::string_view> columns) const;

    const std::vector<CsvRow> &rows() const { return m_table.rows; }
    bool has(std::string_view column) const { return m_table.column(column).has_value(); }
    /// Names of the columns that begin so, without the prefix.
    std::vector<std::string> columnsWith(std::string_view prefix) const;
    /// Empty where there is no such column.
    std::string cell(const CsvRow &row, std::string_view column) const;
    /// "codings.csv, line 12: REASON."
    std::string about(const CsvRow &row, const std::string &reason) const;

private:
    Sheet(CsvTable table, std::string name, bool isGuarded);

    CsvTable m_table;
    std::string m_name;
    bool m_isGuarded;
};

/// Digits only, blanks around them left out.
std::optional<std::size_t> sizeFrom(std::string_view cell);
/// A comma for the point is taken too: spreadsheets write numbers as the country does.
std::optional<double> numberFrom(std::string_view cell);
/// ISO 8601; nothing where a spreadsheet has made something else of it.
std::optional<Moment> momentFrom(std::string_view cell);
bool isUuid(std::string_view text);

/// Equal but for CRLF and CR, of which spreadsheets make LF.
bool isSameText(std::string_view one, std::string_view other);

} // namespace rejoinder::exchange
