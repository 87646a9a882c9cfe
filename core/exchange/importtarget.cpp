// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importtarget.h"

namespace rejoinder::exchange {

namespace {

using annotate::TargetKind;

/// In a dump that need not be the one it was written on.
Result<std::optional<annotate::Anchor>> anchorInOtherVersion(const ImportRow &row,
                                                             const TargetAddress &address,
                                                             const TargetCells &cells,
                                                             const annotate::Anchor &told)
{
    const std::string file = row.cell(cells.file);
    const Result<const Dump *> dump = row.state.dumpNamed(file);
    if (!dump)
        return std::unexpected(dump.error());
    if (!*dump) {
        row.state.countMissing(cells.what, file.empty() ? address.hash : file);
        return std::nullopt;
    }
    const bool isWhole = address.kind == TargetKind::Document;
    std::optional<annotate::Anchor> anchor
        = isWhole ? anchorIn(**dump, {}) : placeByWords(**dump, told);
    if (anchor)
        row.state.countMoved(cells.what, file);
    else
        row.leaveOut("its words are not in the project's version of \"" + file + "\"");
    return anchor;
}

/// Nothing where there is no such place; then that has been remarked.
Result<std::optional<annotate::Anchor>>
anchorFor(const ImportRow &row, const TargetAddress &address, const TargetCells &cells)
{
    const annotate::Anchor told{
        {}, address.span, row.cell(cells.text), row.cell(cells.prefix), row.cell(cells.suffix)};
    const Result<const Dump *> dump = row.state.dump(address.hash);
    if (!dump)
        return std::unexpected(dump.error());
    if (!*dump)
        return anchorInOtherVersion(row, address, cells, told);
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

} // namespace

Result<std::optional<annotate::Target>>
targetFor(const ImportRow &row, const TargetAddress &address, const TargetCells &cells)
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
    Result<std::optional<annotate::Anchor>> anchor = anchorFor(row, address, cells);
    if (!anchor)
        return std::unexpected(anchor.error());
    if (!*anchor)
        return std::nullopt;
    target.anchor = **std::move(anchor);
    return target;
}

} // namespace rejoinder::exchange
