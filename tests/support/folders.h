// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where a test finds what is not its own. Only folders.cpp is compiled with these paths, so that
/// ccache knows every test again in another clone.
namespace rejoinder::tests {

QString sourceFolder(); ///< the top of the project
QString buildFolder();
QString
sharedFolder(); ///< the corpus: REJOINDER_SHARED, else "shared" beside the project; may be absent

} // namespace rejoinder::tests
