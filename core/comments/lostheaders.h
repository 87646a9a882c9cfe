// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/comments/drafts.h"
#include "core/layout/page.h"

namespace rejoinder::comments {

/// Extractors that drop short lines leave the blank lines around them. Where a page has as many
/// blank lines within a body as it has between two bodies with a header between them, the header
/// is lost there: that body is two. Only where paragraphs are parted otherwise.
void splitAtLostHeaders(const layout::Page &page, std::vector<Draft> &drafts);

} // namespace rejoinder::comments
