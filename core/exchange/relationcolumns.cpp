// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cells.h"
#include "core/exchange/columns.h"

#include <array>

namespace rejoinder::exchange {

namespace {

using Row = RelationRow;
using enum CellKind;

const annotate::Code *typeOf(const Row &row)
{
    return row.project.codebook.find(row.relation.code);
}

const std::array columns{
    Column<Row>{"relation_id", Text, "UUID of the relation",
                [](const Row &row) { return row.relation.id.value; }},
    Column<Row>{"code_id", Text, "UUID of its type, a code",
                [](const Row &row) { return row.relation.code.value; }},
    Column<Row>{"code_name", Text, "name of its type: what the first end is to the second",
                [](const Row &row) { return typeOf(row) ? typeOf(row)->name : std::string(); }},
    Column<Row>{"from_id", Text,
                "the end it goes from in one word: a coding, else kind, beginning of the dump's "
                "SHA-256, bytes (as selection_id in codings.csv)",
                [](const Row &row) { return targetId(row.from.target, row.from.sha256); }},
    Column<Row>{"from_text", Text, "its words",
                [](const Row &row) { return row.from.target.anchor.quote; }},
    Column<Row>{"from_prefix", Text, "up to 32 characters before them",
                [](const Row &row) { return row.from.target.anchor.prefix; }},
    Column<Row>{"from_suffix", Text, "up to 32 characters after them",
                [](const Row &row) { return row.from.target.anchor.suffix; }},
    Column<Row>{"from_file", Text, "name of the file it lies in",
                [](const Row &row) { return row.from.file; }},
    Column<Row>{"to_id", Text, "the end it goes to, likewise",
                [](const Row &row) { return targetId(row.to.target, row.to.sha256); }},
    Column<Row>{"to_text", Text, "its words",
                [](const Row &row) { return row.to.target.anchor.quote; }},
    Column<Row>{"to_prefix", Text, "up to 32 characters before them",
                [](const Row &row) { return row.to.target.anchor.prefix; }},
    Column<Row>{"to_suffix", Text, "up to 32 characters after them",
                [](const Row &row) { return row.to.target.anchor.suffix; }},
    Column<Row>{"to_file", Text, "name of the file it lies in",
                [](const Row &row) { return row.to.file; }},
    Column<Row>{"memo", Text, "what the annotator said of it",
                [](const Row &row) { return row.relation.memo; }},
    Column<Row>{"coder_id", Text, "UUID of the annotator",
                [](const Row &row) { return row.relation.annotator.value; }},
    Column<Row>{"coder_name", Text, "name of the annotator",
                [](const Row &row) { return row.project.coderName(row.relation.annotator); }},
    Column<Row>{"created_at", Time, "ISO 8601, UTC",
                [](const Row &row) { return timeCell(row.relation.created); }},
    Column<Row>{"modified_at", Time, "ISO 8601, UTC",
                [](const Row &row) { return timeCell(row.relation.modified); }},
};

} // namespace

std::span<const Column<RelationRow>> relationColumns()
{
    return columns;
}

} // namespace rejoinder::exchange
