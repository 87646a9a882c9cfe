// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Projects to measure on.
namespace invented {

/// Makes a project file with one dump: an article, and so many comments in one thread, with so many
/// codings on their words. The same on every machine. False, with a sentence on the error channel,
/// where it cannot be written.
bool makeProject(const QString &path, int comments, int codings);

} // namespace invented
