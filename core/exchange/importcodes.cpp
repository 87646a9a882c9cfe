// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importstate.h"

#include <algorithm>

#include "core/annotate/attribute.h"

namespace rejoinder::exchange {

namespace {

using annotate::Code;

constexpr std::size_t paletteSize = 12;

struct Read
{
    const CsvRow *row;
    Code code;
};

/// Takes a text over where there is such a column and more than its line ends differ.
void take(std::string &text, const Sheet &sheet, const CsvRow &row, std::string_view column)
{
    if (!sheet.has(column))
        return;
    std::string cell = sheet.cell(row, column);
    if (!isSameText(text, cell))
        text = std::move(cell);
}

/// The stored code, or a new one, with what the row says of it. A reason where the row cannot be
/// used.
std::expected<Code, std::string> codeFrom(const ImportState &state, const Sheet &sheet,
                                          const CsvRow &row)
{
    const CodeId id{sheet.cell(row, "code_id")};
    if (id.isValid() && !isUuid(id.value))
        return std::unexpected("\"" + id.value + "\" is no UUID");
    const Code *known = state.code(id);
    Code code = known ? *known : Code{};
    code.id = id.isValid() ? id : CodeId::make();
    take(code.name, sheet, row, "name");
    take(code.parent.value, sheet, row, "parent_code_id");
    take(code.definition, sheet, row, "definition");
    take(code.include, sheet, row, "include");
    take(code.exclude, sheet, row, "exclude");
    take(code.examples, sheet, row, "examples");
    take(code.shortcut, sheet, row, "shortcut");
    take(code.kinds, sheet, row, "kinds");
    take(code.abbreviation, sheet, row, "abbreviation");
    if (sheet.has("attributes")) {
        const auto attributes = annotate::attributesFrom(sheet.cell(row, "attributes"));
        if (!attributes)
            return std::unexpected(attributes.error().reason);
        code.attributes = annotate::textOf(*attributes);
    }
    if (sheet.has("palette")) {
        const std::optional<std::size_t> palette = sizeFrom(sheet.cell(row, "palette"));
        if (!palette || *palette > paletteSize)
            return std::unexpected("the palette is not a number from 0 to 12");
        code.palette = int(*palette);
    }
    if (const auto position = sizeFrom(sheet.cell(row, "position")))
        code.position = int(*position);
    else if (!known)
        code.position = int(&row - sheet.rows().data());
    if (sheet.has("is_group"))
        code.isGroup = sheet.cell(row, "is_group") == "1";
    if (code.name.empty())
        return std::unexpected("the code has no name");
    return code;
}

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
        if (auto code = codeFrom(state, sheet, row))
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
