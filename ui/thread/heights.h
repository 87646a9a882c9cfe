// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace rejoinder::thread {

/// Heights of rows, one under the other, in px: where a row begins and which row is at a place,
/// both in O(log n), and so is a corrected height (a Fenwick tree of sums).
class Heights
{
public:
    void assign(std::vector<int> heights);
    int count() const { return static_cast<int>(m_heights.size()); }
    int total() const { return top(count()); }
    int height(int row) const { return m_heights[static_cast<std::size_t>(row)]; }
    /// Sum of the heights above; row may be count().
    int top(int row) const;
    /// The row that covers y; the first or the last where y is outside. -1 where there are no rows.
    int rowAt(int y) const;
    void set(int row, int height);

private:
    std::vector<int> m_heights;
    std::vector<int> m_sums; // Fenwick, from 1
};

} // namespace rejoinder::thread
