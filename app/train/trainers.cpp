// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/trainer.h"

#include <array>

#include "app/train/boundaries.h"
#include "app/train/labels.h"
#include "app/train/people.h"
#include "app/train/replies.h"

namespace rejoinder::train {

std::span<const Trainer> trainers()
{
    static constexpr std::array table{
        Trainer{"people", "who wrote the comments that print no name", trainPeople},
        Trainer{"boundaries", "where comments start if only bodies are left", trainBoundaries},
        Trainer{"replies", "whom each comment answers", trainReplies},
        Trainer{"labels", "what each line is", trainLabels},
    };
    return table;
}

} // namespace rejoinder::train
