// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/labels/label.h"

namespace rejoinder::comments {

/// The lines of one comment. Header and footer may be empty.
struct Draft
{
    std::vector<std::size_t> header;
    std::vector<std::size_t> footer;
    std::size_t bodyFirst = none;
    std::size_t bodyLast = none;
    bool joined = false; // the header's line is the body's first
    bool lostHeader = false; // blank lines tell that there was one

    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    bool hasBody() const { return bodyFirst != none; }
    bool isEmpty() const { return header.empty() && footer.empty() && !hasBody(); }
    std::size_t firstLine() const
    {
        return !header.empty() ? header.front() : hasBody() ? bodyFirst : footer.front();
    }
};

/// Cuts the lines of a page into comments, as they are labelled.
std::vector<Draft> cut(const std::vector<labels::Label> &told);

} // namespace rejoinder::comments
