// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/source/source.h"
#include "core/store/store.h"

namespace rejoinder::exchange {

// A dump that was corrected by hand or crawled again comes in beside the one it corrects. What
// people put on that moves along to where its words stand now; what finds no place stays with the
// earlier version, in the tray, until somebody places it.

/// The document that this dump is a later version of: it has the same file name, other bytes, and
/// most of its longer lines are here too. The latest where there are several; invalid for none.
Result<DocumentId> earlierVersion(const store::Store &store, const source::Source &source);

/// What became of the codings and notes of an earlier version.
struct Moved
{
    std::size_t moved = 0; // found their place
    std::size_t alike = 0; // of these, on words that changed a little
    std::size_t left = 0; // in the tray

    bool operator==(const Moved &) const = default;
};

struct Carried
{
    store::Action action; // no changes: there is nothing to move
    Moved counts;
};

/// Moves codings, notes, relations and values of variables, of everyone, and copies decisions, from
/// the versions before `document` to it. Hand the action to Store::act.
Result<Carried> carryOver(const store::Store &store, const DocumentId &document);

/// What is in the tray of a document: codings and notes that still lie in versions before it.
struct Tray
{
    std::vector<annotate::Coding> codings; // by version, then by place
    std::vector<annotate::Note> notes;

    std::size_t size() const { return codings.size() + notes.size(); }
};
Result<Tray> trayOf(const store::Store &store, const DocumentId &document);

} // namespace rejoinder::exchange
