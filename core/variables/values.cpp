// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/variables/values.h"

#include <algorithm>

#include "core/pipeline/place.h"

namespace rejoinder::variables {

namespace {

using annotate::Variable;
using annotate::VariableScope;
using annotate::VariableValue;

bool isCalled(const people::Person &person, const std::string &name)
{
    return person.name == name || std::ranges::contains(person.aliases, name);
}

/// Whether it is put on this person's first comment, and not on one that is theirs by now.
bool isAtFirst(const pipeline::Reconstruction &found, int person, const VariableValue &value)
{
    const std::vector<int> &comments = found.people[std::size_t(person)].comments;
    return !comments.empty()
        && pipeline::commentAt(found, value.target.anchor.span) == comments.front();
}

} // namespace

int personAt(const pipeline::Reconstruction &found, const annotate::Target &target)
{
    const int comment = pipeline::commentAt(found, target.anchor.span);
    const int writer = comment < 0 || std::size_t(comment) >= found.personOf.size()
        ? -1
        : found.personOf[std::size_t(comment)];
    const bool isKnown = writer >= 0 && std::size_t(writer) < found.people.size();
    if (target.ref.empty() || (isKnown && isCalled(found.people[std::size_t(writer)], target.ref)))
        return isKnown ? writer : -1;
    const auto named = std::ranges::find(found.people, target.ref, &people::Person::name);
    if (named != found.people.end())
        return int(named - found.people.begin());
    return isKnown ? writer : -1;
}

std::string textIn(const ValueMap &values, const VariableId &variable)
{
    const auto value = values.find(variable);
    return value == values.end() ? std::string() : value->second.text;
}

std::string DocumentValues::ofPerson(int person, const VariableId &variable) const
{
    return person < 0 || std::size_t(person) >= people.size()
        ? std::string()
        : textIn(people[std::size_t(person)], variable);
}

DocumentValues valuesIn(const pipeline::Reconstruction &found,
                        const std::vector<VariableValue> &values)
{
    DocumentValues told;
    told.people.resize(found.people.size());
    for (const VariableValue &value : values) {
        if (value.target.kind == annotate::TargetKind::Document) {
            told.document.insert_or_assign(value.variable, value);
            continue;
        }
        const int person = personAt(found, value.target);
        if (person < 0)
            continue;
        ValueMap &of = told.people[std::size_t(person)];
        if (!of.contains(value.variable) || isAtFirst(found, person, value))
            of.insert_or_assign(value.variable, value);
    }
    return told;
}

Result<Values> Values::load(const store::Store &store)
{
    Result<std::vector<Variable>> variables = store.variables();
    if (!variables)
        return std::unexpected(variables.error());
    Result<std::vector<VariableValue>> all = store.values();
    if (!all)
        return std::unexpected(all.error());
    Values values{*std::move(variables), {}};
    for (VariableValue &value : *all) {
        std::vector<VariableValue> &there = values.values[value.target.anchor.document];
        there.push_back(std::move(value));
    }
    return values;
}

const Variable *Values::find(const VariableId &id) const
{
    const auto known = std::ranges::find(variables, id, &Variable::id);
    return known == variables.end() ? nullptr : &*known;
}

std::vector<Variable> Values::of(VariableScope scope) const
{
    std::vector<Variable> some;
    std::ranges::copy_if(variables, std::back_inserter(some),
                         [scope](const Variable &variable) { return variable.scope == scope; });
    return some;
}

DocumentValues Values::in(const DocumentId &document, const pipeline::Reconstruction &found) const
{
    const auto there = values.find(document);
    return valuesIn(found, there == values.end() ? std::vector<VariableValue>() : there->second);
}

} // namespace rejoinder::variables
