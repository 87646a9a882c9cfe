// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/heights.h"

#include <algorithm>
#include <bit>

namespace rejoinder::thread {

void Heights::assign(std::vector<int> heights)
{
    m_heights = std::move(heights);
    m_sums.assign(m_heights.size() + 1, 0);
    for (std::size_t i = 1; i < m_sums.size(); ++i) {
        m_sums[i] += m_heights[i - 1];
        const std::size_t parent = i + (i & -i);
        if (parent < m_sums.size())
            m_sums[parent] += m_sums[i];
    }
}

int Heights::top(int row) const
{
    int sum = 0;
    for (auto i = static_cast<std::size_t>(std::clamp(row, 0, count())); i > 0; i -= i & -i)
        sum += m_sums[i];
    return sum;
}

int Heights::rowAt(int y) const
{
    if (m_heights.empty())
        return -1;
    std::size_t row = 0;
    for (std::size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (row + step < m_sums.size() && m_sums[row + step] <= y) {
            row += step;
            y -= m_sums[row];
        }
    }
    return std::min(static_cast<int>(row), count() - 1);
}

void Heights::set(int row, int height)
{
    const int change = height - m_heights[static_cast<std::size_t>(row)];
    if (change == 0)
        return;
    m_heights[static_cast<std::size_t>(row)] = height;
    for (std::size_t i = static_cast<std::size_t>(row) + 1; i < m_sums.size(); i += i & -i)
        m_sums[i] += change;
}

} // namespace rejoinder::thread
