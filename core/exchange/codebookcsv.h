// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>
#include <string>

#include "core/annotate/codebook.h"
#include "core/base/result.h"
#include "core/exchange/csvfiles.h"
#include "core/exchange/sheet.h"
#include "core/store/store.h"

namespace rejoinder::exchange {

/// `known`, or a new code where it is null, with what the row says of it. A reason where the row
/// cannot be used.
std::expected<annotate::Code, std::string> codeFrom(const annotate::Code *known, const Sheet &sheet,
                                                    const CsvRow &row);

/// A codebook.csv alone, of whatever name: at the least the columns code_id and name. Parents come
/// before children; what is above none of them stands at the top. Texts are taken to be guarded
/// unless a sidecar beside says otherwise. Errors: Unreadable; Malformed with the line.
Result<annotate::Codebook> readCodebookCsv(const std::string &file);

/// The codebook of a project, as exportCsv() has it among its files.
Result<ExportFile> codebookCsv(const store::Store &store);

} // namespace rejoinder::exchange
