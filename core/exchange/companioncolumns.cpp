// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cells.h"
#include "core/exchange/columns.h"

#include <QRegularExpression>

#include <array>
#include <ranges>

namespace rejoinder::exchange {

namespace {

using enum CellKind;

const comments::Comment &commentOf(const CommentRow &row)
{
    return row.document.found.comments[std::size_t(row.comment)];
}

const replies::Link &linkOf(const CommentRow &row)
{
    return row.document.found.links[std::size_t(row.comment)];
}

const people::InferredName &inferredOf(const CommentRow &row)
{
    return row.document.found.inferred[std::size_t(row.comment)];
}

int personOf(const CommentRow &row)
{
    return row.document.found.personOf[std::size_t(row.comment)];
}

std::string printedTime(const CommentRow &row)
{
    return std::string(slice(row.document.source.text, commentOf(row).timeSpan));
}

std::string authorConfidence(const CommentRow &row)
{
    if (!commentOf(row).author.empty())
        return shareCell(1);
    return inferredOf(row).isKnown() ? shareCell(inferredOf(row).confidence) : std::string();
}

/// Each code once, in the order of the codebook.
std::string codesOf(const CommentRow &row)
{
    std::vector<std::string> paths;
    for (const annotate::Code &code : row.project.codebook.codes) {
        const bool isUsed
            = std::ranges::any_of(row.codings, [&code](const annotate::Coding *coding) {
                  return coding->code == code.id;
              });
        if (isUsed)
            paths.push_back(row.project.codebook.pathOf(code.id));
    }
    return joined(paths, entrySeparator);
}

const people::Person &personOf(const PersonRow &row)
{
    return row.document.found.people[std::size_t(row.person)];
}

/// Whether somebody said who wrote one of the person's comments.
bool isDecided(const PersonRow &row)
{
    return std::ranges::any_of(personOf(row).comments, [&row](int comment) {
        const Span body = row.document.found.comments[std::size_t(comment)].body;
        return std::ranges::any_of(
            row.document.decisions, [body](const store::StoredDecision &stored) {
                return stored.decision.kind == pipeline::Decision::Kind::NameIs
                    && stored.decision.comment == body;
            });
    });
}

/// The targets of [[...]] in a note.
std::string linksIn(const std::string &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\[\[([^\[\]\n]+)\]\])"));
    std::vector<std::string> links;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(QString::fromStdString(text)))
        links.push_back(match.captured(1).toStdString());
    return joined(links, entrySeparator);
}

std::size_t doubtsIn(const DocumentFacts &document)
{
    return std::size_t(std::ranges::count_if(
        std::views::iota(0, int(document.found.comments.size())),
        [&](int comment) { return pipeline::isDoubt(document.found, comment); }));
}

