// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/description.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/annotate/attribute.h"
#include "core/annotate/coding.h"

namespace rejoinder::exchange {

namespace {

using annotate::Code;

constexpr std::string_view blankLine = "\n\n";
constexpr std::string_view blanks = " \t\r\n";
constexpr std::size_t longestAbbreviation = 12; // bytes: three letters of any script

bool isShortcut(std::string_view text)
{
    return text.size() == 1 && text >= "A" && text <= "Z" && text != "D";
}

bool isAbbreviation(std::string_view text)
{
    return !text.empty() && text.size() <= longestAbbreviation
        && text.find_first_of(blanks) == std::string_view::npos;
}

bool areKinds(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        if (word != annotate::relationKind
            && annotate::wordFor(annotate::targetKindFrom(word)) != word)
            return false;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return true;
}

bool areAttributes(std::string_view text)
{
    return !text.empty() && annotate::attributesFrom(text).has_value();
}

/// How a paragraph begins, and what it holds.
struct Label
{
    std::string_view words;
    std::string Code::*field;
    bool (*fits)(std::string_view); // of those that are one line and must be well formed; else null
};

constexpr std::array labels{
    Label{"Include:", &Code::include, nullptr},
    Label{"Exclude:", &Code::exclude, nullptr},
    Label{"Example:", &Code::examples, nullptr},
    Label{"Shortcut:", &Code::shortcut, isShortcut},
    Label{"Abbreviation:", &Code::abbreviation, isAbbreviation},
    Label{"Put on:", &Code::kinds, areKinds},
    Label{"Attributes:", &Code::attributes, areAttributes},
};

const Label *labelOf(std::string_view line)
{
    const auto label = std::ranges::find_if(
        labels, [&](const Label &one) { return line.starts_with(one.words); });
    return label == labels.end() ? nullptr : &*label;
}

/// Whether a backslash has been or must be put before it.
bool isMistakable(std::string_view line)
{
    line.remove_prefix(std::min(line.find_first_not_of('\\'), line.size()));
    return labelOf(line) != nullptr;
}

/// The first line, its end included, which is taken off the text.
std::string_view takeLine(std::string_view &text)
{
    const std::size_t end = text.find('\n');
    const std::string_view line
        = text.substr(0, end == std::string_view::npos ? text.size() : end + 1);
    text.remove_prefix(line.size());
    return line;
}

void append(std::string &all, std::string_view text)
{
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        all.append(isMistakable(line) ? "\\" : "").append(line);
    }
}

/// What parts a paragraph from the next; other programs may have made less of it, or CRLF.
void dropBlankLine(std::string &text)
{
    for (const std::string_view end : {"\r\n\r\n", "\n\n", "\r\n", "\n"}) {
        if (text.ends_with(end)) {
            text.erase(text.size() - end.size());
            return;
        }
    }
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t start = text.find_first_not_of(blanks);
    if (start == std::string_view::npos)
        return {};
    return text.substr(start, text.find_last_not_of(blanks) - start + 1);
}

} // namespace

std::string descriptionOf(const Code &code)
{
    std::string all;
    append(all, code.definition);
    for (const Label &label : labels) {
        std::string_view value = code.*label.field;
        if (value.empty())
            continue;
        all.append(all.empty() ? "" : blankLine).append(label.words).append(" ");
        all.append(takeLine(value)); // after a label no label is looked for
        append(all, value);
    }
    return all;
}

void takeDescription(Code &code, std::string_view text)
{
    std::set<const Label *> seen;
    std::string rest; // what follows a field of one line
    std::string *field = &code.definition;
    while (!text.empty()) {
        std::string_view line = takeLine(text);
        const Label *label = labelOf(line);
        const std::string_view value = label ? line.substr(label->words.size()) : line;
        if (!label || seen.contains(label) || (label->fits && !label->fits(trimmed(value)))) {
            line.remove_prefix(!label && isMistakable(line) ? 1 : 0);
            field->append(line);
            continue;
        }
        seen.insert(label);
        dropBlankLine(*field);
        if (label->fits) {
            code.*label->field = trimmed(value);
            field = &rest;
        } else {
            field = &(code.*label->field);
            *field = value.substr(value.starts_with(' ') ? 1 : 0);
        }
    }
    if (!trimmed(rest).empty())
        code.definition.append(code.definition.empty() ? "" : blankLine).append(trimmed(rest));
}

} // namespace rejoinder::exchange
