// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job.h"

#include <atomic>

namespace rejoinder::jobs {

void handOver()
{
    static std::atomic<unsigned> passed{0};
    passed.fetch_add(1, std::memory_order_acq_rel);
}

Progress Progress::fromValue(int value)
{
    const int bounded = std::clamp(value, 0, stages * perStage - 1);
    return {Stage(bounded / perStage), double(bounded % perStage) / (perStage - 1)};
}

} // namespace rejoinder::jobs
