// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/trainer.h"

namespace rejoinder::train {

std::span<const Trainer> trainers()
{
    return {}; // one line for each model: {"replies", "whom each comment answers", trainReplies}
}

} // namespace rejoinder::train
