// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "core/base/result.h"

namespace rejoinder {

/// What files of weights are made of: entries, one a line. Those that are empty or begin with "#"
/// are left out; `read` gets each other one without the blanks around it, in order, and says
/// whether it understood. Errors: Malformed with `reason` at the first line that it did not.
Result<void> readEntries(std::string_view text, std::string_view fileName, std::string_view reason,
                         const std::function<bool(std::string_view)> &read);

/// "NAME VALUE" as NAME and VALUE, parted at the first blank; nothing where there is none.
std::optional<std::pair<std::string_view, std::string_view>> nameAndValue(std::string_view entry);

/// The number that the whole text is; nothing where it is none.
std::optional<double> numberIn(std::string_view text);

} // namespace rejoinder
