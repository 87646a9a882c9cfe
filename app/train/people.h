// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/trainer.h"

namespace rejoinder::train {

/// Who wrote the comments that print no name: common words, what tells a name from a word, and how
/// often each way of using a name is right. Leans on the tree the program ships, so the replies are
/// trained before. Begins at the weights that ship.
Result<Trained> trainPeople(const Material &material);

} // namespace rejoinder::train
