// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/folders.h"

namespace rejoinder::tests {

QString sourceFolder()
{
    return QStringLiteral(REJOINDER_SOURCE_DIR);
}

QString buildFolder()
{
    return QStringLiteral(REJOINDER_BINARY_DIR);
}

QString sharedFolder()
{
    return qEnvironmentVariable("REJOINDER_SHARED", sourceFolder() + QStringLiteral("/../shared"));
}

} // namespace rejoinder::tests
