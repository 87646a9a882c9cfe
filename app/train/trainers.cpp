// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/trainer.h"

#include "app/train/people.h"

#include <array>

namespace rejoinder::train {

std::span<const Trainer> trainers()
{
    static constexpr std::array table{
        Trainer{"people", "who wrote the comments that print no name", trainPeople},
    };
    return table;
}

} // namespace rejoinder::train
