// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/watch.h"
#include "core/exchange/correction.h"
#include "core/pipeline/reconstruction.h"
#include "core/source/source.h"
#include "core/store/store.h"

namespace rejoinder::exchange {

/// What a list of files and folders comes to.
struct Expansion
{
    std::vector<std::string>
        files; // in the order named, those of a folder sorted by path; may be missing or unreadable
    std::vector<std::string>
        skipped; // found in a folder, but by their names no dumps: pictures, archives, README ...
    std::vector<Error> problems; // folders that cannot be read or hold no text file
};

/// Folders are gone through to the bottom; hidden files and links to folders are left out. A file
/// that is named itself is always taken. Reads no file.
Expansion expand(const std::vector<std::string> &paths);

/// A dump read and reconstructed, not yet stored. Needs no store: any thread may make it.
struct Prepared
{
    source::Source source;
    pipeline::Reconstruction reconstruction;
};

/// Reads, decodes, reconstructs. Errors as source::load and pipeline::reconstruct, with `path` as
/// the error's file.
Result<Prepared> prepare(const std::string &path, const Watch &watch = {});
/// The same from bytes at hand (the clipboard); `name` is the source's name and the error's file.
Result<Prepared> prepareBytes(std::string raw, const std::string &name, const Watch &watch = {});

struct Added
{
    DocumentId document;
    bool wasThere = false; // the project had these very bytes already; nothing was written
    std::optional<Moved> moved = {}; // it is a later version of a dump: what came along
};

/// Stores a prepared dump in one transaction, or not at all. Where it is a later version of one
/// that is there, codings and notes of that move along, in an action of their own.
Result<Added> add(store::Store &store, const source::Source &source,
                  const pipeline::Reconstruction &reconstruction);

/// What became of one file or folder of a batch.
struct Outcome
{
    std::string path;
    Result<Added> result;
};

/// Expands, prepares and adds each file; a bad one does not stop the others, a cancel does and is
/// the last outcome. `done` is called after each.
std::vector<Outcome> importBatch(store::Store &store, const std::vector<std::string> &paths,
                                 const Watch &watch = {},
                                 const std::function<void(const Outcome &)> &done = {});

} // namespace rejoinder::exchange
