// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/labels/model.h"
#include "core/layout/page.h"

namespace rejoinder::comments {

/// Headers of a form that neither rules nor labels know ("[10:22] <ann>"): short lines that are
/// built alike from words, numbers and the same marks, say something else each time, and part the
/// page into stretches of words. What `told` says above the first of them stays. None where no
/// form of line does that.
std::optional<labels::Told> fromTemplate(const layout::Page &page, const labels::Told &told);

} // namespace rejoinder::comments
