// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotate/variable.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <set>

#include "core/base/fold.h"

namespace rejoinder::annotate {

namespace {

constexpr std::array<std::string_view, 2> scopes{"document", "person"};
constexpr std::array<std::string_view, 4> types{"text", "number", "date", "choice"};
constexpr std::array<std::string_view, 6> comparisons{"is",   "is-not", "less",
                                                      "more", "empty",  "filled"};

template <class Value, std::size_t size>
std::optional<Value> valueFrom(const std::array<std::string_view, size> &words,
                               std::string_view word)
{
    const auto known = std::ranges::find(words, word);
    if (known == words.end())
        return std::nullopt;
    return Value(known - words.begin());
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t start = std::min(text.find_first_not_of(blanks), text.size());
    const std::size_t end = text.find_last_not_of(blanks);
    return end == std::string_view::npos ? std::string_view() : text.substr(start, end + 1 - start);
}

/// Takes digits off the front.
std::size_t takeDigits(std::string_view &text)
{
    const auto end = std::ranges::find_if_not(text, isDigit);
    const auto count = std::size_t(end - text.begin());
    text.remove_prefix(count);
    return count;
}

/// Digits, perhaps a sign before and a point with digits within.
bool isNumber(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    if (takeDigits(text) == 0)
        return false;
    if (!text.starts_with('.'))
        return text.empty();
    text.remove_prefix(1);
    return takeDigits(text) > 0 && text.empty();
}

int numberIn(std::string_view digits)
{
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

bool isDate(std::string_view text)
{
    constexpr std::string_view whole = "0000-00-00";
    if (text.size() != 4 && text.size() != 7 && text.size() != whole.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (whole[i] == '0' ? !isDigit(text[i]) : text[i] != whole[i])
            return false;
    using namespace std::chrono;
    const int month = text.size() < 7 ? 1 : numberIn(text.substr(5, 2));
    const int day = text.size() < whole.size() ? 1 : numberIn(text.substr(8, 2));
    return year_month_day{year(numberIn(text.substr(0, 4))), std::chrono::month(unsigned(month)),
                          std::chrono::day(unsigned(day))}
        .ok();
}

std::string inQuotes(std::string_view text)
{
    return '"' + std::string(text) + '"';
}

bool isOneLine(std::string_view text)
{
    return text.find_first_of("\r\n") == std::string_view::npos;
}

std::unexpected<Error> unfit(std::string reason)
{
    return fail(Error::Code::Malformed, {}, std::move(reason));
}

/// Below 0, 0, above 0. REQUIRES: both are numbers, or both are dates.
int compared(VariableType type, std::string_view one, std::string_view other)
{
    if (type == VariableType::Number) {
        double left = 0;
        double right = 0;
        std::from_chars(one.data(), one.data() + one.size(), left);
        std::from_chars(other.data(), other.data() + other.size(), right);
        return left < right ? -1 : int(left > right);
    }
    const std::size_t both = std::min(one.size(), other.size());
    return one.substr(0, both).compare(other.substr(0, both));
}

bool isSame(VariableType type, std::string_view wanted, std::string_view value)
{
    if (type == VariableType::Number)
        return compared(type, wanted, value) == 0;
    if (type == VariableType::Date) // a year is no day of it
        return value.size() >= wanted.size() && compared(type, wanted, value) == 0;
    return folded(QString::fromUtf8(wanted)) == folded(QString::fromUtf8(value));
}

} // namespace

std::string_view wordFor(VariableScope scope)
{
    return scopes[std::size_t(scope)];
}

std::string_view wordFor(VariableType type)
{
    return types[std::size_t(type)];
}

std::string_view wordFor(Comparison comparison)
{
    return comparisons[std::size_t(comparison)];
}

std::optional<VariableScope> variableScopeFrom(std::string_view word)
{
    return valueFrom<VariableScope>(scopes, word);
}

std::optional<VariableType> variableTypeFrom(std::string_view word)
{
    return valueFrom<VariableType>(types, word);
}

std::optional<Comparison> comparisonFrom(std::string_view word)
{
    return valueFrom<Comparison>(comparisons, word);
}

TargetKind targetKindOf(VariableScope scope)
{
    return scope == VariableScope::Person ? TargetKind::Person : TargetKind::Document;
}

std::string flawIn(const Variable &variable)
{
    if (variable.name.empty() || trimmed(variable.name) != variable.name)
        return variable.name.empty() ? "a variable needs a name"
                                     : "the name of a variable has no blanks around it";
    if (!isOneLine(variable.name))
        return "the name of a variable is one line";
    if (variable.type != VariableType::Choice)
        return variable.choices.empty() ? "" : "only a choice has choices";
    if (variable.choices.empty())
        return "the variable " + inQuotes(variable.name) + " needs choices";
    std::set<std::string_view> known;
    for (const std::string &choice : variable.choices) {
        if (choice.empty() || trimmed(choice) != choice || !isOneLine(choice)
            || choice.contains('|'))
            return "a choice is one line of words without \"|\"";
        if (!known.insert(choice).second)
            return "the choice " + inQuotes(choice) + " is there twice";
    }
    return {};
}

Result<std::string> fitting(const Variable &variable, std::string_view text)
{
    const std::string_view value = trimmed(text);
    if (value.empty())
        return unfit("a value is not empty");
    switch (variable.type) {
    case VariableType::Text:
        break;
    case VariableType::Number:
        if (!isNumber(value))
            return unfit(inQuotes(value) + " is no number; one looks like 12 or -3.5");
        break;
    case VariableType::Date:
        if (!isDate(value))
            return unfit(inQuotes(value)
                         + " is no date; one looks like 2026, 2026-05 or 2026-05-03");
        break;
    case VariableType::Choice:
        if (!std::ranges::contains(variable.choices, value))
            return unfit(inQuotes(value) + " is none of the choices of " + inQuotes(variable.name));
    }
    return std::string(value);
}

std::optional<std::pair<std::string, std::string>> renamedChoice(const Variable &before,
                                                                 const Variable &after)
{
    if (before.type != VariableType::Choice || before.choices.size() != after.choices.size())
        return std::nullopt;
    const auto [old, now] = std::ranges::mismatch(before.choices, after.choices);
    if (old == before.choices.end()
        || !std::equal(std::next(old), before.choices.end(), std::next(now)))
        return std::nullopt;
    return std::pair(*old, *now);
}

bool canBeAsked(VariableType type, Comparison comparison)
{
    return (comparison != Comparison::Less && comparison != Comparison::More)
        || type == VariableType::Number || type == VariableType::Date;
}

bool asksForText(Comparison comparison)
{
    return comparison != Comparison::Empty && comparison != Comparison::Filled;
}

bool isMet(VariableType type, const Condition &condition, std::string_view value)
{
    switch (condition.comparison) {
    case Comparison::Is:
        return !value.empty() && isSame(type, condition.text, value);
    case Comparison::IsNot:
        return value.empty() || !isSame(type, condition.text, value);
    case Comparison::Less:
        return !value.empty() && compared(type, value, condition.text) < 0;
    case Comparison::More:
        return !value.empty() && compared(type, value, condition.text) > 0;
    case Comparison::Empty:
        return value.empty();
    case Comparison::Filled:
        break;
    }
    return !value.empty();
}

} // namespace rejoinder::annotate
