// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cells.h"
#include "core/exchange/codingrow.h"
#include "core/exchange/columns.h"

#include <array>

namespace rejoinder::exchange {

namespace {

using Row = VariableRow;
using annotate::Variable;
using annotate::VariableScope;
using annotate::VariableType;
using enum CellKind;

/// Of the value's target; empty in the row of the variable itself.
template <auto cell> std::string ofValue(const Row &row)
{
    return row.value ? std::string(cell(row, *row.value)) : std::string();
}

const std::array columns{
    Column<Row>{"scope", Text, "what it says something of: document, person",
                [](const Row &row) { return std::string(wordFor(row.variable.scope)); }},
    Column<Row>{"name", Text, "name of the variable, once in its scope",
                [](const Row &row) { return row.variable.name; }},
    Column<Row>{"type", Text, "what its values are: text, number, date, choice",
                [](const Row &row) { return std::string(wordFor(row.variable.type)); }},
    Column<Row>{"choices", Text, "of a choice: what it may be, in order, joined by \" | \"",
                [](const Row &row) { return joined(row.variable.choices, entrySeparator); }},
    Column<Row>{
        "document_id", Text,
        "key of documents.csv; empty in the first row of each variable, which tells of itself",
        ofValue<[](const Row &, const annotate::VariableValue &value) {
            return value.target.anchor.document.value;
        }>},
    Column<Row>{"person", Text, "name of the person; empty for documents and unnamed people",
                ofValue<[](const Row &, const annotate::VariableValue &value) {
                    return value.target.ref;
                }>},
    Column<Row>{
        "value", Text,
        "what is said: a number with a point, a date as ISO 8601 (year, month or day), one "
        "of the choices, or words",
        ofValue<[](const Row &, const annotate::VariableValue &value) { return value.text; }>},
    Column<Row>{"variable_id", Text, "UUID of the variable",
                [](const Row &row) { return row.variable.id.value; }},
    Column<Row>{"target_id", Text,
                "document or person in one word: kind, beginning of the dump's SHA-256, bytes of "
                "the person's first comment, name (as selection_id in codings.csv)",
                ofValue<[](const Row &row, const annotate::VariableValue &value) {
                    return targetId(value.target, row.sha256);
                }>},
    Column<Row>{"text", Text, "the words of the person's first comment",
                ofValue<[](const Row &, const annotate::VariableValue &value) {
                    return value.target.anchor.quote;
                }>},
    Column<Row>{"prefix", Text, "up to 32 characters before them",
                ofValue<[](const Row &, const annotate::VariableValue &value) {
                    return value.target.anchor.prefix;
                }>},
    Column<Row>{"suffix", Text, "up to 32 characters after them",
                ofValue<[](const Row &, const annotate::VariableValue &value) {
                    return value.target.anchor.suffix;
                }>},
    Column<Row>{"source_file", Text, "name of the file", [](const Row &row) { return row.file; }},
};

CellKind kindOf(const Variable &variable)
{
    return variable.type == VariableType::Number ? Number : Text;
}

std::string described(const Variable &variable)
{
    return "variable of each " + std::string(wordFor(variable.scope)) + ", a "
        + std::string(wordFor(variable.type)) + "; empty where nothing is said";
}

template <class Row, class Value>
void add(std::vector<OwnColumn<Row>> &own, const variables::Values &values, VariableScope scope,
         const std::string &prefix, Value value)
{
    for (const Variable &variable : values.of(scope))
        own.push_back({prefix + variable.name, kindOf(variable), described(variable),
                       [value, id = variable.id](const Row &row) { return value(row, id); }});
}

} // namespace

std::span<const Column<VariableRow>> variableColumns()
{
    return columns;
}

std::vector<OwnColumn<DocumentRow>> documentVariables(const variables::Values &values)
{
    std::vector<OwnColumn<DocumentRow>> own;
    add(own, values, VariableScope::Document, "var_",
        [](const DocumentRow &row, const VariableId &id) {
            return variables::textIn(row.document.values.document, id);
        });
    return own;
}

std::vector<OwnColumn<PersonRow>> personVariables(const variables::Values &values)
{
    std::vector<OwnColumn<PersonRow>> own;
    add(own, values, VariableScope::Person, "var_", [](const PersonRow &row, const VariableId &id) {
        return row.document.values.ofPerson(row.person, id);
    });
    return own;
}

std::vector<OwnColumn<CodingRow>> codingVariables(const variables::Values &values)
{
    std::vector<OwnColumn<CodingRow>> own;
    add(own, values, VariableScope::Document, "var_document_",
        [](const CodingRow &row, const VariableId &id) {
            return row.document ? variables::textIn(row.document->values.document, id)
                                : std::string();
        });
    add(own, values, VariableScope::Person, "var_person_",
        [](const CodingRow &row, const VariableId &id) {
            return isInComment(row)
                ? row.document->values.ofPerson(row.document->found.personOf[indexOf(row)], id)
                : std::string();
        });
    return own;
}

} // namespace rejoinder::exchange