const std::array commentTable{
    Column<CommentRow>{"document_id", Text, "key of documents.csv",
                       [](const CommentRow &row) { return row.document.info.id.value; }},
    Column<CommentRow>{"document_title", Text, "title of the article, else the name of the file",
                       [](const CommentRow &row) { return row.document.info.title; }},
    Column<CommentRow>{"comment_id", Text,
                       "beginning of the dump's SHA-256 and first byte of the comment",
                       [](const CommentRow &row) { return row.document.commentId(row.comment); }},
    Column<CommentRow>{"ordinal", Integer, "number of the comment in the dump, from 1",
                       [](const CommentRow &row) { return std::to_string(row.comment + 1); }},
    Column<CommentRow>{
        "parent_comment_id", Text,
        "the comment it answers; empty where it answers the article, \"lost\" where that is not in "
        "the dump",
        [](const CommentRow &row) { return row.document.commentId(linkOf(row).parent); }},
    Column<CommentRow>{"parent_status", Text, "auto, or decided where a person said so",
                       [](const CommentRow &row) {
                           return std::string(linkOf(row).decided ? "decided" : "auto");
                       }},
    Column<CommentRow>{"parent_confidence", Number, "probability that the parent is right, 0 to 1",
                       [](const CommentRow &row) { return shareCell(linkOf(row).confidence); }},
    Column<CommentRow>{
        "parent_rank2_id", Text,
        "second-best parent, as parent_comment_id (empty with a confidence: the article)",
        [](const CommentRow &row) {
            const replies::Alternative *other = runnerUp(row.document, row.comment);
            return other ? row.document.commentId(other->parent) : std::string();
        }},
    Column<CommentRow>{"parent_rank2_confidence", Number,
                       "its probability; empty where there is no second",
                       [](const CommentRow &row) {
                           const replies::Alternative *other = runnerUp(row.document, row.comment);
                           return other ? shareCell(other->probability) : std::string();
                       }},
    Column<CommentRow>{"depth", Integer, "0 for a comment that answers the article",
                       [](const CommentRow &row) {
                           return std::to_string(
                               row.document.shape.depth[std::size_t(row.comment)]);
                       }},
    Column<CommentRow>{"root_comment_id", Text, "comment at the top of its branch",
                       [](const CommentRow &row) {
                           return row.document.commentId(
                               row.document.shape.root[std::size_t(row.comment)]);
                       }},
    Column<CommentRow>{"children", Integer, "comments that answer it directly",
                       [](const CommentRow &row) {
                           return integerCell(
                               row.document.shape.children[std::size_t(row.comment)].size());
                       }},
    Column<CommentRow>{"subtree_size", Integer, "comments in its branch, itself included",
                       [](const CommentRow &row) {
                           return std::to_string(
                               row.document.shape.descendants[std::size_t(row.comment)] + 1);
                       }},
    Column<CommentRow>{"author_printed", Text,
                       "name as the dump prints it; empty where it does not",
                       [](const CommentRow &row) { return commentOf(row).author; }},
    Column<CommentRow>{"author_inferred", Text,
                       "name told by how others address or quote the writer",
                       [](const CommentRow &row) { return inferredOf(row).name; }},
    Column<CommentRow>{"author_confidence", Number,
                       "1 for a printed name, that of the inferred one, else empty",
                       authorConfidence},
    Column<CommentRow>{"person_id", Text, "key of people.csv",
                       [](const CommentRow &row) { return row.document.personId(personOf(row)); }},
    Column<CommentRow>{"person_name", Text, "the person's commonest name; empty for an unnamed one",
                       [](const CommentRow &row) {
                           const int person = personOf(row);
                           return person < 0 ? std::string()
                                             : row.document.found.people[std::size_t(person)].name;
                       }},
    Column<CommentRow>{"time_printed", Text, "time as the dump prints it", printedTime},
    Column<CommentRow>{
        "time_iso", Time,
        "ISO 8601, where it can be read in one way only; without zone where none is printed",
        [](const CommentRow &row) {
            return readTime(printedTime(row)).value_or(PrintedTime{}).iso;
        }},
    Column<CommentRow>{
        "boundary_confidence", Number, "probability that a comment starts here, 0 to 1",
        [](const CommentRow &row) { return shareCell(commentOf(row).startConfidence); }},
    Column<CommentRow>{"text", Text, "the words of the comment",
                       [](const CommentRow &row) {
                           return std::string(slice(row.document.source.text, commentOf(row).body));
                       }},
    Column<CommentRow>{
        "doc_byte_start", Integer, "first byte of the words in the decoded text, which is UTF-8",
        [](const CommentRow &row) { return integerCell(commentOf(row).body.start); }},
    Column<CommentRow>{"doc_byte_end", Integer, "byte behind the last",
                       [](const CommentRow &row) { return integerCell(commentOf(row).body.end); }},
    Column<CommentRow>{
        "doc_start_cp", Integer, "first code point of the words in the decoded text, from 0",
        [](const CommentRow &row) {
            return integerCell(row.document.codePoints.at(commentOf(row).body.start));
        }},
    Column<CommentRow>{"doc_end_cp", Integer, "code point behind the last",
                       [](const CommentRow &row) {
                           return integerCell(row.document.codePoints.at(commentOf(row).body.end));
                       }},
    Column<CommentRow>{"source_byte_start", Integer, "first byte of the words in the file itself",
                       [](const CommentRow &row) {
                           return integerCell(
                               row.document.source.map.toRaw(commentOf(row).body.start));
                       }},
    Column<CommentRow>{"source_byte_end", Integer, "byte behind the last",
                       [](const CommentRow &row) {
                           return integerCell(
                               row.document.source.map.toRaw(commentOf(row).body.end));
                       }},
    Column<CommentRow>{"codes", Text,
                       "paths of the codes on it and in it, each once, in the order of the "
                       "codebook, joined by \" | \"",
                       codesOf},
};

