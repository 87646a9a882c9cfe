// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/models/changes.h"

namespace rejoinder::window {

/// What else changed, in one sentence: "2 other replies moved: #12 answers #8 now (before: #5)
/// ...".
QString rebuiltSentence(const models::Changes &changes);

} // namespace rejoinder::window
