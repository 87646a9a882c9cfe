// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importtarget.h"

#include <algorithm>
#include <optional>
#include <ranges>

namespace rejoinder::exchange {

namespace {

using annotate::Target;
using annotate::Variable;
using annotate::VariableType;
using annotate::VariableValue;

constexpr TargetCells cells{"variables", "text", "prefix", "suffix", "source_file"};

std::vector<std::string> choicesIn(std::string_view cell)
{
    std::vector<std::string> choices;
    for (const auto part : std::views::split(cell, '|')) {
        std::string_view choice(part.begin(), part.end());
        const std::size_t start = std::min(choice.find_first_not_of(' '), choice.size());
        choice = choice.substr(start, choice.find_last_not_of(' ') + 1 - start);
        if (!choice.empty())
            choices.emplace_back(choice);
    }
    return choices;
}

/// What the row tells of the variable; nothing where that is no variable, which has been remarked.
std::optional<Variable> toldBy(const ImportRow &row)
{
    const std::string scopeWord = row.cell("scope");
    const std::string typeWord = row.cell("type");
    const auto scope = annotate::variableScopeFrom(scopeWord);
    const auto type = annotate::variableTypeFrom(typeWord);
    if (!scope || !type) {
        row.leaveOut(!scope ? "\"" + scopeWord + "\" is no scope: document or person"
                            : "\"" + typeWord + "\" is no type: text, number, date or choice");
        return std::nullopt;
    }
    Variable variable{{row.cell("variable_id")}, *scope, row.cell("name"), *type, {}, 0};
    if (variable.type == VariableType::Choice)
        variable.choices = choicesIn(row.cell("choices"));
    if (const std::string flaw = annotate::flawIn(variable); !flaw.empty()) {
        row.leaveOut(flaw);
        return std::nullopt;
    }
    if (!isUuid(variable.id.value))
        variable.id = {};
    return variable;
}

/// The one of this id, else of this name; null for none.
const Variable *knownAs(const ImportState &state, const Variable &told)
{
    const std::vector<Variable> &all = state.variables();
    const auto same = std::ranges::find(all, told.id, &Variable::id);
    if (same != all.end() && same->scope == told.scope)
        return &*same;
    const auto called = std::ranges::find_if(all, [&told](const Variable &variable) {
        return variable.scope == told.scope && variable.name == told.name;
    });
    return called == all.end() ? nullptr : &*called;
}

/// The project's variable, made where it has none, with all choices of both; nothing where they do
/// not go together, which has been remarked.
std::optional<Variable> variableFor(const ImportRow &row)
{
    std::optional<Variable> told = toldBy(row);
    if (!told)
        return std::nullopt;
    const Variable *known = knownAs(row.state, *told);
    if (!known) {
        const bool isTaken = std::ranges::contains(row.state.variables(), told->id, &Variable::id);
        if (!told->id.isValid() || isTaken)
            told->id = VariableId::make();
        told->position
            = int(std::ranges::count(row.state.variables(), told->scope, &Variable::scope));
        row.state.put(*told);
        return told;
    }
    Variable variable = *known;
    if (variable.type != told->type) {
        row.leaveOut("the project's variable \"" + variable.name + "\" is a "
                     + std::string(wordFor(variable.type)));
        return std::nullopt;
    }
    for (const std::string &choice : told->choices) {
        if (!std::ranges::contains(variable.choices, choice))
            variable.choices.push_back(choice);
    }
    if (variable != *known)
        row.state.put(variable);
    return variable;
}

/// By the columns a person writes: the document by its id or file, the person by name.
Result<std::optional<Target>> targetToldInWords(const ImportRow &row, const Variable &variable)
{
    const std::string document = row.cell("document_id");
    Result<const Dump *> dump = row.state.dump(DocumentId{document});
    if (dump && !*dump)
        dump = row.state.dumpNamed(document.empty() ? row.cell("source_file") : document);
    if (!dump)
        return std::unexpected(dump.error());
    if (!*dump) {
        row.leaveOut("its document is not in the project");
        return std::nullopt;
    }
    if (variable.scope == annotate::VariableScope::Document)
        return annotate::wholeDocument((*dump)->id);
    const std::string name = row.cell("person");
    Result<std::optional<Target>> person = row.state.personNamed(**dump, name);
    if (person && !*person)
        row.leaveOut("nobody in the document is called \"" + name + "\"");
    return person;
}

Result<std::optional<Target>> targetOf(const ImportRow &row, const Variable &variable)
{
    const std::string id = row.cell("target_id");
    if (id.empty())
        return targetToldInWords(row, variable);
    const std::optional<TargetAddress> address = addressFrom(id);
    if (!address || address->kind != annotate::targetKindOf(variable.scope)) {
        row.leaveOut("\"" + id + "\" is no " + std::string(wordFor(variable.scope)));
        return std::nullopt;
    }
    return targetFor(row, *address, cells);
}

Result<void> importRow(const ImportRow &row)
{
    const std::optional<Variable> variable = variableFor(row);
    const std::string text = row.cell("value");
    if (!variable || text.empty())
        return {};
    const Result<std::string> fits = annotate::fitting(*variable, text);
    if (!fits) {
        row.leaveOut(fits.error().reason);
        return {};
    }
    Result<std::optional<Target>> target = targetOf(row, *variable);
    if (!target)
        return std::unexpected(target.error());
    if (!*target || isSameText(row.state.valueAt(variable->id, (*target)->anchor), *fits))
        return {};
    VariableValue value;
    value.variable = variable->id;
    value.target = **std::move(target);
    value.text = *fits;
    row.state.put(std::move(value));
    return {};
}

} // namespace

Result<void> importVariables(ImportState &state, const Sheet &sheet)
{
    if (const Result<void> complete = sheet.require({"scope", "name", "type", "value"}); !complete)
        return complete;
    for (const CsvRow &row : sheet.rows()) {
        if (const Result<void> read = importRow({state, sheet, row}); !read)
            return read;
    }
    return {};
}

} // namespace rejoinder::exchange
