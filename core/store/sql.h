// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rejoinder::store {

/// The statement of resources/sql with this name. REQUIRES: there is one.
std::string sql(std::string_view name);

/// Every statement and migration that is carried, by name, sorted.
std::vector<std::string> sqlNames();

/// One step of the schema: several statements, separated by lines that hold "--;".
struct Migration
{
    int number = 0;
    std::string name; // "0003_decision"
    std::string script;
};

/// All of them, 1, 2, 3 ... without gaps.
std::vector<Migration> shippedMigrations();

/// The statements of a migration.
std::vector<std::string> statementsOf(std::string_view script);

} // namespace rejoinder::store
