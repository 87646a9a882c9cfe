// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/exchange/csvfiles.h"
#include "core/exchange/table.h"

namespace rejoinder::exchange {

inline constexpr const char *sidecarName = "columns.json";

/// Describes the files of an export after CSV on the Web (W3C): columns with their types and
/// meaning, the dialect, whether formulas were guarded, the units of offsets, the cells that a
/// spreadsheet cuts off.
ExportFile sidecarOf(const std::vector<FileFacts> &files, const CsvOptions &options);

/// Whether the export was guarded; nothing where the text is no such sidecar.
std::optional<bool> guardToldBy(std::string_view sidecar);
/// How many cells a spreadsheet would cut off.
std::size_t longCellsToldBy(std::string_view sidecar);

} // namespace rejoinder::exchange
