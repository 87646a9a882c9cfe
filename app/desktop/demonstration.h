// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/project.h"

namespace rejoinder::desktop {

/// Tags and a note in the sample project, so that its CSV files and pictures show some. Words that
/// are not found, since the dump is another, are left out.
Result<void> addDemonstration(models::Project &project);

} // namespace rejoinder::desktop
