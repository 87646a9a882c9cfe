// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include <QString>

#include "core/annotate/codebook.h"
#include "ui/models/project.h"

namespace rejoinder::models {

// What a person does to the codebook, each one undoable action. False where it was refused (the
// project says why by failed()) or changes nothing.

bool renameCode(Project &project, const CodeId &code, const QString &name);
/// With all below it, as child number `position` of `parent`; invalid: a root.
bool moveCode(Project &project, const CodeId &code, const CodeId &parent, int position);
/// `what` is the field that changed, as the history tells it: "Definition". An attribute that is
/// called otherwise is so in the codings that say something of it, too.
bool saveCode(Project &project, const annotate::Code &code, const QString &what);
/// A new one below `parent`, the last there; gives its id, invalid where it was refused.
CodeId addCode(Project &project, const QString &name, const CodeId &parent, bool isGroup);
/// With all below it; refused while something uses one of them.
bool dropCode(Project &project, const CodeId &code);
/// What carries `from` carries `into`, notes and tags below it go along, `from` is gone.
bool mergeCodes(Project &project, const CodeId &from, const CodeId &into);

/// The codings that are chosen carry a new tag of this name; gives its id, invalid where it was
/// refused.
CodeId splitCode(Project &project, const CodeId &code, const QString &name,
                 const std::set<CodingId> &chosen);

} // namespace rejoinder::models
