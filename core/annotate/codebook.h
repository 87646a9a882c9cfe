// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/base/result.h"

namespace rejoinder::annotate {

/// One code (a tag, for people). Codes form a tree; only those that say so can be put on a target.
struct Code
{
    CodeId id;
    CodeId parent; // invalid for a root
    std::string name;
    std::string definition;
    std::string include;
    std::string exclude;
    std::string examples;
    int palette = 0; // 1..12 of DESIGN-UI 2.4; 0 = none (groups)
    std::string shortcut; // one upper-case letter, or empty
    std::string abbreviation; // two or three letters for chips
    std::string attributes; // asked of its codings and those of codes below: see attribute.h
    std::string kinds; // where it may be used, target words joined by blanks; empty = everywhere
    int position = 0; // among its siblings
    bool isGroup = false; // holds codes, is put on nothing

    bool operator==(const Code &) const = default;
};

struct Codebook
{
    std::string name;
    int version = 1;
    std::vector<Code> codes; // parents before children, siblings by position

    const Code *find(const CodeId &id) const;
    /// "Rhetoric > Sarcasm"
    std::string pathOf(const CodeId &id) const;
    bool operator==(const Codebook &) const = default;
};

/// Reads the codebook file format of resources/codebooks (see its README). Ids are made from names
/// (UUID version 5), so that the same built-in code has the same id in every project. Errors:
/// Malformed with the line.
Result<Codebook> parseCodebook(std::string_view text, std::string_view fileName);

/// The codebooks that ship, by the names of their files without the ending: "stance" ... In order
/// of the alphabet.
std::vector<std::string> presetNames();

/// One of them. Error: Unreadable where there is none of this name.
Result<Codebook> preset(std::string_view name);

/// "Claims and rhetoric", the one a new project starts with.
Codebook builtinCodebook();

} // namespace rejoinder::annotate
