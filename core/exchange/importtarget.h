// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/facts.h"
#include "core/exchange/importstate.h"

namespace rejoinder::exchange {

/// One row of a file and where it goes.
struct ImportRow
{
    ImportState &state;
    const Sheet &sheet;
    const CsvRow &cells;

    std::string cell(std::string_view column) const { return sheet.cell(cells, column); }
    void leaveOut(const std::string &reason) const
    {
        state.remark(sheet.about(cells, reason + "; left out"));
    }
};

/// The columns that tell the words of a target.
struct TargetCells
{
    const char *what; // "notes": what such rows are called in remarks
    const char *text;
    const char *prefix;
    const char *suffix;
    const char *file;
};

/// Nothing where the target cannot be had; then that has been remarked.
Result<std::optional<annotate::Target>>
targetFor(const ImportRow &row, const TargetAddress &address, const TargetCells &cells);

} // namespace rejoinder::exchange
