// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/span.h"

namespace rejoinder::layout {

/// A line without what extractors add at its ends.
struct Bare
{
    Span span;
    int ordinal = -1; // "12." or "#12"
    bool bullet = false;
};

Bare stripDecoration(std::string_view text, Span raw);

} // namespace rejoinder::layout
