// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace rejoinder {

/// Milliseconds since 1970-01-01T00:00:00Z.
using Moment = std::int64_t;

/// What time it is; passed in, so that tests decide.
using Clock = std::function<Moment()>;

Clock systemClock();

/// ISO 8601, UTC, with milliseconds: 2026-11-23T09:41:00.000Z
std::string toIso(Moment moment);
/// 0 where the text is not such a time.
Moment fromIso(const std::string &text);

} // namespace rejoinder
