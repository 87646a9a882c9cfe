// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/trainer.h"

namespace rejoinder::train {

/// What each line is: core/labels.
Result<Trained> trainLabels(const Material &material);

} // namespace rejoinder::train
