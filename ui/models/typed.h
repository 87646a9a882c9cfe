// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rejoinder::models {

/// What letters that were typed have to do with a name, best first.
enum class Fit {
    Beginning, ///< the name begins with them
    LaterWord, ///< a later word of the name does
    Letters, ///< they occur in it in this order
    None
};

struct Typed
{
    Fit fit = Fit::None;
    QList<int> letters; ///< which letters of the name, UTF-16 positions
};

/// Case does not matter. Nothing typed: every name begins with it.
Typed fitOf(const QString &name, const QString &typed);

} // namespace rejoinder::models
