// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importtarget.h"

namespace rejoinder::exchange {

namespace {

using annotate::Relation;
using annotate::TargetKind;

constexpr TargetCells fromCells{"relations", "from_text", "from_prefix", "from_suffix",
                                "from_file"};
constexpr TargetCells toCells{"relations", "to_text", "to_prefix", "to_suffix", "to_file"};

/// Nothing where the end cannot be had; then that has been remarked.
Result<std::optional<annotate::Target>> endFor(const ImportRow &row, std::string_view column,
                                               const TargetCells &cells)
{
    const std::optional<TargetAddress> address = addressFrom(row.cell(column));
    const bool canBeEnd = address
        && (address->kind == TargetKind::Span || address->kind == TargetKind::Comment
            || address->kind == TargetKind::Coding);
    if (!canBeEnd) {
        row.leaveOut(std::string(column) + " names no passage, comment or coding");
        return std::nullopt;
    }
    Result<std::optional<annotate::Target>> end = targetFor(row, *address, cells);
    if (end && *end && address->kind == TargetKind::Coding)
        (*end)->anchor = row.state.anchorOf(CodingId{address->ref});
    return end;
}

/// Whether the project's relation says the same, or was changed since, which becomes a remark.
bool isSettled(const ImportRow &row, const Relation &relation)
{
    const Relation *known = row.state.relation(relation.id);
    if (!known)
        return false;
    const bool isSame = relation.code == known->code && relation.from == known->from
        && relation.to == known->to && isSameText(relation.memo, known->memo)
        && (!relation.annotator.isValid() || relation.annotator == known->annotator);
    const bool isStale = !isSame && relation.modified != 0 && relation.modified < known->modified;
    if (isStale)
        row.state.remark(row.sheet.about(
            row.cells, "the project's relation was changed after this was written; left as it is"));
    return isSame || isStale;
}

Result<void> importRelation(const ImportRow &row)
{
    Relation relation;
    relation.id = {row.cell("relation_id")};
    if (relation.id.isValid() && !isUuid(relation.id.value)) {
        row.leaveOut("\"" + relation.id.value + "\" is no UUID");
        return {};
    }
    relation.code = {row.cell("code_id")};
    if (!row.state.willHaveCode(relation.code) || row.state.willBeGroup(relation.code)) {
        row.leaveOut("its type is neither in codebook.csv nor in the project");
        return {};
    }
    Result<std::optional<annotate::Target>> from = endFor(row, "from_id", fromCells);
    if (!from)
        return std::unexpected(from.error());
    if (!*from)
        return {};
    Result<std::optional<annotate::Target>> to = endFor(row, "to_id", toCells);
    if (!to)
        return std::unexpected(to.error());
    if (!*to)
        return {};
    const Result<AnnotatorId> annotator
        = row.state.annotator(row.cell("coder_id"), row.cell("coder_name"));
    if (!annotator)
        return std::unexpected(annotator.error());
    relation.from = **std::move(from);
    relation.to = **std::move(to);
    relation.annotator = *annotator;
    relation.memo = row.cell("memo");
    relation.created = momentFrom(row.cell("created_at")).value_or(0);
    relation.modified = momentFrom(row.cell("modified_at")).value_or(0);
    if (!isSettled(row, relation))
        row.state.put(std::move(relation));
    return {};
}

} // namespace

Result<void> importRelations(ImportState &state, const Sheet &sheet)
{
    if (const Result<void> complete = sheet.require({"relation_id", "code_id", "from_id", "to_id"});
        !complete)
        return complete;
    for (const CsvRow &row : sheet.rows()) {
        if (const Result<void> read = importRelation({state, sheet, row}); !read)
            return read;
    }
    return {};
}

} // namespace rejoinder::exchange
