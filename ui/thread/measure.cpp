// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/measure.h"

#include <algorithm>
#include <cmath>

namespace rejoinder::thread {

using namespace Qt::StringLiterals;

namespace {

QFont scaled(QFont font, int zoom)
{
    font.setPixelSize(std::max(
        9, font.pixelSize() + static_cast<int>(std::lround(zoom * font.pixelSize() / 14.0))));
    return font;
}

QFont slanted(QFont font, QFont::Weight weight)
{
    font.setItalic(true);
    font.setWeight(weight);
    return font;
}

} // namespace

Measure::Measure(const look::Look &look)
    : body(look.commentBody())
    , code(look.mono())
    , named(look.author())
    , inferred(slanted(look.author(), QFont::Medium))
    , unnamed(slanted(look.author(), QFont::Normal))
    , secondary(scaled(look.secondary(), look.zoom))
    , secondaryItalic(slanted(secondary, QFont::Normal))
    , chip(scaled(look.chip(), look.zoom))
    , leading(look.commentLeading())
{
    header = std::max(20, static_cast<int>(std::ceil(QFontMetricsF(named).height())) + 4);
    chipHeight = std::max(18.0, std::ceil(QFontMetricsF(chip).height()) + 4);
    pill = static_cast<int>(chipHeight) + 6;
    const QString letters = u"etaoin shrdlu etaoin e"_s;
    bodyAdvance
        = QFontMetricsF(body).horizontalAdvance(letters) / static_cast<qreal>(letters.size());
}

qreal Measure::columnX(int depth)
{
    return 18 + 20 * std::min(depth, 5) + 12 * std::clamp(depth - 5, 0, deepestColumn - 5);
}

} // namespace rejoinder::thread
