// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/editor.h"

#include "core/store/rows.h"
#include "core/store/statement.h"

namespace rejoinder::store {

namespace {

using annotate::Variable;
using annotate::VariableValue;

std::unexpected<Error> refuse(std::string reason)
{
    return fail(Error::Code::Conflict, {}, std::move(reason));
}

} // namespace

Result<void> Editor::make(const PutVariable &change)
{
    Variable variable = change.variable;
    if (!variable.id.isValid())
        variable.id = VariableId::make();
    if (std::string flaw = annotate::flawIn(variable); !flaw.empty())
        return refuse(std::move(flaw));
    if (const Result<void> name = checkName(variable); !name)
        return name;
    if (const Result<void> values = checkValues(variable); !values)
        return values;
    return outcome(putVariable(m_database, variable));
}

Result<void> Editor::make(const DropVariable &change)
{
    const Result<std::optional<Variable>> stored = findVariable(m_database, change.id);
    if (!stored)
        return std::unexpected(stored.error());
    if (!*stored)
        return refuse("the variable to delete is not in the project");
    return outcome(Statement(m_database, "delete_values_of_variable").run(change.id)
                   && Statement(m_database, "delete_variable").run(change.id));
}

Result<void> Editor::make(const PutValue &change)
{
    VariableValue value = change.value;
    const Result<std::optional<Variable>> variable = findVariable(m_database, value.variable);
    if (!variable)
        return std::unexpected(variable.error());
    if (!*variable)
        return refuse("the variable of the value is not in the project");
    if (value.target.kind != annotate::targetKindOf((*variable)->scope))
        return refuse("the variable \"" + (*variable)->name + "\" says nothing of such a target");
    const Result<std::string> text = annotate::fitting(**variable, value.text);
    if (!text)
        return refuse(text.error().reason);
    value.text = *text;
    if (value.target.kind == annotate::TargetKind::Document)
        value.target = annotate::wholeDocument(value.target.anchor.document);
    const annotate::Anchor &place = value.target.anchor;
    if (const Result<void> checked = checkPlace(place.document, place.span, "value"); !checked)
        return checked;
    const Result<std::optional<VariableValue>> there
        = findValueAt(m_database, value.variable, place);
    if (!there)
        return std::unexpected(there.error());
    const bool isTwice = *there && value.id.isValid() && (*there)->id != value.id;
    if (isTwice && !Statement(m_database, "delete_value").run(value.id))
        return m_database.failure();
    if (*there)
        value.id = (*there)->id;
    else if (!value.id.isValid())
        value.id = ValueId::make();
    return outcome(putValue(m_database, value));
}

Result<void> Editor::make(const DropValue &change)
{
    const Result<std::optional<VariableValue>> stored = findValue(m_database, change.id);
    if (!stored)
        return std::unexpected(stored.error());
    if (!*stored)
        return refuse("the value to delete is not in the project");
    return outcome(Statement(m_database, "delete_value").run(change.id));
}

Result<void> Editor::checkName(const Variable &variable)
{
    const Result<std::vector<Variable>> all = listVariables(m_database);
    if (!all)
        return std::unexpected(all.error());
    for (const Variable &other : *all) {
        if (other.id != variable.id && other.scope == variable.scope && other.name == variable.name)
            return refuse("there is a variable \"" + variable.name + "\" already");
    }
    return {};
}

Result<void> Editor::checkValues(const Variable &variable)
{
    const Result<std::vector<VariableValue>> values = listValues(m_database, variable.id);
    if (!values)
        return std::unexpected(values.error());
    for (const VariableValue &value : *values) {
        if (value.target.kind != annotate::targetKindOf(variable.scope))
            return refuse("the variable \"" + variable.name + "\" has values already");
        if (const Result<std::string> fits = annotate::fitting(variable, value.text); !fits)
            return refuse("a value does not fit: " + fits.error().reason);
    }
    return {};
}

} // namespace rejoinder::store
