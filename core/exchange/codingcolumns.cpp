// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cells.h"
#include "core/exchange/codingrow.h"

#include <array>

namespace rejoinder::exchange {

namespace {

using Row = CodingRow;
using enum CellKind;

/// The value where the row has a document; else an empty cell.
template <auto value> std::string inDocument(const Row &row)
{
    return isInDocument(row) ? std::string(value(row, *row.document)) : std::string();
}

/// The value where the row lies in a comment; else an empty cell.
template <auto value> std::string inComment(const Row &row)
{
    return isInComment(row) ? std::string(value(row, *row.document)) : std::string();
}

const std::array columns{
    // 1 ids
    Column<Row>{"schema_version", Integer, "version of these columns",
                [](const Row &) { return std::string("1"); }},
    Column<Row>{"project_id", Text, "UUID of the project",
                [](const Row &row) { return row.project.id.value; }},
    Column<Row>{"coding_id", Text, "UUID of the coding",
                [](const Row &row) { return row.coding.id.value; }},
    Column<Row>{"selection_id", Text,
                "the target in one word: kind, beginning of the dump's SHA-256, bytes (as "
                "doc_byte_start and "
                "doc_byte_end); the same for every coding on the same target, in every project",
                [](const Row &row) {
                    return targetId(row.coding.target,
                                    row.document ? row.document->source.sha256 : "");
                }},
    Column<Row>{
        "target_kind", Text,
        "what the code is put on: project, document, span, comment, edge (of a reply to its "
        "parent), subtree, "
        "person, code, coding",
        [](const Row &row) { return std::string(annotate::wordFor(row.coding.target.kind)); }},
    // 2 code
    Column<Row>{"code_id", Text, "UUID of the code",
                [](const Row &row) { return row.coding.code.value; }},
    Column<Row>{"code_name", Text, "name of the code",
                [](const Row &row) { return codeName(row); }},
    Column<Row>{"code_path", Text, "names from the root to the code, joined by \" > \"",
                [](const Row &row) { return row.project.codebook.pathOf(row.coding.code); }},
    Column<Row>{"code_level_1", Text, "first name of code_path",
                [](const Row &row) { return codeLevel(row, 1); }},
    Column<Row>{"code_level_2", Text, "second name of code_path",
                [](const Row &row) { return codeLevel(row, 2); }},
    Column<Row>{"code_level_3", Text, "third name of code_path",
                [](const Row &row) { return codeLevel(row, 3); }},
    Column<Row>{"code_level_4", Text, "fourth name of code_path",
                [](const Row &row) { return codeLevel(row, 4); }},
    Column<Row>{"code_palette", Integer, "number of the code's colour and line style, 1 to 12",
                [](const Row &row) {
                    return codeOf(row) ? integerCell(std::size_t(codeOf(row)->palette)) : "";
                }},
    Column<Row>{"code_memo", Text, "notes on the code, an empty line between them",
                [](const Row &row) {
                    const auto memo = row.project.codeMemos.find(row.coding.code);
                    return memo == row.project.codeMemos.end() ? std::string() : memo->second;
                }},
    Column<Row>{"codebook_version", Integer, "version of the codebook",
                [](const Row &row) { return std::to_string(row.project.codebook.version); }},
    // 3 coder
    Column<Row>{"coder_id", Text, "UUID of the annotator",
                [](const Row &row) { return row.coding.annotator.value; }},
    Column<Row>{"coder_name", Text, "name of the annotator",
                [](const Row &row) { return row.project.coderName(row.coding.annotator); }},
    Column<Row>{
        "coder_confidence", Number, "the annotator's own, 0 to 1; empty where none was given",
        [](const Row &row) {
            return row.coding.confidence ? exactCell(*row.coding.confidence) : std::string();
        }},
    Column<Row>{"weight", Integer, "0 to 100, set by the annotator",
                [](const Row &row) { return std::to_string(row.coding.weight); }},
    // 4 what
    Column<Row>{"segment_text", Text, "the words coded, as they stand in the dump",
                [](const Row &row) { return row.coding.target.anchor.quote; }},
    Column<Row>{"segment_prefix", Text, "up to 32 characters before them",
                [](const Row &row) { return row.coding.target.anchor.prefix; }},
    Column<Row>{"segment_suffix", Text, "up to 32 characters after them",
                [](const Row &row) { return row.coding.target.anchor.suffix; }},
    Column<Row>{
        "char_count", Integer, "Unicode code points of segment_text",
        [](const Row &row) { return integerCell(codePointCount(row.coding.target.anchor.quote)); }},
    Column<Row>{
        "word_count", Integer, "words of segment_text (Unicode UAX 29)",
        [](const Row &row) { return integerCell(wordCount(row.coding.target.anchor.quote)); }},
    Column<Row>{"coverage_pct_of_comment", Number,
                "share of the comment's code points that is coded, in percent",
                inComment<[](const Row &row, const DocumentFacts &document) {
                    const std::string_view text = document.source.text;
                    const Span body = commentOf(row).body;
                    const Span both{std::max(body.start, spanOf(row).start),
                                    std::min(body.end, spanOf(row).end)};
                    return percentCell(codePointCount(slice(text, both)),
                                       codePointCount(slice(text, body)));
                }>},
    Column<Row>{"coverage_pct_of_document", Number,
                "share of the dump's code points that is coded, in percent",
                inDocument<[](const Row &row, const DocumentFacts &document) {
                    return percentCell(codePointCount(row.coding.target.anchor.quote),
                                       document.codePoints.count());
                }>},
    Column<Row>{"coding_memo", Text, "the annotator's memo on the coding",
                [](const Row &row) { return row.coding.memo; }},
    // 5 where in the text
    Column<Row>{"start_cp", Integer, "first code point, from 0 at the start of the comment's body",
                [](const Row &row) { return fromBody(row, spanOf(row).start, codePointCount); }},
    Column<Row>{"end_cp", Integer,
                "code point behind the last, from 0 at the start of the comment's body",
                [](const Row &row) { return fromBody(row, spanOf(row).end, codePointCount); }},
    Column<Row>{"doc_start_cp", Integer,
                "first code point, from 0 at the start of the decoded text of the dump",
                [](const Row &row) { return codePointAt(row, spanOf(row).start); }},
    Column<Row>{"doc_end_cp", Integer,
                "code point behind the last, from 0 at the start of the decoded text",
                [](const Row &row) { return codePointAt(row, spanOf(row).end); }},
    Column<Row>{"doc_byte_start", Integer, "first byte of the decoded text, which is UTF-8",
                [](const Row &row) { return byteCell(row, spanOf(row).start); }},
    Column<Row>{"doc_byte_end", Integer, "byte of the decoded text behind the last",
                [](const Row &row) { return byteCell(row, spanOf(row).end); }},
    Column<Row>{"start_utf16", Integer,
                "first UTF-16 code unit, from 0 at the start of the comment's body",
                [](const Row &row) { return fromBody(row, spanOf(row).start, utf16Length); }},
    Column<Row>{"end_utf16", Integer,
                "UTF-16 code unit behind the last, from 0 at the start of the comment's body",
                [](const Row &row) { return fromBody(row, spanOf(row).end, utf16Length); }},
    Column<Row>{
        "text_sha256", Text, "SHA-256 of the decoded text, which the doc_ columns count in",
        inDocument<[](const Row &, const DocumentFacts &document) { return document.textHash; }>},
    Column<Row>{"offset_unit", Text, "unit of start_cp, end_cp, doc_start_cp and doc_end_cp",
                [](const Row &) { return std::string("codepoint"); }},
    // 6 where in the source
    Column<Row>{"source_file", Text, "name of the file imported",
                inDocument<[](const Row &, const DocumentFacts &document) {
                    return document.source.name;
                }>},
    Column<Row>{"source_sha256", Text, "SHA-256 of its bytes",
                inDocument<[](const Row &, const DocumentFacts &document) {
                    return document.source.sha256;
                }>},
    Column<Row>{"source_encoding", Text, "its encoding, IANA name",
                inDocument<[](const Row &, const DocumentFacts &document) {
                    return document.source.encoding;
                }>},
    Column<Row>{"source_byte_start", Integer, "first byte of the file itself",
                [](const Row &row) { return rawByte(row, spanOf(row).start); }},
    Column<Row>{"source_byte_end", Integer, "byte of the file behind the last",
                [](const Row &row) { return rawByte(row, spanOf(row).end); }},
    Column<Row>{"source_line_start", Integer, "line of the file in which it begins, from 1",
                inDocument<[](const Row &row, const DocumentFacts &document) {
                    return integerCell(document.lineAt(spanOf(row).start));
                }>},
    Column<Row>{"source_line_end", Integer, "line of the file in which it ends, from 1",
                inDocument<[](const Row &row, const DocumentFacts &document) {
                    return integerCell(
                        document.lineAt(std::max(spanOf(row).start + 1, spanOf(row).end) - 1));
                }>},
    // 7 thread
    Column<Row>{"document_id", Text, "UUID of the dump in this project; key of documents.csv",
                inDocument<[](const Row &, const DocumentFacts &document) {
                    return document.info.id.value;
                }>},
    Column<Row>{"article_id", Text, "the same: a dump holds one article",
                inDocument<[](const Row &, const DocumentFacts &document) {
                    return document.info.id.value;
                }>},
    Column<Row>{
        "article_title", Text, "title of the article, else the name of the file",
        inDocument<[](const Row &, const DocumentFacts &document) { return document.info.title; }>},
    Column<Row>{"thread_id", Text, "the same as document_id: a dump holds one thread",
                inDocument<[](const Row &, const DocumentFacts &document) {
                    return document.info.id.value;
                }>},
    Column<Row>{"comment_id", Text,
                "the comment it lies in; empty in the article. Key of comments.csv",
                inComment<[](const Row &row, const DocumentFacts &document) {
                    return document.commentId(row.comment);
                }>},
    Column<Row>{"comment_ordinal", Integer, "number of the comment in the dump, from 1",
                inComment<[](const Row &row, const DocumentFacts &) {
                    return integerCell(indexOf(row) + 1);
                }>},
    Column<Row>{"comment_depth", Integer, "0 for a comment that answers the article",
                inComment<[](const Row &row, const DocumentFacts &document) {
                    return std::to_string(document.shape.depth[indexOf(row)]);
                }>},
    Column<Row>{"root_comment_id", Text, "comment at the top of its branch",
                inComment<[](const Row &row, const DocumentFacts &document) {
                    return document.commentId(document.shape.root[indexOf(row)]);
                }>},
    Column<Row>{"parent_comment_id", Text,
                "the comment it answers; empty where it answers the article, \"lost\" where that "
                "is not in the dump",
                inComment<[](const Row &row, const DocumentFacts &document) {
                    return document.commentId(linkOf(row).parent);
                }>},
    Column<Row>{"parent_author", Text, "name of the one it answers, printed or inferred",
                inComment<[](const Row &row, const DocumentFacts &document) {
                    return linkOf(row).parent < 0
                        ? std::string()
                        : pipeline::shownName(document.found, linkOf(row).parent);
                }>},
    Column<Row>{"parent_text", Text, "words of the comment it answers",
                inComment<[](const Row &row, const DocumentFacts &document) {
                    return linkOf(row).parent < 0 ? std::string()
                                                  : bodyOf(document, linkOf(row).parent);
                }>},
    Column<Row>{"reply_path", Text,
                "ordinals from the top of the branch to the comment, joined by \" > \"",
                inComment<[](const Row &row, const DocumentFacts &) { return replyPath(row); }>},
    Column<Row>{"n_children", Integer, "comments that answer it directly",
                inComment<[](const Row &row, const DocumentFacts &document) {
                    return integerCell(document.shape.children[indexOf(row)].size());
                }>},
    Column<Row>{"subtree_size", Integer, "comments in its branch, itself included",
                inComment<[](const Row &row, const DocumentFacts &document) {
                    return std::to_string(document.shape.descendants[indexOf(row)] + 1);
                }>},
    // 8 reconstruction
    Column<Row>{"parent_method", Text,
                "decision (by a person), else the kind of the strongest evidence",
                inComment<[](const Row &row, const DocumentFacts &) {
                    const replies::Link &link = linkOf(row);
                    return link.decided         ? "decision"
                        : link.evidence.empty() ? ""
                                                : link.evidence.front().kind;
                }>},
    Column<Row>{"parent_confidence", Number, "probability that the parent is right, 0 to 1",
                inComment<[](const Row &row, const DocumentFacts &) {
                    return shareCell(linkOf(row).confidence);
                }>},
    Column<Row>{"parent_rank2_id", Text,
                "second-best parent, as parent_comment_id (empty with a confidence: the article)",
                inComment<[](const Row &row, const DocumentFacts &document) {
                    const replies::Alternative *other = runnerUp(document, row.comment);
                    return other ? document.commentId(other->parent) : std::string();
                }>},
    Column<Row>{"parent_rank2_confidence", Number,
                "its probability; empty where there is no second",
                inComment<[](const Row &row, const DocumentFacts &document) {
                    const replies::Alternative *other = runnerUp(document, row.comment);
                    return other ? shareCell(other->probability) : std::string();
                }>},
    Column<Row>{"parent_status", Text, "auto, or decided where a person said so",
                inComment<[](const Row &row, const DocumentFacts &) {
                    return linkOf(row).decided ? "decided" : "auto";
                }>},
    Column<Row>{
        "parent_evidence", Json,
        "reasons: kind, English text, weight in nats (against the parent: below 0), bytes of the "
        "decoded text",
        inComment<[](const Row &row, const DocumentFacts &) { return evidenceCell(linkOf(row)); }>},
    // 9 person
    Column<Row>{
        "author_label_raw", Text,
        "the commenter's name as the dump prints it; empty where it does not",
        inComment<[](const Row &row, const DocumentFacts &) { return commentOf(row).author; }>},
    Column<Row>{"person_id", Text, "key of people.csv",
                inComment<[](const Row &row, const DocumentFacts &document) {
                    return document.personId(document.found.personOf[indexOf(row)]);
                }>},
    Column<Row>{"person_name", Text, "the person's commonest name; empty for an unnamed one",
                [](const Row &row) { return personOf(row) ? personOf(row)->name : std::string(); }},
    Column<Row>{"person_confidence", Number, "that the person is one and the name is right, 0 to 1",
                [](const Row &row) {
                    return personOf(row) ? shareCell(personOf(row)->confidence) : std::string();
                }},
    Column<Row>{
        "person_status", Text, "printed, inferred (by how others address or quote them) or unnamed",
        [](const Row &row) {
            return personOf(row) ? std::string(wordFor(personOf(row)->kind)) : std::string();
        }},
    Column<Row>{"person_evidence", Text, "reasons for the identity, joined by \" | \"",
                [](const Row &row) {
                    return personOf(row) ? joined(personOf(row)->evidence, entrySeparator)
                                         : std::string();
                }},
    // 10 time
    Column<Row>{"comment_time_raw", Text, "the time as the dump prints it", timeOf},
    Column<Row>{
        "comment_time_iso", Time,
        "ISO 8601, where it can be read in one way only; without zone where none is printed",
        [](const Row &row) { return readTime(timeOf(row)).value_or(PrintedTime{}).iso; }},
    Column<Row>{
        "comment_time_precision", Text, "day, minute or second",
        [](const Row &
               row) { return std::string(readTime(timeOf(row)).value_or(PrintedTime{}).precision); }},
    Column<Row>{
        "created_at", Time, "when the coding was made, ISO 8601, UTC",
        [](const Row &row) { return timeCell(row.coding.created); }},
    Column<Row>{
        "created_by", Text, "name of the annotator",
        [](const Row &row) { return row.project.coderName(row.coding.annotator); }},
    Column<Row>{
        "modified_at", Time, "when it was last changed, ISO 8601, UTC",
        [](const Row &row) { return timeCell(row.coding.modified); }},
    // 11 relations
    Column<Row>{
        "rel_type", Text, "for a code on a reply: the relation",
        [](const Row &row) { return isEdge(row) ? codeName(row) : std::string(); }},
    Column<Row>{
        "rel_from_comment_id", Text, "the reply",
        [](const Row &
               row) { return isEdge(row) ? row.document->commentId(row.comment) : std::string(); }},
    Column<Row>{"rel_to_comment_id", Text, "what it answers, as parent_comment_id",
                [](const Row &row) {
                    return isEdge(row) ? row.document->commentId(linkOf(row).parent)
                                       : std::string();
                }},
    Column<Row>{"stance", Text,
                "what the words take towards what the code is about, as the annotator sees it: "
                "favour, against, neither; empty where nothing is said",
                [](const Row &row) { return std::string(annotate::wordFor(row.coding.stance)); }},
};

} // namespace

std::span<const Column<CodingRow>> codingColumns()
{
    return columns;
}

} // namespace rejoinder::exchange
