// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/regions/regions.h"

namespace rejoinder::regions {

/// Finds title and article outside the comments, which are known.
void findArticle(const layout::Page &page, Regions &regions);

} // namespace rejoinder::regions