const std::array personTable{
    Column<PersonRow>{"person_id", Text,
                      "beginning of the dump's SHA-256 and first byte of the first comment",
                      [](const PersonRow &row) { return row.document.personId(row.person); }},
    Column<PersonRow>{"name", Text, "the commonest name; empty for an unnamed one",
                      [](const PersonRow &row) { return personOf(row).name; }},
    Column<PersonRow>{
        "kind", Text, "printed, inferred or unnamed",
        [](const PersonRow &row) { return std::string(wordFor(personOf(row).kind)); }},
    Column<PersonRow>{
        "aliases", Text, "other spellings, printed or used by others, joined by \" | \"",
        [](const PersonRow &row) { return joined(personOf(row).aliases, entrySeparator); }},
    Column<PersonRow>{"pseudonym", Text,
                      "a name that tells nothing, the same in each export of the same dumps",
                      [](const PersonRow &row) { return "Person " + integerCell(row.number); }},
    Column<PersonRow>{
        "comments", Integer, "number of comments",
        [](const PersonRow &row) { return integerCell(personOf(row).comments.size()); }},
    Column<PersonRow>{"documents", Text, "key of documents.csv; people are not linked across dumps",
                      [](const PersonRow &row) { return row.document.info.id.value; }},
    Column<PersonRow>{
        "status", Text, "auto, or decided where a person named the writer of a comment",
        [](const PersonRow &row) { return std::string(isDecided(row) ? "decided" : "auto"); }},
    Column<PersonRow>{
        "evidence", Text, "reasons for the identity, joined by \" | \"",
        [](const PersonRow &row) { return joined(personOf(row).evidence, entrySeparator); }},
};

const std::array codeTable{
    Column<CodeRow>{"code_id", Text, "UUID of the code",
                    [](const CodeRow &row) { return row.code.id.value; }},
    Column<CodeRow>{"parent_code_id", Text, "the code above; empty at the root",
                    [](const CodeRow &row) { return row.code.parent.value; }},
    Column<CodeRow>{"code_path", Text, "names from the root to the code, joined by \" > \"",
                    [](const CodeRow &row) { return row.project.codebook.pathOf(row.code.id); }},
    Column<CodeRow>{"name", Text, "name of the code",
                    [](const CodeRow &row) { return row.code.name; }},
    Column<CodeRow>{"definition", Text, "what the code means",
                    [](const CodeRow &row) { return row.code.definition; }},
    Column<CodeRow>{"include", Text, "what is coded with it",
                    [](const CodeRow &row) { return row.code.include; }},
    Column<CodeRow>{"exclude", Text, "what is not",
                    [](const CodeRow &row) { return row.code.exclude; }},
    Column<CodeRow>{"examples", Text, "examples",
                    [](const CodeRow &row) { return row.code.examples; }},
    Column<CodeRow>{"palette", Integer, "number of the colour and line style, 1 to 12; 0 for none",
                    [](const CodeRow &row) { return std::to_string(row.code.palette); }},
    Column<CodeRow>{"shortcut", Text, "letter that puts it on, or empty",
                    [](const CodeRow &row) { return row.code.shortcut; }},
    Column<CodeRow>{"kinds", Text, "target kinds it may be put on, joined by blanks; empty: all",
                    [](const CodeRow &row) { return row.code.kinds; }},
    Column<CodeRow>{"uses", Integer, "codings with this code",
                    [](const CodeRow &row) {
                        const auto uses = row.project.uses.find(row.code.id);
                        return integerCell(uses == row.project.uses.end() ? 0 : uses->second);
                    }},
    Column<CodeRow>{
        "version", Integer, "version of the codebook",
        [](const CodeRow &row) { return std::to_string(row.project.codebook.version); }},
    Column<CodeRow>{"abbreviation", Text, "two or three letters for chips",
                    [](const CodeRow &row) { return row.code.abbreviation; }},
    Column<CodeRow>{"position", Integer, "place among the codes under the same parent, from 0",
                    [](const CodeRow &row) { return std::to_string(row.code.position); }},
    Column<CodeRow>{"is_group", Integer, "1: holds codes and is put on nothing",
                    [](const CodeRow &row) { return std::string(row.code.isGroup ? "1" : "0"); }},
    Column<CodeRow>{"attributes", Text,
                    "what is asked of its codings and of those of the codes below, joined by \"; "
                    "\": \"NAME\", \"NAME: number\", \"NAME: date\", \"NAME: CHOICE | CHOICE\"",
                    [](const CodeRow &row) { return row.code.attributes; }},
};

