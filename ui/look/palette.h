// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QColor>
#include <QPalette>

namespace rejoinder::look {

enum class LaneStyle { Solid, Dashed, Double, Dotted };

/// One of the twelve tag colours (DESIGN-UI 2.4).
struct TagColour
{
    QColor line;
    QColor fill; // soft
    LaneStyle style = LaneStyle::Solid;
};

/// Every colour of the program, by role (DESIGN-UI 2.3). A plain value: lightScheme(),
/// darkScheme().
struct Palette
{
    bool dark = false;
    QColor titleBar, window, pane, paper, raised, line, softLine, trunk;
    QColor text, text2, text3;
    QColor accent, onAccent, softAccent, selection;
    QColor found; // under words that a search or a filter asked for
    QColor doubtText, doubtFill, doubtLine;
    QColor done, doneFill, error, errorFill;
    std::array<TagColour, 12> tags; // tags[0] is palette number 1
    std::array<QColor, 8> dots; // commenters

    static Palette lightScheme();
    static Palette darkScheme();
    /// For the Fusion style.
    QPalette toQPalette() const;
    /// Palette number 1..12 of a code; others give the slate one.
    const TagColour &tag(int number) const
    {
        return tags[number >= 1 && number <= 12 ? number - 1 : 11];
    }
    /// Stable in the name.
    QColor dotFor(const QString &person) const;
};

} // namespace rejoinder::look
