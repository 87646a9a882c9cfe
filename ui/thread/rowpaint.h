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
    bool isContext = false; // shown only for what is below: greyed
    bool isUnread = false;
    int guide = -1; // comment whose trunk is under the pointer
    std::vector<Range> found; // words a filter or a search asked for
};

/// A stretch of a trunk that passes through a row, in its coordinates.
struct Trunk
{
    qreal x = 0;
    qreal from = 0;
    qreal to = 0;
    bool isDashed = false;
    int owner = -1; // the comment whose replies it serves: a click folds them

    bool operator==(const Trunk &) const = default;
};

/// Trunks of the ancestors and of the row itself. Dashed only where every link a stretch still
/// serves is uncertain.
std::vector<Trunk> trunksOf(const RowFacts &facts, const RowGeometry &geometry,
                            const Outline &outline, const ThreadFacts &thread);

/// The comment whose trunk runs through this place of a row; -1 for none.
int guideAt(const Row &row, const QPointF &where, const Flow &flow);

/// Paints a row whose top left corner is at (0, top).
void paintRow(QPainter &painter, const look::Palette &palette, const Row &row, const Flow &flow,
              const RowState &state, qreal top);

} // namespace rejoinder::thread
