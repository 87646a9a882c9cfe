// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/annotate/coding.h"
#include "core/base/clock.h"
#include "core/store/database.h"

namespace rejoinder::store {

/// A project file that is open, locked against every other program and migrated.
struct Project
{
    std::unique_ptr<Database> database;
    ProjectId id;
    std::string remark; // why it should not lie there; empty where it may
};

/// Writes a new project with the built-in codebook, which this annotator brings in. The file
/// appears when it is whole. Error InUse where there is one.
Result<void> makeProject(const std::string &path, const std::string &annotator, Moment now);

Result<Project> openProject(const std::string &path, Moment now);

/// Checkpoints and leaves one file.
void closeProject(Project &project);

Result<std::vector<annotate::Annotator>> listAnnotators(Database &database);
Result<annotate::Annotator> findOrAddAnnotator(Database &database, const std::string &name,
                                               Moment now);

std::vector<std::string> problemsOf(Database &database);
/// The copy appears when it is whole.
Result<void> writeBackup(Database &database, const std::string &path);

} // namespace rejoinder::store
