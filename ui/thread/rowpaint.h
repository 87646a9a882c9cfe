// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "ui/thread/flow.h"

namespace rejoinder::thread {

/// How one row stands at the moment.
struct RowState
{
    bool isCurrent = false;
    bool isActive = false; // the pane has the keyboard
    Range selection;
    int caret = -1;
    CodingId focused;
    CodeId chosen; // lanes of other tags are dimmed
};

/// A stretch of a trunk that passes through a row, in its coordinates.
struct Trunk
{
    qreal x = 0;
    qreal from = 0;
    qreal to = 0;
    bool isDashed = false;

    bool operator==(const Trunk &) const = default;
};

/// Trunks of the ancestors and of the row itself. Dashed only where every link a stretch still
/// serves is uncertain.
std::vector<Trunk> trunksOf(const RowFacts &facts, const RowGeometry &geometry,
                            const Outline &outline, const ThreadFacts &thread);

/// Paints a row whose top left corner is at (0, top).
void paintRow(QPainter &painter, const look::Palette &palette, const Row &row, const Flow &flow,
              const RowState &state, qreal top);

} // namespace rejoinder::thread
