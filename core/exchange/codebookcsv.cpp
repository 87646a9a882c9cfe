// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/codebookcsv.h"

#include <algorithm>
#include <filesystem>

#include "core/annotate/attribute.h"
#include "core/exchange/columns.h"
#include "core/exchange/sidecar.h"
#include "core/source/source.h"

namespace rejoinder::exchange {

namespace {

using annotate::Code;

constexpr std::size_t paletteSize = 12;

/// Takes a text over where there is such a column and more than its line ends differ.
void take(std::string &text, const Sheet &sheet, const CsvRow &row, std::string_view column)
{
    if (!sheet.has(column))
        return;
    std::string cell = sheet.cell(row, column);
    if (!isSameText(text, cell))
        text = std::move(cell);
}

bool isGuarded(const std::filesystem::path &folder)
{
    const Result<std::string> sidecar
        = source::readFile((folder / std::string(sidecarName)).string());
    return sidecar ? guardToldBy(*sidecar).value_or(true) : true;
}

/// Parents before children; those above none at the top.
std::vector<Code> inOrder(std::vector<Code> codes)
{
    std::vector<Code> ordered;
    const auto isThere
        = [&ordered](const CodeId &id) { return std::ranges::contains(ordered, id, &Code::id); };
    for (std::size_t before = codes.size() + 1; !codes.empty() && codes.size() < before;) {
        before = codes.size();
        std::vector<Code> waiting;
        for (Code &code : codes)
            (!code.parent.isValid() || isThere(code.parent) ? ordered : waiting)
                .push_back(std::move(code));
        codes = std::move(waiting);
    }
    for (Code &code : codes) {
        code.parent = {};
        ordered.push_back(std::move(code));
    }
    return ordered;
}

} // namespace

std::expected<Code, std::string> codeFrom(const Code *known, const Sheet &sheet, const CsvRow &row)
{
    const CodeId id{sheet.cell(row, "code_id")};
    if (id.isValid() && !isUuid(id.value))
        return std::unexpected("\"" + id.value + "\" is no UUID");
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

Result<annotate::Codebook> readCodebookCsv(const std::string &file)
{
    const std::filesystem::path path(file);
    const std::filesystem::path folder
        = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    const Result<std::optional<Sheet>> sheet
        = Sheet::read(folder.string(), path.filename().string(), isGuarded(folder));
    if (!sheet)
        return std::unexpected(sheet.error());
    if (!*sheet)
        return fail(Error::Code::Unreadable, file, "there is no such file");
    if (const Result<void> complete = (*sheet)->require({"code_id", "name"}); !complete)
        return std::unexpected(complete.error());
    annotate::Codebook codebook;
    codebook.name = path.stem().string();
    for (const CsvRow &row : (*sheet)->rows()) {
        auto code = codeFrom(nullptr, **sheet, row);
        if (!code)
            return fail(Error::Code::Malformed, file, std::move(code.error()),
                        "line " + std::to_string(row.line));
        codebook.codes.push_back(*std::move(code));
    }
    codebook.codes = inOrder(std::move(codebook.codes));
    return codebook;
}

Result<ExportFile> codebookCsv(const store::Store &store)
{
    const Result<ProjectFacts> project = ProjectFacts::load(store);
    if (!project)
        return std::unexpected(project.error());
    Table<CodeRow> table("codebook.csv", "one row for each code", codeColumns(), {});
    for (const annotate::Code &code : project->codebook.codes)
        table.add({*project, code});
    std::vector<ExportFile> files;
    std::vector<FileFacts> facts;
    table.finish(files, facts);
    return std::move(files.front());
}

} // namespace rejoinder::exchange
