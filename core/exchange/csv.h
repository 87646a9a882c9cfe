// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace rejoinder::exchange {

/// A spreadsheet runs a cell that begins with = + - @ TAB or CR as a formula. A guarded cell has an
/// apostrophe before such a beginning, and before a leading apostrophe as well, so that `unguarded`
/// gives back every text.
std::string guarded(std::string_view text);
std::string unguarded(std::string_view text);

struct CsvDialect
{
    char separator = ',';
    bool bom = true;
    bool guard = true;
};

/// Rows to bytes after RFC 4180: CRLF, every text in quotes, numbers bare.
class CsvWriter
{
public:
    explicit CsvWriter(const CsvDialect &dialect);

    void text(std::string_view cell);
    void number(std::string_view cell); ///< digits, sign, point; an empty one is an empty cell
    void endRow();

    std::size_t rows() const { return m_rows; }
    std::string take() { return std::move(m_bytes); }

private:
    void separate();

    CsvDialect m_dialect;
    std::string m_bytes;
    std::size_t m_rows = 0;
    bool m_isRowOpen = false;
};

struct CsvRow
{
    std::size_t line = 0; // of the file, where the row begins, from 1
    std::vector<std::string> cells; // as many as the header has
};

/// A CSV file as it stands; nothing is unguarded.
struct CsvTable
{
    std::vector<std::string> header; // without white space around
    std::vector<CsvRow> rows;
    char separator = ',';

    std::optional<std::size_t> column(std::string_view name) const;
};

/// Reads what a spreadsheet or a program wrote: separator `,` `;` or TAB (found in the header, or
/// told by a line "sep=;"), lines ended by CRLF, LF or CR, with or without BOM, in UTF-8 or an
/// encoding that source::decode knows. Empty lines are left out, short rows filled up. Errors:
/// Malformed with the line, and those of source::decode.
Result<CsvTable> readCsv(std::string_view bytes, const std::string &fileName);

} // namespace rejoinder::exchange
