// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/store/store.h"

namespace rejoinder::exchange {

struct CsvOptions
{
    bool bom = true;
    bool guardFormulas = true; // reversible: see README
    char separator = ',';
};

/// One file of an export, whole in memory.
struct ExportFile
{
    std::string name; // "codings.csv"
    std::string bytes;
};

/// codings.csv, comments.csv, people.csv, codebook.csv, notes.csv, relations.csv, variables.csv,
/// documents.csv and columns.json (the sidecar).
Result<std::vector<ExportFile>> exportCsv(const store::Store &store,
                                          const CsvOptions &options = {});

/// Makes the folder where it is missing and writes through temporary files; none replaces an old
/// one before all are written, so that a full disk leaves the old ones. Errors: Storage.
Result<void> writeFiles(const std::vector<ExportFile> &files, const std::string &folder);

/// What an import would do or did.
struct CsvImport
{
    std::vector<store::Change> changes;
    std::vector<std::string> remarks; // one sentence each: what could not be placed and why
};

/// Reads codebook.csv, codings.csv, notes.csv, relations.csv and variables.csv of a folder that
/// `exportCsv` wrote (a spreadsheet may have saved them since); those that are there. Documents are
/// found by hash, else codings by their words in the only dump with that file name; annotators by
/// id or name: unknown ones are made at once. What the project has already, unchanged, gives no
/// change; what is not in the files stays. Hand the changes to Store::act as one action. Errors:
/// Unreadable, Malformed with file and line.
Result<CsvImport> importCsv(store::Store &store, const std::string &folder);

} // namespace rejoinder::exchange
