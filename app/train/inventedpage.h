// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/train/inventedlines.h"

namespace rejoinder::train {

/// What a site prints around article and comments, drawn like the comments' style: navigation,
/// bylines that look much as comments' headers do, lists of headlines, of recent comments, of
/// months. Besides what comments know, its forms have `{headline}`, `{snippet}`, `{other}` (some
/// commenter), `{section}` and `{site}`.
struct PageStyle
{
    std::vector<LineForm> top; // above the title
    std::vector<LineForm> byline; // between title and article
    std::vector<LineForm> below; // between article and comments
    std::vector<LineForm> bottom; // below the comments
    int gapInParts = 0; // blank lines between their lines
    int gapInArticle = 1;
    bool hasTitle = true;

    static PageStyle drawn(learn::Random &random);
};

// What fills {section}, and {site}, which has forms to fill itself.
std::string someSection(learn::Random &random);
std::string someSite(learn::Random &random);

} // namespace rejoinder::train
