// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/codebookcsv.h"
#include "core/exchange/importstate.h"

namespace rejoinder::exchange {

namespace {

using annotate::Code;

struct Read
{
    const CsvRow *row;
    Code code;
};

/// Puts every code whose parent is there already; gives back the others.
std::vector<Read> putReady(ImportState &state, std::vector<Read> codes)
{
    std::vector<Read> waiting;
    for (Read &read : codes) {
        const bool isReady = !read.code.parent.isValid() || state.willHaveCode(read.code.parent);
        const Code *known = state.code(read.code.id);
        if (!isReady)
            waiting.push_back(std::move(read));
        else if (!known || *known != read.code)
            state.put(std::move(read.code));
    }
    return waiting;
}

} // namespace

Result<void> importCodes(ImportState &state, const Sheet &sheet)
{
    if (const Result<void> complete = sheet.require({"code_id", "name"}); !complete)
        return complete;
    std::vector<Read> codes;
    for (const CsvRow &row : sheet.rows()) {
        if (auto code = codeFrom(state.code(CodeId{sheet.cell(row, "code_id")}), sheet, row))
            codes.push_back({&row, *std::move(code)});
        else
            state.remark(sheet.about(row, code.error() + "; left out"));
    }
    for (std::size_t before = codes.size() + 1; !codes.empty() && codes.size() < before;) {
        before = codes.size();
        codes = putReady(state, std::move(codes));
    }
    for (Read &read : codes) {
        state.remark(sheet.about(*read.row,
                                 "there is no code " + read.code.parent.value + " above \""
                                     + read.code.name + "\", which was put at the top"));
        read.code.parent = {};
        state.put(std::move(read.code));
    }
    return {};
}

} // namespace rejoinder::exchange
