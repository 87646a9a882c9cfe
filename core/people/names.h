// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rejoinder::people {

/// A name as it is compared: NFKC, case folded, decoration ("@", "u/", "says:", "(not verified)",
/// "[OP]") off, blanks single.
std::string foldedName(std::string_view name);

/// The words of a folded name; "annaMiller_77" has "anna", "miller" and "77".
std::vector<std::string> nameParts(std::string_view name);

/// "Guest", "Anonymous", "[deleted]": one word for many people.
bool isNobody(std::string_view folded);

/// 0..1: how alike two folded names are written.
double alikeness(std::string_view one, std::string_view other);

} // namespace rejoinder::people
