// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/result.h"

namespace rejoinder::language {

/// describe(), in the language of the window: "FILE, line 12: REASON." A reason that is not known
/// here stays English.
QString inWindow(const Error &error);

/// The reason alone, without a full stop.
QString reasonInWindow(const std::string &reason);

/// Whether there are words for it.
bool isKnownReason(const QString &reason);

} // namespace rejoinder::language
