// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/shape.h"

#include <ranges>

namespace rejoinder::replies {

namespace {

void orderFromRoots(Shape &shape)
{
    std::vector<int> waiting(shape.roots.rbegin(), shape.roots.rend());
    while (!waiting.empty()) {
        const auto at = static_cast<std::size_t>(waiting.back());
        waiting.pop_back();
        shape.preorder.push_back(static_cast<int>(at));
        for (const int child : std::views::reverse(shape.children[at])) {
            const auto below = static_cast<std::size_t>(child);
            shape.depth[below] = shape.depth[at] + 1;
            shape.root[below] = shape.root[at];
            waiting.push_back(child);
        }
    }
}

} // namespace

Shape shapeOf(const std::vector<int> &parents)
{
    const std::size_t n = parents.size();
    Shape shape;
    shape.parent = parents;
    shape.depth.resize(n);
    shape.root.resize(n);
    shape.descendants.resize(n);
    shape.children.resize(n);
    shape.preorder.reserve(n);
    for (std::size_t i = 0; i < n; ++i) {
        if (parents[i] < 0) {
            shape.parent[i] = -1;
            shape.root[i] = static_cast<int>(i);
            shape.roots.push_back(static_cast<int>(i));
        } else {
            shape.children[static_cast<std::size_t>(parents[i])].push_back(static_cast<int>(i));
        }
    }
    orderFromRoots(shape);
    for (const int at : std::views::reverse(shape.preorder)) {
        const auto i = static_cast<std::size_t>(at);
        if (shape.parent[i] >= 0)
            shape.descendants[static_cast<std::size_t>(shape.parent[i])]
                += shape.descendants[i] + 1;
    }
    return shape;
}

std::string toText(const std::vector<int> &parents)
{
    const Shape shape = shapeOf(parents);
    std::string text;
    int open = 0;
    for (const int at : shape.preorder) {
        const int depth = shape.depth[static_cast<std::size_t>(at)];
        if (depth > open) {
            text += '(';
        } else {
            text.append(static_cast<std::size_t>(open - depth), ')');
            if (!text.empty())
                text += ' ';
        }
        open = depth;
        text += std::to_string(at + 1);
    }
    text.append(static_cast<std::size_t>(open), ')');
    return text;
}

std::vector<int> parentsFromText(std::string_view text)
{
    std::vector<int> parents;
    std::vector<int> path{-1}; // who is answered at each open parenthesis
    int last = -1;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '(') {
            path.push_back(last);
        } else if (text[i] == ')' && path.size() > 1) {
            path.pop_back();
        } else if (text[i] >= '0' && text[i] <= '9') {
            int number = 0;
            for (; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i)
                number = number * 10 + (text[i] - '0');
            --i;
            last = number - 1;
            if (parents.size() < static_cast<std::size_t>(number))
                parents.resize(static_cast<std::size_t>(number), -1);
            parents[static_cast<std::size_t>(last)] = path.back();
        }
    }
    return parents;
}

} // namespace rejoinder::replies
