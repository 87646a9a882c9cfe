// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/labels/model.h"
#include "core/layout/page.h"

namespace rejoinder::comments {

/// Lines with a time that begin alike are built alike: where several of them are told to be of
/// headers, one that stands right below a header and above words is none of the words, whatever its
/// label says.
labels::Told withHeaderLines(const layout::Page &page, labels::Told told);

} // namespace rejoinder::comments
