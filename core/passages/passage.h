// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/span.h"

namespace rejoinder::passages {

/// Words of a comment that stand in the article or in another comment as well.
struct Passage
{
    int comment = -1; // index of the comment that quotes
    Span here; // in the comment
    int from = -1; // index of the comment quoted; -1 = the article
    int paragraph = -1; // of the article, from 0; -1 where a comment is quoted
    Span there; // the original

    bool operator==(const Passage &) const = default;
};

} // namespace rejoinder::passages
