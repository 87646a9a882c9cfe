// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotate/attribute.h"

#include <algorithm>

#include "core/annotate/edit.h"

namespace rejoinder::annotate {

namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view attributeMark = "; ";
constexpr std::string_view valueMark = ": ";
constexpr std::string_view choiceMark = " | ";

std::string_view trimmed(std::string_view text)
{
    const std::size_t start = std::min(text.find_first_not_of(blanks), text.size());
    text.remove_prefix(start);
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

/// What stands between marks, blanks around it left out.
std::vector<std::string> parts(std::string_view text, std::string_view marks)
{
    std::vector<std::string> all;
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = text.find_first_of(marks);
        all.emplace_back(trimmed(text.substr(0, end)));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return all;
}

std::unexpected<Error> malformed(std::string reason)
{
    return fail(Error::Code::Malformed, {}, std::move(reason));
}

Variable variableOf(const Attribute &attribute)
{
    return {{}, VariableScope::Document, attribute.name, attribute.type, attribute.choices, 0};
}

Result<Attribute> attributeFrom(const std::string &line)
{
    const std::size_t colon = line.find(':');
    Attribute attribute{std::string(trimmed(std::string_view(line).substr(0, colon))), {}, {}};
    const std::string rest
        = colon == std::string::npos ? "text" : std::string(trimmed(line.substr(colon + 1)));
    if (rest.contains('|')) {
        attribute.type = VariableType::Choice;
        attribute.choices = parts(rest, "|");
        if (attribute.choices.back().empty())
            attribute.choices.pop_back(); // "yes |": the only one
    } else if (const auto type = variableTypeFrom(rest); type && *type != VariableType::Choice) {
        attribute.type = *type;
    } else {
        return malformed("\"" + rest
                         + "\" is neither text, number nor date; choices stand between \"|\"");
    }
    if (attribute.name.empty())
        return malformed("an attribute needs a name");
    if (std::string flaw = flawIn(variableOf(attribute)); !flaw.empty())
        return malformed(std::move(flaw));
    return attribute;
}

} // namespace

Result<std::vector<Attribute>> attributesFrom(std::string_view text)
{
    std::vector<Attribute> all;
    for (const std::string &line : parts(text, "\n;")) {
        if (line.empty())
            continue;
        Result<Attribute> attribute = attributeFrom(line);
        if (!attribute)
            return std::unexpected(attribute.error());
        if (std::ranges::contains(all, attribute->name, &Attribute::name))
            return malformed("the attribute \"" + attribute->name + "\" is there twice");
        all.push_back(std::move(*attribute));
    }
    return all;
}

std::string textOf(const std::vector<Attribute> &attributes)
{
    std::string text;
    for (const Attribute &attribute : attributes) {
        text.append(text.empty() ? "" : attributeMark).append(attribute.name);
        if (attribute.type == VariableType::Text)
            continue;
        text.append(valueMark);
        if (attribute.type != VariableType::Choice)
            text.append(wordFor(attribute.type));
        for (std::size_t i = 0; i < attribute.choices.size(); ++i)
            text.append(i ? choiceMark : "").append(attribute.choices[i]);
        if (attribute.choices.size() == 1)
            text.append(choiceMark.substr(0, 2)); // else it would be no choice
    }
    return text;
}

std::vector<Attribute> attributesOf(const Codebook &codebook, const CodeId &code)
{
    std::vector<Attribute> all;
    std::size_t steps = 0; // a cycle in a damaged project ends here
    for (const Code *at = codebook.find(code); at && steps <= codebook.codes.size();
         at = codebook.find(at->parent), ++steps) {
        std::vector<Attribute> above
            = attributesFrom(at->attributes).value_or(std::vector<Attribute>());
        std::erase_if(above, [&all](const Attribute &one) {
            return std::ranges::contains(all, one.name, &Attribute::name);
        });
        all.insert(all.begin(), above.begin(), above.end());
    }
    return all;
}

Result<std::string> fitting(const Attribute &attribute, std::string_view text)
{
    Result<std::string> value = fitting(variableOf(attribute), text);
    if (value && value->find_first_of("\r\n") != std::string::npos)
        return malformed("a value is one line");
    return value;
}

std::optional<std::pair<std::string, std::string>> renamedAttribute(std::string_view before,
                                                                    std::string_view after)
{
    const std::vector<Attribute> old = attributesFrom(before).value_or(std::vector<Attribute>());
    const std::vector<Attribute> now = attributesFrom(after).value_or(std::vector<Attribute>());
    if (old.size() != now.size())
        return std::nullopt;
    std::optional<std::pair<std::string, std::string>> renamed;
    for (std::size_t i = 0; i < old.size(); ++i) {
        if (old[i] == now[i])
            continue;
        const bool isMore
            = renamed || old[i].type != now[i].type || old[i].choices != now[i].choices;
        if (isMore)
            return std::nullopt;
        renamed = {old[i].name, now[i].name};
    }
    return renamed;
}

std::vector<Coding> withAttributeRenamed(const Codebook &codebook,
                                         const std::vector<Coding> &codings, const CodeId &code,
                                         const std::string &from, const std::string &to)
{
    std::vector<Coding> changed;
    for (const Coding &coding : codings) {
        if (!coding.attributes.contains(from) || !isInBranch(codebook, coding.code, code))
            continue;
        Coding renamed = coding;
        auto entry = renamed.attributes.extract(from);
        entry.key() = to;
        renamed.attributes.insert(std::move(entry)); // what is said under the new name stays
        changed.push_back(std::move(renamed));
    }
    return changed;
}

std::string textOf(const AttributeValues &values)
{
    std::string text;
    for (const auto &[name, value] : values)
        text.append(text.empty() ? "" : "\n").append(name).append(valueMark).append(value);
    return text;
}

AttributeValues attributeValuesFrom(std::string_view text)
{
    AttributeValues values;
    for (const std::string &line : parts(text, "\n")) {
        const std::size_t mark = line.find(valueMark);
        if (mark != std::string::npos && mark > 0)
            values[line.substr(0, mark)] = line.substr(mark + valueMark.size());
    }
    return values;
}

} // namespace rejoinder::annotate
