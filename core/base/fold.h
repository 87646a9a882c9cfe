// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rejoinder {

/// Case folded (Unicode) and without accents: letters that are looked for alike are the same.
QString folded(QStringView text);

} // namespace rejoinder
