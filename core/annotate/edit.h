// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/annotate/codebook.h"
#include "core/annotate/coding.h"

namespace rejoinder::annotate {

// Edits of a codebook, from values to values: the codes and codings that are other than before.

/// The code, with all below it, as child number `position` of `parent` (invalid: a root). Siblings
/// that make room are among what changes. Nothing where it would stand below itself.
std::vector<Code> moved(const Codebook &codebook, const CodeId &code, const CodeId &parent,
                        int position);

/// What it takes to make one code of two.
struct Merge
{
    std::vector<Coding> changed; // that carry the other code now
    std::vector<CodingId> dropped; // whose annotator has put the other code on the same target
    std::vector<Relation> relations; // likewise changed
    std::vector<Note> notes; // that were on the code, on the other one now
    std::vector<Code> codes; // that stood below, below the other one now
};

/// `from` becomes `into`; then nothing uses it and it can be dropped. REQUIRES: both are in the
/// codebook, `into` is no group and does not stand below `from`.
Merge merged(const Codebook &codebook, const std::vector<Coding> &codings,
             const std::vector<Relation> &relations, const std::vector<Note> &notes,
             const CodeId &from, const CodeId &into);

/// What it takes to make two codes of one.
struct Split
{
    std::vector<Code> codes; // the new one first, then siblings that make room
    std::vector<Coding> changed; // that carry the new one
};

/// The codings that are `chosen` get a code of their own, called `name`, right behind `code` and
/// like it but for its words, colour, letter and abbreviation. REQUIRES: the code is in the
/// codebook and no group.
Split split(const Codebook &codebook, const std::vector<Coding> &codings, const CodeId &code,
            const std::string &name, const std::set<CodingId> &chosen);

/// The colour of the palette that fewest children of `parent` have, 1 to 12.
int freeColour(const Codebook &codebook, const CodeId &parent);

/// Whether `code` is `branch` or stands below it.
bool isInBranch(const Codebook &codebook, const CodeId &code, const CodeId &branch);

} // namespace rejoinder::annotate
