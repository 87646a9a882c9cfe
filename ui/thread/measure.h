// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>

#include "ui/look/look.h"

namespace rejoinder::thread {

/// Fonts and distances of the thread at one zoom, in px (DESIGN-UI 2.1, 3.3). A plain value.
struct Measure
{
    explicit Measure(const look::Look &look = {});

    QFont body, code, named, inferred, unnamed, secondary, secondaryItalic, chip;
    int leading = 22;
    int header = 20;
    int pill = 24;
    qreal chipHeight = 18;
    qreal bodyAdvance = 7; // mean of the body's letters

    static constexpr int padding = 9; // above and below a row
    static constexpr int right = 14;
    static constexpr int textGap = 14; // from a column to its text
    static constexpr int boundary = 22; // what an uncertain start adds above a row

    /// Where the trunk of a level runs: 20 px a level, 12 from level 6, capped at level 10.
    static qreal columnX(int depth);
    static constexpr int deepestColumn = 10;
};

} // namespace rejoinder::thread
