// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotate/lanes.h"

#include <functional>
#include <numeric>
#include <queue>
#include <utility>

namespace rejoinder::annotate {

std::vector<int> lanesOf(const std::vector<Span> &spans)
{
    std::vector<std::size_t> order(spans.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&spans](std::size_t a, std::size_t b) {
        if (spans[a].start != spans[b].start)
            return spans[a].start < spans[b].start;
        return spans[a].end != spans[b].end ? spans[a].end > spans[b].end : a < b;
    });
    using Busy = std::pair<std::size_t, int>; // until where, which lane
    std::priority_queue<Busy, std::vector<Busy>, std::greater<>> busy;
    std::priority_queue<int, std::vector<int>, std::greater<>> idle; // lanes used before
    int used = 0;
    std::vector<int> lanes(spans.size());
    for (const std::size_t i : order) {
        for (; !busy.empty() && busy.top().first <= spans[i].start; busy.pop())
            idle.push(busy.top().second);
        if (idle.empty())
            idle.push(used++);
        lanes[i] = idle.top();
        idle.pop();
        busy.emplace(spans[i].end, lanes[i]);
    }
    return lanes;
}

} // namespace rejoinder::annotate
