// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/learn/random.h"

namespace rejoinder::train {

/// A line that a site prints around a comment. `{name}`, `{time}`, `{parent}` (who is answered),
/// `{n}` (the comment's number), `{m}` (that of what it answers), `{path}` (1.2.1), `{level}` (a
/// mark once a level), `{all}` (how many there are), `{k}` (some number), `{title}`,
/// `{subject}`, `{month}`, `{year}`, `{place}` and `{role}` are filled in. What stands between `<`
/// and `>` is left out where one of these is not known.
struct LineForm
{
    std::string text;
    double share = 1; // of the comments that have it
    std::size_t times = 1; // it is printed so often, filled anew each time
};

// How lines are drawn from pools of forms.

using Pool = std::span<const std::string_view>;

std::string oneOf(Pool pool, learn::Random &random);

/// Some of a pool, each at most once, in an order of their own.
std::vector<std::string> someOf(Pool pool, std::size_t count, learn::Random &random);

/// 0 to `most`, small numbers more often.
std::size_t few(learn::Random &random, std::size_t most);

/// Most lines stand with every comment, some with a few.
std::vector<LineForm> linesOf(const std::vector<std::string> &texts, learn::Random &random);

/// Several on one line, as extractors leave links that stood side by side.
std::vector<LineForm> onOneLine(const std::vector<std::string> &texts, learn::Random &random);

} // namespace rejoinder::train
