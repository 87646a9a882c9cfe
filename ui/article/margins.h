// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QPainter>
#include <QRectF>

#include "ui/article/counters.h"
#include "ui/look/look.h"

namespace rejoinder::article {

/// Which counter of which paragraph.
struct CounterId
{
    int paragraph = -1;
    bool quotes = true;

    bool operator==(const CounterId &) const = default;
};

/// Where the number and the counters of one paragraph lie. Painting, hit-testing and the test use
/// the same value.
struct MarginGeometry
{
    QRectF number;
    QRectF quotes; // 24 px wide or more, also where the number is short
    QRectF answers;

    /// `column` is the text column, `baseline` that of the paragraph's first line.
    static MarginGeometry of(qreal columnLeft, qreal columnRight, qreal baseline);
};

void paintNumber(QPainter &painter, const look::Look &look, const MarginGeometry &where,
                 int paragraph);
/// Zero is not drawn; `active` is the counter that filters the thread.
void paintCounters(QPainter &painter, const look::Look &look, const MarginGeometry &where,
                   const Counter &counter, std::optional<bool> activeQuotes,
                   std::optional<bool> hoveredQuotes);

} // namespace rejoinder::article
