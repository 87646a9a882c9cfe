// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/annotate/codebook.h"
#include "core/base/result.h"
#include "core/store/store.h"

namespace rejoinder::exchange {

/// A `.qdc`, `.codebook` or `.csv` file, or a codebook that ships, by its name. Errors: those of
/// source::readFile, readQdc, parseCodebook, readCodebookCsv and preset.
Result<annotate::Codebook> readCodebookFile(const std::string &fileOrPreset);

/// Writes the project's codebook to `file`, one that is there is replaced: as a table where the
/// name ends in .csv, else as REFI-QDA. Errors: Storage and those of Store::codebook.
Result<void> writeCodebookFile(const store::Store &store, const std::string &file);

/// The action that brings what is new in `other` into a project that has `mine`; no changes where
/// nothing is.
store::Action importAction(const annotate::Codebook &mine, const annotate::Codebook &other);

/// Whether a file of this name is read as REFI-QDA, as this project's own format, as a table.
bool isQdc(const std::string &fileName);
bool isCodebookText(const std::string &fileName);
bool isCodebookCsv(const std::string &fileName);

} // namespace rejoinder::exchange
