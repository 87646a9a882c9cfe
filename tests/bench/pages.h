// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/source/source.h"

/// Pages to measure on.
namespace pages {

/// An invented page: an article, then comments under lines of name and time, some of them with a
/// vocative. The same on every machine.
std::string invented(int comments);

/// The dump that REJOINDER_BIG_DUMP names, else an invented page. Decoded once.
const rejoinder::source::Source &big();

} // namespace pages
