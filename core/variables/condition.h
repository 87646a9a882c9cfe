// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/annotate/variable.h"

namespace rejoinder::variables {

/// A variable by its name, whatever the case; where documents and people have one of the name,
/// "document.NAME" and "person.NAME" tell which. Error Usage: there is none, or there are two.
Result<annotate::Variable> named(const std::vector<annotate::Variable> &variables,
                                 std::string_view name);

/// "outlet = Harbour Post" (also !=, < and >) as a condition; with nothing behind it, = asks for
/// what has no value and != for what has one. Errors: those of named(); Usage, where it is no such
/// sentence or the value does not fit.
Result<annotate::Condition> conditionFrom(const std::vector<annotate::Variable> &variables,
                                          std::string_view typed);

/// What conditionFrom() takes.
std::string inWords(const annotate::Variable &variable, const annotate::Condition &condition);

} // namespace rejoinder::variables
