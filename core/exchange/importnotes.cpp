// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/facts.h"
#include "core/exchange/importstate.h"

namespace rejoinder::exchange {

namespace {

using annotate::Note;
using annotate::TargetKind;

/// One row of notes.csv and where it goes.
struct Row
{
    ImportState &state;
    const Sheet &sheet;
    const CsvRow &cells;

    std::string cell(std::string_view column) const { return sheet.cell(cells, column); }
    void leaveOut(const std::string &reason) const
    {
        state.remark(sheet.about(cells, reason + "; left out"));
    }
};

/// In a dump that need not be the one it was written on.
Result<std::optional<annotate::Anchor>>
anchorInOtherVersion(const Row &row, const TargetAddress &address, const annotate::Anchor &told)
{
    const std::string file = row.cell("source_file");
    const Result<const Dump *> dump = row.state.dumpNamed(file);
    if (!dump)
        return std::unexpected(dump.error());
    if (!*dump) {
        row.state.countMissing("notes", file.empty() ? address.hash : file);
        return std::nullopt;
    }
    const bool isWhole = address.kind == TargetKind::Document;
    std::optional<annotate::Anchor> anchor
        = isWhole ? anchorIn(**dump, {}) : placeByWords(**dump, told);
    if (anchor)
        row.state.countMoved("notes", file);
    else
        row.leaveOut("its words are not in the project's version of \"" + file + "\"");
    return anchor;
}

/// Nothing where there is no such place; then that has been remarked.
Result<std::optional<annotate::Anchor>> anchorFor(const Row &row, const TargetAddress &address)
{
    const annotate::Anchor told{{},
                                address.span,
                                row.cell("segment_text"),
                                row.cell("segment_prefix"),
                                row.cell("segment_suffix")};
    const Result<const Dump *> dump = row.state.dump(address.hash);
    if (!dump)
        return std::unexpected(dump.error());
    if (!*dump)
        return anchorInOtherVersion(row, address, told);
    if (told.quote.empty()) { // a file that tells no words
        std::optional<annotate::Anchor> anchor = anchorIn(**dump, address.span);
        if (!anchor)
            row.leaveOut("the place it is put on is not in the dump");
        return anchor;
    }
    auto placed = place(**dump, told);
    if (!placed) {
        row.leaveOut(placed.error());
        return std::nullopt;
    }
    if (!placed->remark.empty())
        row.state.remark(row.sheet.about(row.cells, placed->remark));
    return std::move(placed->anchor);
}

/// Nothing where the target cannot be had; then that has been remarked.
Result<std::optional<annotate::Target>> targetOf(const Row &row, const TargetAddress &address)
{
    annotate::Target target{address.kind, {}, address.ref};
    if (address.kind == TargetKind::Code && !row.state.willHaveCode(CodeId{address.ref})) {
        row.leaveOut("the code it is put on is not there");
        return std::nullopt;
    }
    if (address.kind == TargetKind::Coding && !row.state.willHaveCoding(CodingId{address.ref})) {
        row.leaveOut("the coding it is put on is not there");
        return std::nullopt;
    }
    if (!standsInADump(address.kind))
        return target;
    Result<std::optional<annotate::Anchor>> anchor = anchorFor(row, address);
    if (!anchor)
        return std::unexpected(anchor.error());
    if (!*anchor)
        return std::nullopt;
    target.anchor = **std::move(anchor);
    return target;
}

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
    Result<std::optional<annotate::Target>> target = targetOf(row, *address);
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
