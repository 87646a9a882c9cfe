// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/regions/regions.h"
#include "core/regions/section.h"

namespace rejoinder::regions {

/// The longest stretch of lines that read like prose, whoever wrote them; empty where there is
/// hardly any.
Section proseStretch(const layout::Page &page);

/// Finds title and article outside the comments, which are known.
void findArticle(const layout::Page &page, Regions &regions);

} // namespace rejoinder::regions
