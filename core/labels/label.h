// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/span.h"
#include "core/layout/page.h"

namespace rejoinder::labels {

/// What a line of a dump is.
enum class Label : std::uint8_t {
    Title,
    Article,
    Noise, // widgets, navigation, buttons, teasers
    NameOpens, // opens a comment and holds its writer's name
    HeadOpens, // opens a comment: time, number, what is printed above the name
    Name, // of the header of a comment, with the name
    Head, // of the header, without it
    First, // first line of a body
    Body, // any other line of a body
    Joined, // header and the body's beginning on one line
    Foot, // of a comment, after its body: a date, "Posted by"
    FootName, // the same, with the name
};
inline constexpr std::size_t labelCount = 12;

constexpr std::size_t indexOf(Label label)
{
    return static_cast<std::size_t>(label);
}

/// Where one comment stands; `name` is empty where none is printed.
struct Place
{
    Span whole;
    Span body;
    Span name;
};

/// The labels of a page's lines where title, article and comments are known (in the order of the
/// dump).
std::vector<Label> labelsOf(const layout::Page &page, const std::optional<Span> &title,
                            const std::vector<Span> &article, const std::vector<Place> &comments);

} // namespace rejoinder::labels
