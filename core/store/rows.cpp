// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include <ranges>

#include "core/annotate/attribute.h"
#include "core/store/statement.h"
#include "core/store/words.h"

namespace rejoinder::store {

namespace {

using annotate::Code;
using annotate::Coding;
using annotate::Note;
using annotate::Relation;
using annotate::Target;
using annotate::TargetKind;
using annotate::Variable;
using annotate::VariableValue;

/// The columns a target has in the file: its reference is a foreign key where it names a row.
struct TargetColumns
{
    std::string_view kind;
    CodeId onCode;
    CodingId onCoding;
    std::string person;
};

TargetColumns columnsOf(const Target &target)
{
    TargetColumns columns{annotate::wordFor(target.kind), {}, {}, {}};
    if (target.kind == TargetKind::Code)
        columns.onCode.value = target.ref;
    else if (target.kind == TargetKind::Coding)
        columns.onCoding.value = target.ref;
    else
        columns.person = target.ref;
    return columns;
}

Target targetFrom(const std::string &kind, annotate::Anchor anchor, const CodeId &onCode,
                  const CodingId &onCoding, const std::string &person)
{
    const std::string &ref = onCode.isValid() ? onCode.value
        : onCoding.isValid()                  ? onCoding.value
                                              : person;
    return {annotate::targetKindFrom(kind), std::move(anchor), ref};
}

void read(Statement &row, Code &c)
{
    row.take(c.id, c.parent, c.name, c.definition, c.include, c.exclude, c.examples, c.palette,
             c.shortcut, c.abbreviation, c.kinds, c.position, c.isGroup, c.attributes);
}

void read(Statement &row, Coding &c)
{
    std::string kind;
    std::string stance;
    std::string attributes;
    std::string person;
    annotate::Anchor a;
    CodeId onCode;
    CodingId onCoding;
    row.take(c.id, kind, a.document, a.span, a.quote, a.prefix, a.suffix, onCode, onCoding, person,
             c.code, c.confidence, c.weight, c.memo, c.annotator, c.created, c.modified, stance,
             attributes);
    c.stance = annotate::stanceFrom(stance);
    c.attributes = annotate::attributeValuesFrom(attributes);
    c.target = targetFrom(kind, std::move(a), onCode, onCoding, person);
}

void read(Statement &row, Note &n)
{
    std::string kind;
    std::string person;
    annotate::Anchor a;
    CodeId onCode;
    CodingId onCoding;
    row.take(n.id, kind, a.document, a.span, a.quote, a.prefix, a.suffix, onCode, onCoding, person,
             n.text, n.annotator, n.created, n.modified);
    n.target = targetFrom(kind, std::move(a), onCode, onCoding, person);
}

void read(Statement &row, Relation &r)
{
    std::string fromKind;
    std::string toKind;
    annotate::Anchor from;
    annotate::Anchor to;
    CodingId fromCoding;
    CodingId toCoding;
    row.take(r.id, from.document, fromKind, from.span, from.quote, from.prefix, from.suffix,
             fromCoding, to.document, toKind, to.span, to.quote, to.prefix, to.suffix, toCoding,
             r.code, r.memo, r.annotator, r.created, r.modified);
    r.from = targetFrom(fromKind, std::move(from), {}, fromCoding, {});
    r.to = targetFrom(toKind, std::move(to), {}, toCoding, {});
}

void read(Statement &row, Variable &v)
{
    std::string scope;
    std::string type;
    std::string choices;
    row.take(v.id, scope, v.name, type, choices, v.position);
    v.scope = annotate::variableScopeFrom(scope).value_or(annotate::VariableScope::Document);
    v.type = annotate::variableTypeFrom(type).value_or(annotate::VariableType::Text);
    for (const auto choice : std::views::split(choices, '\n'))
        v.choices.emplace_back(choice.begin(), choice.end());
}

void read(Statement &row, VariableValue &v)
{
    std::string kind;
    annotate::Anchor a;
    std::string person;
    row.take(v.id, a.document, v.variable, kind, a.span, a.quote, a.prefix, a.suffix, person,
             v.text);
    v.target = targetFrom(kind, std::move(a), {}, {}, person);
}

void read(Statement &row, StoredDecision &d)
{
    std::string kind;
    row.take(d.id, d.document, kind, d.decision.comment, d.decision.other, d.decision.text,
             d.annotator, d.created);
    d.decision.kind = decisionKinds.from(kind);
}

template <class Row, class... Values>
Result<std::vector<Row>> list(Database &database, std::string_view statement,
                              const Values &...values)
{
    std::vector<Row> all;
    Statement rows(database, statement);
    rows.with(values...);
    while (rows.next())
        read(rows, all.emplace_back());
    if (rows.failed())
        return database.failure();
    return all;
}

template <class Row, class... Keys>
Result<std::optional<Row>> find(Database &database, std::string_view statement, const Keys &...keys)
{
    Result<std::vector<Row>> rows = list<Row>(database, statement, keys...);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->empty() ? std::nullopt : std::optional<Row>(std::move(rows->front()));
}

} // namespace

Result<annotate::Codebook> listCodes(Database &database)
{
    Result<std::vector<Code>> codes = list<Code>(database, "list_codes");
    if (!codes)
        return std::unexpected(codes.error());
    annotate::Codebook book;
    book.codes = std::move(*codes);
    Statement head(database, "find_codebook");
    if (!head.with().next())
        return database.failure();
    head.take(book.name, book.version);
    return book;
}

Result<std::vector<Coding>> listCodings(Database &database)
{
    return list<Coding>(database, "list_codings");
}

Result<std::vector<Coding>> listCodings(Database &database, const DocumentId &document)
{
    return list<Coding>(database, "list_codings_of_document", document);
}

Result<std::vector<CodeId>> listCodeUses(Database &database, const AnnotatorId &annotator)
{
    std::vector<CodeId> codes;
    Statement rows(database, "list_code_uses");
    rows.with(annotator);
    while (rows.next())
        rows.take(codes.emplace_back());
    if (rows.failed())
        return database.failure();
    return codes;
}

Result<std::vector<Note>> listNotes(Database &database)
{
    return list<Note>(database, "list_notes");
}

Result<std::vector<Relation>> listRelations(Database &database)
{
    return list<Relation>(database, "list_relations");
}

Result<std::vector<Variable>> listVariables(Database &database)
{
    return list<Variable>(database, "list_variables");
}

Result<std::vector<VariableValue>> listValues(Database &database)
{
    return list<VariableValue>(database, "list_values");
}

Result<std::vector<VariableValue>> listValues(Database &database, const VariableId &variable)
{
    return list<VariableValue>(database, "list_values_of_variable", variable);
}

Result<std::vector<StoredDecision>> listDecisions(Database &database, const DocumentId &document)
{
    return list<StoredDecision>(database, "list_decisions", document);
}

Result<std::optional<Code>> findCode(Database &database, const CodeId &id)
{
    return find<Code>(database, "find_code", id);
}

Result<std::optional<Coding>> findCoding(Database &database, const CodingId &id)
{
    return find<Coding>(database, "find_coding", id);
}

Result<std::optional<Note>> findNote(Database &database, const NoteId &id)
{
    return find<Note>(database, "find_note", id);
}

Result<std::optional<Relation>> findRelation(Database &database, const RelationId &id)
{
    return find<Relation>(database, "find_relation", id);
}

Result<std::optional<Variable>> findVariable(Database &database, const VariableId &id)
{
    return find<Variable>(database, "find_variable", id);
}

Result<std::optional<VariableValue>> findValue(Database &database, const ValueId &id)
{
    return find<VariableValue>(database, "find_value", id);
}

Result<std::optional<VariableValue>> findValueAt(Database &database, const VariableId &variable,
                                                 const annotate::Anchor &place)
{
    return find<VariableValue>(database, "find_value_at", variable, place.document,
                               place.span.start);
}

Result<std::optional<StoredDecision>> findDecision(Database &database, const DecisionId &id)
{
    return find<StoredDecision>(database, "find_decision", id);
}

bool putCode(Database &database, const Code &c, const AnnotatorId &annotator, Moment now)
{
    return Statement(database, "put_code")
        .run(c.id, c.parent, c.name, c.definition, c.include, c.exclude, c.examples, c.palette,
             c.shortcut, c.abbreviation, c.kinds, c.position, c.isGroup, c.attributes, annotator,
             now);
}

bool putCoding(Database &database, const Coding &c)
{
    const annotate::Anchor &a = c.target.anchor;
    const TargetColumns t = columnsOf(c.target);
    return Statement(database, "put_coding")
        .run(c.id, t.kind, a.document, a.span, a.quote, a.prefix, a.suffix, t.onCode, t.onCoding,
             t.person, c.code, c.confidence, c.weight, c.memo, c.annotator, c.created, c.modified,
             annotate::wordFor(c.stance), annotate::textOf(c.attributes));
}

bool putNote(Database &database, const Note &n)
{
    const annotate::Anchor &a = n.target.anchor;
    const TargetColumns t = columnsOf(n.target);
    return Statement(database, "put_note")
        .run(n.id, t.kind, a.document, a.span, a.quote, a.prefix, a.suffix, t.onCode, t.onCoding,
             t.person, n.text, n.annotator, n.created, n.modified);
}

bool putRelation(Database &database, const Relation &r)
{
    const annotate::Anchor &from = r.from.anchor;
    const annotate::Anchor &to = r.to.anchor;
    const TargetColumns f = columnsOf(r.from);
    const TargetColumns t = columnsOf(r.to);
    return Statement(database, "put_relation")
        .run(r.id, from.document, f.kind, from.span, from.quote, from.prefix, from.suffix,
             f.onCoding, to.document, t.kind, to.span, to.quote, to.prefix, to.suffix, t.onCoding,
             r.code, r.memo, r.annotator, r.created, r.modified);
}

bool putVariable(Database &database, const Variable &v)
{
    std::string choices;
    for (const std::string &choice : v.choices)
        choices += (choices.empty() ? "" : "\n") + choice;
    return Statement(database, "put_variable")
        .run(v.id, annotate::wordFor(v.scope), v.name, annotate::wordFor(v.type), choices,
             v.position);
}

bool putValue(Database &database, const VariableValue &v)
{
    const annotate::Anchor &a = v.target.anchor;
    const TargetColumns t = columnsOf(v.target);
    return Statement(database, "put_value")
        .run(v.id, a.document, v.variable, t.kind, a.span, a.quote, a.prefix, a.suffix, t.person,
             v.text);
}

bool putDecision(Database &database, const StoredDecision &d)
{
    return Statement(database, "put_decision")
        .run(d.id, d.document, decisionKinds.of(d.decision.kind), d.decision.comment,
             d.decision.other, d.decision.text, d.annotator, d.created);
}

} // namespace rejoinder::store
