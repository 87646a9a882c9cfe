// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace rejoinder::store {

/// Why a project should not lie there, in one sentence; empty where it may. On network file
/// systems, and in folders that a program keeps in step with other computers, SQLite's write-ahead
/// log can tear.
std::string remarkOn(const std::string &path);

/// The first half of it: by the name of the file system alone.
bool isNetwork(const std::string &fileSystem);

} // namespace rejoinder::store
