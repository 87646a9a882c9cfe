// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/span.h"
#include "core/comments/comment.h"
#include "core/layout/page.h"
#include "core/regions/regions.h"

namespace rejoinder::comments {

/// What parts the header from the body where both stand on one line.
enum class JoinedForm : std::uint8_t {
    None, // the page has no such lines
    Says, // "Ann Lee says: I ..."
    Time, // "Ann Lee, 5 May 2011 at 10:15: I ...", "5 May 2011 Ann Lee: I ..."
    Colon, // "Ann Lee: I ..."
    Handle, // "ann_lee: I ...", where most lines have it
    Bracket, // "[Ann Lee] I ...", "(ann) I ...", "<ann> I ..."
    Dash, // "Ann Lee - I ...", "ann | I ...", "ann > I ..."
};

/// A line cut in two.
struct JoinedLine
{
    Span name; // empty where the header holds a time only
    Span time; // empty where it holds none
    std::size_t body = 0; // byte where the body begins
};

/// The line read in one form; nothing where it does not have it.
std::optional<JoinedLine> readJoined(const layout::Page &page, std::size_t line, JoinedForm form);

/// The form most lines of [begin, end) share. One line says nothing ("Ann: I agree" may speak to
/// Ann); three and a good share of the section do.
JoinedForm learnJoined(const layout::Page &page, std::size_t begin, std::size_t end);

/// Where the bodies begin on lines that are known to hold header and body, one entry a line: behind
/// the time and the words and marks that most of them share. 0 where nothing tells.
std::vector<std::size_t> cutJoined(const layout::Page &page, const std::vector<std::size_t> &lines);

/// Which of the lines that bodies seem to begin with hold the end of a header as well, as "Posts:
/// 12 I think so" does on a page whose other bodies begin like that. One entry a line.
std::vector<bool> hiddenJoined(const layout::Page &page, const std::vector<std::size_t> &lines);

/// Comments of a page that prints header and body on one line; nothing where it does not.
std::optional<std::vector<Comment>> fromJoinedLines(const layout::Page &page,
                                                    const regions::Regions &regions);

} // namespace rejoinder::comments
