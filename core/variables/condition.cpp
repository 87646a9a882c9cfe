// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/variables/condition.h"

#include <algorithm>
#include <array>

#include <QString>

#include "core/base/fold.h"

namespace rejoinder::variables {

namespace {

using namespace Qt::StringLiterals;
using annotate::Comparison;
using annotate::Condition;
using annotate::Variable;

struct Sign
{
    std::string_view text;
    Comparison comparison;
    Comparison withoutText;
};
constexpr std::array signs{
    Sign{"!=", Comparison::IsNot, Comparison::Filled}, Sign{"=", Comparison::Is, Comparison::Empty},
    Sign{"<", Comparison::Less, Comparison::Less}, Sign{">", Comparison::More, Comparison::More}};

std::unexpected<Error> misused(std::string_view what, std::string reason)
{
    return fail(Error::Code::Usage, std::string(what), std::move(reason));
}

QString foldedName(std::string_view name)
{
    return folded(QString::fromUtf8(name)).trimmed();
}

} // namespace

Result<Variable> named(const std::vector<Variable> &variables, std::string_view name)
{
    const QString wanted = foldedName(name);
    const std::string shown = QString::fromUtf8(name).trimmed().toStdString();
    std::vector<const Variable *> known;
    for (const Variable &variable : variables) {
        const QString own = foldedName(variable.name);
        if (wanted == QString::fromUtf8(annotate::wordFor(variable.scope)) + u'.' + own)
            return variable;
        if (wanted == own)
            known.push_back(&variable);
    }
    if (known.empty())
        return misused(shown, "the project has no variable of this name");
    if (known.size() > 1)
        return misused(shown, "there are several of this name: write document.NAME or person.NAME");
    return *known.front();
}

Result<Condition> conditionFrom(const std::vector<Variable> &variables, std::string_view typed)
{
    const std::size_t at = typed.find_first_of("!=<>");
    const std::string_view rest
        = at == std::string_view::npos ? std::string_view() : typed.substr(at);
    const auto sign = std::ranges::find_if(
        signs, [rest](const Sign &one) { return rest.starts_with(one.text); });
    if (rest.empty() || sign == signs.end())
        return misused(typed, "a condition is a variable, one of = != < >, and a value");
    const Result<Variable> variable = named(variables, typed.substr(0, at));
    if (!variable)
        return std::unexpected(variable.error());
    if (!annotate::canBeAsked(variable->type, sign->comparison))
        return misused(typed, "only numbers and dates are less or more");
    const QString text = QString::fromUtf8(rest.substr(sign->text.size())).trimmed();
    if (text.isEmpty() && !annotate::asksForText(sign->withoutText))
        return Condition{variable->id, sign->withoutText, {}};
    Result<std::string> fits = annotate::fitting(*variable, text.toStdString());
    if (!fits)
        return misused(typed, fits.error().reason);
    return Condition{variable->id, sign->comparison, *std::move(fits)};
}

std::string inWords(const Variable &variable, const Condition &condition)
{
    for (const Sign &sign : signs) {
        if (sign.comparison == condition.comparison)
            return variable.name + ' ' + std::string(sign.text) + ' ' + condition.text;
        if (sign.withoutText == condition.comparison)
            return variable.name + ' ' + std::string(sign.text);
    }
    return variable.name;
}

} // namespace rejoinder::variables
