// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/comments/drafts.h"
#include "core/layout/page.h"

namespace rejoinder::comments {

/// "On 5 May 2011, Ann Lee wrote:" above words that a mail quotes looks like a header where the
/// marks of the quote are lost. Where the page has headers of another form, it is none: such drafts
/// go to the body above them.
void joinQuoted(const layout::Page &page, std::vector<Draft> &drafts);

} // namespace rejoinder::comments
