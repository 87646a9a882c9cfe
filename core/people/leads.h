// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/span.h"
#include "core/comments/comment.h"

namespace rejoinder::people {

/// A line that says who is quoted or answered below.
struct Lead
{
    Span name;
    bool isMarked = true; // else only "Ann:" on a line of its own, with nothing quoted below
    bool isHeader = false; // "Reply to Ann"

    bool operator==(const Lead &) const = default;
};

/// "On Tuesday, Ann wrote:", "Originally Posted by Ann", "[quote=Ann]", "Ann:" above lines marked
/// with ">", in their order.
std::vector<Lead> leadsIn(std::string_view text, Span body);

/// Whom the header of a comment names as answered ("Reply to Ann"), in the page's own spelling;
/// empty where it names nobody.
std::string headerAddressee(std::string_view text, const comments::Comment &comment);

} // namespace rejoinder::people
