// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/annotate/codebook.h"
#include "core/annotate/coding.h"
#include "core/annotate/variable.h"

namespace rejoinder::annotate {

/// What is asked of every coding of a code and of the codes below it: its polarity, its strength.
/// (What brat calls an attribute of an annotation, INCEpTION a feature.)
struct Attribute
{
    std::string name;
    VariableType type = VariableType::Text;
    std::vector<std::string> choices; // in their order; of a Choice only

    bool operator==(const Attribute &) const = default;
};

/// Attributes as a person writes them, one a line or between semicolons: "source" (words),
/// "strength: number", "seen: date", "polarity: positive | negative". Error Malformed, with the
/// reason as flawIn() gives it.
Result<std::vector<Attribute>> attributesFrom(std::string_view text);

/// How Code::attributes has them: what attributesFrom() takes, on one line.
std::string textOf(const std::vector<Attribute> &attributes);

/// Those of the code, behind those of the codes it stands below. Of two that are called alike the
/// one nearer to the code counts. What does not parse is left out.
std::vector<Attribute> attributesOf(const Codebook &codebook, const CodeId &code);

/// The text as a value is kept: variable.h's fitting(), on one line. Error Malformed.
Result<std::string> fitting(const Attribute &attribute, std::string_view text);

/// The one attribute that is called otherwise now, before and after; none where more than that has
/// changed.
std::optional<std::pair<std::string, std::string>> renamedAttribute(std::string_view before,
                                                                    std::string_view after);

/// The codings of the code, and of codes below it, that say something of the attribute, saying it
/// under its new name.
std::vector<Coding> withAttributeRenamed(const Codebook &codebook,
                                         const std::vector<Coding> &codings, const CodeId &code,
                                         const std::string &from, const std::string &to);

/// One "name: value" a line: how a file keeps them.
std::string textOf(const AttributeValues &values);
/// Lines that are no such thing are left out.
AttributeValues attributeValuesFrom(std::string_view text);

} // namespace rejoinder::annotate
