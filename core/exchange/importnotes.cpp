// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importtarget.h"

namespace rejoinder::exchange {

namespace {

using annotate::Note;

using Row = ImportRow;

constexpr TargetCells targetCells{"notes", "segment_text", "segment_prefix", "segment_suffix",
                                  "source_file"};

/// Whether the project's note says the same, or was changed since, which becomes a remark.
bool isSettled(const Row &row, const Note &note)
{
    const Note *known = row.state.note(note.id);
    if (!known)
        return false;
    const bool isSame = isSameText(note.text, known->text) && note.target == known->target
        && (!note.annotator.isValid() || note.annotator == known->annotator);
    const bool isStale = !isSame && note.modified != 0 && note.modified < known->modified;
    if (isStale)
        row.state.remark(row.sheet.about(
            row.cells, "the project's note was changed after this was written; left as it is"));
    return isSame || isStale;
}

Result<void> importNote(const Row &row)
{
    Note note;
    note.id = {row.cell("note_id")};
    if (note.id.isValid() && !isUuid(note.id.value)) {
        row.leaveOut("\"" + note.id.value + "\" is no UUID");
        return {};
    }
    const std::optional<TargetAddress> address = addressFrom(row.cell("target_id"));
    if (!address) {
        row.leaveOut("target_id names no target");
        return {};
    }
    Result<std::optional<annotate::Target>> target = targetFor(row, *address, targetCells);
    if (!target)
        return std::unexpected(target.error());
    if (!*target)
        return {};
    const Result<AnnotatorId> annotator = row.state.annotator({}, row.cell("created_by"));
    if (!annotator)
        return std::unexpected(annotator.error());
    note.target = **std::move(target);
    note.annotator = *annotator;
    note.text = row.cell("text");
    note.created = momentFrom(row.cell("created_at")).value_or(0);
    note.modified = momentFrom(row.cell("modified_at")).value_or(0);
    if (!isSettled(row, note))
        row.state.put(std::move(note));
    return {};
}

} // namespace

Result<void> importNotes(ImportState &state, const Sheet &sheet)
{
    if (const Result<void> complete = sheet.require({"note_id", "target_id", "text"}); !complete)
        return complete;
    for (const CsvRow &row : sheet.rows()) {
        if (const Result<void> read = importNote({state, sheet, row}); !read)
            return read;
    }
    return {};
}

} // namespace rejoinder::exchange
