// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rejoinder::language {

/// What core says in English of a reconstruction, an Evidence or a sentence of the profile, in the
/// language of the window. A sentence that is not known here stays English.
QString inWindow(const QString &sentence);

/// Whether inWindow() has words for it.
bool isKnown(const QString &sentence);

} // namespace rejoinder::language