const std::array noteTable{
    Column<NoteRow>{"note_id", Text, "UUID of the note",
                    [](const NoteRow &row) { return row.note.id.value; }},
    Column<NoteRow>{
        "target_kind", Text,
        "what it is put on: project, document, span, comment, edge, subtree, person, code, coding",
        [](const NoteRow &row) { return std::string(annotate::wordFor(row.note.target.kind)); }},
    Column<NoteRow>{"target_id", Text,
                    "the target in one word: kind, beginning of the dump's SHA-256, bytes of its "
                    "decoded text (as "
                    "selection_id in codings.csv)",
                    [](const NoteRow &row) { return targetId(row.note.target, row.sha256); }},
    Column<NoteRow>{"document_id", Text, "key of documents.csv; empty where it is on no document",
                    [](const NoteRow &row) { return row.note.target.anchor.document.value; }},
    Column<NoteRow>{"text", Text, "Markdown", [](const NoteRow &row) { return row.note.text; }},
    Column<NoteRow>{"links", Text, "what [[...]] in the text names, joined by \" | \"",
                    [](const NoteRow &row) { return linksIn(row.note.text); }},
    Column<NoteRow>{"created_at", Time, "ISO 8601, UTC",
                    [](const NoteRow &row) { return timeCell(row.note.created); }},
    Column<NoteRow>{"created_by", Text, "name of the annotator",
                    [](const NoteRow &row) { return row.project.coderName(row.note.annotator); }},
    Column<NoteRow>{"modified_at", Time, "ISO 8601, UTC",
                    [](const NoteRow &row) { return timeCell(row.note.modified); }},
    Column<NoteRow>{"source_file", Text, "name of the file it is put on; empty where it is on none",
                    [](const NoteRow &row) { return row.file; }},
    Column<NoteRow>{"segment_text", Text,
                    "the words it is put on, by which it is found again in a corrected dump",
                    [](const NoteRow &row) { return row.note.target.anchor.quote; }},
    Column<NoteRow>{"segment_prefix", Text, "up to 32 characters before them",
                    [](const NoteRow &row) { return row.note.target.anchor.prefix; }},
    Column<NoteRow>{"segment_suffix", Text, "up to 32 characters after them",
                    [](const NoteRow &row) { return row.note.target.anchor.suffix; }},
};

const std::array documentTable{
    Column<DocumentRow>{"document_id", Text, "UUID of the dump in this project",
                        [](const DocumentRow &row) { return row.document.info.id.value; }},
    Column<DocumentRow>{"title", Text, "title of the article, else the name of the file",
                        [](const DocumentRow &row) { return row.document.info.title; }},
    Column<DocumentRow>{"source_file", Text, "name of the file imported",
                        [](const DocumentRow &row) { return row.document.source.name; }},
    Column<DocumentRow>{"source_sha256", Text, "SHA-256 of its bytes",
                        [](const DocumentRow &row) { return row.document.source.sha256; }},
    Column<DocumentRow>{"encoding", Text, "IANA name",
                        [](const DocumentRow &row) { return row.document.source.encoding; }},
    Column<DocumentRow>{
        "order", Text,
        "how the page shows its comments: preorder, chronological, reverse or two-level",
        [](const DocumentRow &row) { return std::string(wordFor(row.document.found.order)); }},
    Column<DocumentRow>{
        "comments", Integer, "number of comments",
        [](const DocumentRow &row) { return integerCell(row.document.found.comments.size()); }},
    Column<DocumentRow>{"doubts", Integer,
                        "replies whose parent is less sure than 75 % and that nobody decided",
                        [](const DocumentRow &row) { return integerCell(doubtsIn(row.document)); }},
    Column<DocumentRow>{"model_version", Text, "name and version of the weights",
                        [](const DocumentRow &row) { return row.document.found.model; }},
};

} // namespace

std::span<const Column<CommentRow>> commentColumns()
{
    return commentTable;
}

std::span<const Column<PersonRow>> personColumns()
{
    return personTable;
}

std::span<const Column<CodeRow>> codeColumns()
{
    return codeTable;
}

std::span<const Column<NoteRow>> noteColumns()
{
    return noteTable;
}

std::span<const Column<DocumentRow>> documentColumns()
{
    return documentTable;
}

} // namespace rejoinder::exchange
