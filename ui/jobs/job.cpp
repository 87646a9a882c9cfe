// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job.h"

namespace rejoinder::jobs {

Progress Progress::fromValue(int value)
{
    const int bounded = std::clamp(value, 0, stages * perStage - 1);
    return {Stage(bounded / perStage), double(bounded % perStage) / (perStage - 1)};
}

} // namespace rejoinder::jobs
