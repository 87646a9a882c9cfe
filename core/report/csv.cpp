// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <array>

#include "core/exchange/cells.h"
#include "core/exchange/sidecar.h"
#include "core/exchange/table.h"

namespace rejoinder::report {

namespace {

using retrieve::Crosstab;
using retrieve::Segment;

struct Row
{
    const Retrieval &retrieval;
    const retrieve::Group &group;
    const Segment &segment;
};

using enum exchange::CellKind;

/// From 1; empty where there is none.
std::string numberCell(int index)
{
    return index < 0 ? std::string() : std::to_string(index + 1);
}

std::string codeName(const Row &row)
{
    const annotate::Code *code = row.retrieval.codebook.find(row.segment.code);
    return code ? code->name : std::string();
}

const std::array columns{
    exchange::Column<Row>{"group", Text, "what the segment was put under",
                          [](const Row &row) { return row.group.title; }},
    exchange::Column<Row>{"document_title", Text, "title of the document",
                          [](const Row &row) { return row.segment.title; }},
    exchange::Column<Row>{"place", Text, "commenter and number of the comment, or the paragraph",
                          [](const Row &row) { return retrieve::placeOf(row.segment); }},
    exchange::Column<Row>{"person", Text, "who wrote the comment, as shown; empty where unknown",
                          [](const Row &row) { return row.segment.person; }},
    exchange::Column<Row>{"paragraph", Integer, "paragraph of the article, from 1",
                          [](const Row &row) { return numberCell(row.segment.paragraph); }},
    exchange::Column<Row>{"comment", Integer, "number of the comment in the document, from 1",
                          [](const Row &row) { return numberCell(row.segment.comment); }},
    exchange::Column<Row>{"answers", Integer, "number of the comment which that one answers",
                          [](const Row &row) { return numberCell(row.segment.answers); }},
    exchange::Column<Row>{
        "code_path", Text, "names from the root to the code",
        [](const Row &row) { return row.retrieval.codebook.pathOf(row.segment.code); }},
    exchange::Column<Row>{"code_name", Text, "name of the code", codeName},
    exchange::Column<Row>{"coder_name", Text, "name of the annotator",
                          [](const Row &row) { return row.segment.annotator; }},
    exchange::Column<Row>{"before", Text, "what stands before it, up to 160 characters",
                          [](const Row &row) { return row.segment.before; }},
    exchange::Column<Row>{"segment_text", Text, "the words coded, or found",
                          [](const Row &row) { return row.segment.words; }},
    exchange::Column<Row>{"after", Text, "what stands after it, up to 160 characters",
                          [](const Row &row) { return row.segment.after; }},
    exchange::Column<Row>{"memo", Text, "attributes of the coding, notes on it and on its words",
                          [](const Row &row) { return row.segment.memo; }},
    exchange::Column<Row>{
        "target_kind", Text, "what the code is put on",
        [](const Row &row) { return std::string(annotate::wordFor(row.segment.kind)); }},
    exchange::Column<Row>{"coding_id", Text, "UUID of the coding, as in codings.csv",
                          [](const Row &row) { return row.segment.coding.value; }},
    exchange::Column<Row>{"doc_byte_start", Integer, "first byte in the decoded text",
                          [](const Row &row) { return std::to_string(row.segment.span.start); }},
    exchange::Column<Row>{"doc_byte_end", Integer, "byte after the last one",
                          [](const Row &row) { return std::to_string(row.segment.span.end); }},
};

/// The file grows while its columns are told: a code each.
void addTable(const Crosstab &table, const Retrieval &retrieval, const std::string &name,
              const exchange::CsvDialect &dialect, std::vector<exchange::ExportFile> &files,
              std::vector<exchange::FileFacts> &facts)
{
    exchange::FileFacts fact{
        name, "how often each code stands in each row", {}, table.rows.size(), {}};
    fact.columns.push_back({"row", Text, "document, person, or value of the variable"});
    fact.columns.push_back({"document_title", Text, "of the person, where there are several"});
    for (const CodeId &code : table.codes)
        fact.columns.push_back({retrieval.codebook.pathOf(code), Integer, "segments of this code"});
    fact.columns.push_back({"total", Integer, "segments of all codes"});

    exchange::CsvWriter writer(dialect);
    for (const exchange::ColumnFact &column : fact.columns)
        writer.text(column.name);
    writer.endRow();
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        writer.text(table.rows[row].title);
        writer.text(table.rows[row].detail);
        for (const int count : table.counts[row])
            writer.number(std::to_string(count));
        writer.number(std::to_string(table.rowTotal(row)));
        writer.endRow();
    }
    files.push_back({name, writer.take()});
    facts.push_back(std::move(fact));
}

} // namespace

std::vector<retrieve::Grouping> tablesOf(const Retrieval &retrieval)
{
    std::vector<retrieve::Grouping> tables{{retrieve::By::Document, {}},
                                           {retrieve::By::Person, {}}};
    if (retrieval.grouping.by == retrieve::By::Variable)
        tables.push_back(retrieval.grouping);
    return tables;
}

std::vector<exchange::ExportFile> csvReport(const Retrieval &retrieval,
                                            const exchange::CsvOptions &options)
{
    const exchange::CsvDialect dialect{options.separator, options.bom, options.guardFormulas};
    std::vector<exchange::ExportFile> files;
    std::vector<exchange::FileFacts> facts;
    exchange::Table<Row> table("segments.csv", "one row for each segment", columns, dialect);
    for (const retrieve::Group &group :
         retrieve::grouped(retrieval.segments, retrieval.codebook, retrieval.grouping)) {
        for (const std::size_t i : group.segments)
            table.add({retrieval, group, retrieval.segments[i]});
    }
    table.finish(files, facts);
    for (const retrieve::Grouping &grouping : tablesOf(retrieval))
        addTable(retrieve::crosstab(retrieval.segments, retrieval.codebook, grouping), retrieval,
                 "codes_by_" + std::string(retrieve::wordFor(grouping.by)) + ".csv", dialect, files,
                 facts);
    files.push_back(exchange::sidecarOf(facts, options));
    return files;
}

} // namespace rejoinder::report
