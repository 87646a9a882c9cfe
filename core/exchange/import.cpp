// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importstate.h"
#include "core/exchange/sidecar.h"

#include <filesystem>

namespace rejoinder::exchange {

namespace {

using Importer = Result<void> (*)(ImportState &, const Sheet &);

/// Whether texts are guarded, as the sidecar says; without one they are taken to be.
bool isGuarded(ImportState &state, const std::string &folder)
{
    const Result<std::string> sidecar
        = source::readFile((std::filesystem::path(folder) / sidecarName).string());
    const std::optional<bool> told = sidecar ? guardToldBy(*sidecar) : std::nullopt;
    if (!told)
        state.remark(std::string(sidecarName)
                     + " is not there or cannot be read, so texts are taken to be guarded against "
                       "formulas.");
    return told.value_or(true);
}

} // namespace

Result<CsvImport> importCsv(store::Store &store, const std::string &folder)
{
    const Result<std::unique_ptr<ImportState>> state = ImportState::load(store);
    if (!state)
        return std::unexpected(state.error());
    const bool guarded = isGuarded(**state, folder);
    bool isAnyThere = false;
    for (const auto &[name, importer] : std::initializer_list<std::pair<const char *, Importer>>{
             {"codebook.csv", importCodes},
             {"codings.csv", importCodings},
             {"notes.csv", importNotes},
             {"relations.csv", importRelations},
             {"variables.csv", importVariables}}) {
        const Result<std::optional<Sheet>> sheet = Sheet::read(folder, name, guarded);
        if (!sheet)
            return std::unexpected(sheet.error());
        if (!*sheet)
            continue;
        isAnyThere = true;
        if (const Result<void> done = importer(**state, **sheet); !done)
            return std::unexpected(done.error());
    }
    if (!isAnyThere)
        return fail(Error::Code::Unreadable, folder,
                    "it holds none of codebook.csv, codings.csv, notes.csv, relations.csv and "
                    "variables.csv");
    return (*state)->finish();
}

} // namespace rejoinder::exchange
