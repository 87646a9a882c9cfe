// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rejoinder::replies {

/// What follows from a list of parents alone (an index, or < 0 for a root). Children keep the order
/// of the dump.
struct Shape
{
    std::vector<int> parent;
    std::vector<int> depth; // 0 for a root
    std::vector<int> root; // the root each comment hangs under
    std::vector<int> descendants; // number of comments below
    std::vector<std::vector<int>> children;
    std::vector<int> roots;
    std::vector<int> preorder; // display order

    bool operator==(const Shape &) const = default;
};

/// REQUIRES: no cycles. A parent may stand after its child.
Shape shapeOf(const std::vector<int> &parents);

/// "1(2(4) 3) 5": numbers count from 1. The language of the tests.
std::string toText(const std::vector<int> &parents);
std::vector<int> parentsFromText(std::string_view text);

} // namespace rejoinder::replies
