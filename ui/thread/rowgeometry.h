// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QRectF>
#include <QString>

#include "ui/thread/measure.h"
#include "ui/thread/rowfacts.h"

namespace rejoinder::thread {

/// Where everything of a row is, in px from its top left corner; empty rectangles for what it does
/// not show. Painting, hit testing, accessibility and tests read the same value.
struct RowGeometry
{
    qreal width = 0;
    int height = 0;
    QRectF frame; // of the focus ring
    QRectF boundary; // pill of an uncertain start
    QRectF unread; // a dot at the edge of the pane
    QRectF fold; // marker
    QRectF foldTarget; // 24 x 24 around it
    qreal column = 0; // x of the trunk that runs down from here
    qreal junction = 0; // y where the link from the parent arrives
    QRectF beyond; // "+3" for levels beyond the deepest column
    QRectF percent, dot, name, inferred, number, lost, quoted, note;
    std::vector<QRectF> relations, chips, bars;
    QRectF moreTags; // "+2" after three
    QRectF body;
    QRectF pill; // what a fold hides

    /// The column of the body's text, which decides its height: x and width are set, y is its top.
    static QRectF bodyColumn(const RowFacts &facts, const Measure &measure, qreal width);
    static RowGeometry of(const RowFacts &facts, const Measure &measure, qreal width,
                          qreal bodyHeight);
    /// Height of a row whose text was never laid out, from the number of bytes.
    static int estimate(int depth, std::size_t bytes, const Measure &measure, qreal width);
};

QString percentText(int percent); ///< "62 %"
QString numberText(int comment); ///< "#24"
QString quotedText(const RowFacts &facts); ///< "¶5", "¶2 ¶5"
QString inferredText();
QString lostText();
QString boundaryText(int percent); ///< "boundary? 53 %"
QString foldedText(const RowFacts &facts);

} // namespace rejoinder::thread
