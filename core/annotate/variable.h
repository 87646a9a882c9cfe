// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/annotate/target.h"
#include "core/base/id.h"
#include "core/base/result.h"

namespace rejoinder::annotate {

/// What a variable says something of: each document, or each person of each document.
enum class VariableScope { Document, Person };

/// What its values are: words, a number, a day (or month, or year), one of the choices.
enum class VariableType { Text, Number, Date, Choice };

/// Something that is known, or asked, of every document or of every person: outlet, date, stance.
struct Variable
{
    VariableId id;
    VariableScope scope = VariableScope::Document;
    std::string name; // no other variable of the scope has it
    VariableType type = VariableType::Text;
    std::vector<std::string> choices; // in their order; of a Choice only
    int position = 0; // among those of its scope

    bool operator==(const Variable &) const = default;
};

/// What a variable says of one document or person. One that says nothing is not there.
struct VariableValue
{
    ValueId id;
    VariableId variable;
    Target target; // Document, its anchor without words; or Person
    std::string text; // see fitting()

    bool operator==(const VariableValue &) const = default;
};

/// "document", "person"; "text", "number", "date", "choice": stable words for files and databases.
std::string_view wordFor(VariableScope scope);
std::string_view wordFor(VariableType type);
std::optional<VariableScope> variableScopeFrom(std::string_view word);
std::optional<VariableType> variableTypeFrom(std::string_view word);

/// The kind of target its values are put on.
TargetKind targetKindOf(VariableScope scope);

/// Why there can be no such variable, English, without a full stop; empty where there can.
std::string flawIn(const Variable &variable);

/// The text as a value is kept, without blanks around it: a number as C writes it ("-3.5"), a date
/// as ISO 8601 does ("2026", "2026-05", "2026-05-03"), one of the choices. Error Malformed: it is
/// no such thing, or nothing at all.
Result<std::string> fitting(const Variable &variable, std::string_view text);

/// The one choice that is called otherwise now, before and after; none where more has changed.
std::optional<std::pair<std::string, std::string>> renamedChoice(const Variable &before,
                                                                 const Variable &after);

/// How a value is asked for. Less and More: of numbers and dates.
enum class Comparison { Is, IsNot, Less, More, Empty, Filled };

/// "is", "is-not", "less", "more", "empty", "filled": stable words for command lines and settings.
std::string_view wordFor(Comparison comparison);
std::optional<Comparison> comparisonFrom(std::string_view word);

/// Whether it can be asked of values of this type.
bool canBeAsked(VariableType type, Comparison comparison);
/// Empty and Filled ask for no text.
bool asksForText(Comparison comparison);

/// A value that is asked for.
struct Condition
{
    VariableId variable;
    Comparison comparison = Comparison::Is;
    std::string text; // that fits the variable, where the comparison asks for one

    bool operator==(const Condition &) const = default;
};

/// Whether a value of this type is what is asked for; empty: there is none, which is not anything.
/// Words are the same whatever their case; dates are compared as far as both go, so that
/// 2026-05-03 is 2026 and neither less nor more.
bool isMet(VariableType type, const Condition &condition, std::string_view value);

} // namespace rejoinder::annotate
