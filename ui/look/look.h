// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include "ui/look/palette.h"

namespace rejoinder::look {

/// Fonts and sizes the panes paint with (DESIGN-UI 2.2). `zoom` is the number of steps of Ctrl +
/// and Ctrl -.
struct Look
{
    Palette palette = Palette::lightScheme();
    int zoom = 0;
    bool compact = false; // the article is one of several side by side
    bool sans = false; // articles are set in the face of the comments
    int lineLetters = 66; // how many mean letters a line of an article is wide, where there is room

    QFont articleBody() const; // Source Serif 4, 16 px; compact 15
    QFont articleTitle() const; // 30 px, bold; compact 20
    QFont standfirst() const;
    QFont commentBody() const; // Inter, 14 px
    QFont author() const; // 13 px, 600
    QFont ui() const; // 13 px
    QFont secondary() const; // 12 px
    QFont chip() const; // 11 px, 500, tabular figures
    QFont mono() const; // JetBrains Mono, 12.5 px

    int articleLeading() const { return compact ? 23 + zoom * 23 / 15 : 26 + zoom * 26 / 16; }
    double titleLeading() const { return compact ? 28 + zoom * 1.4 : 36 + zoom * 1.2; }
    int commentLeading() const { return 22 + zoom * 22 / 14; }

    bool operator==(const Look &other) const
    {
        return palette.dark == other.palette.dark && zoom == other.zoom && compact == other.compact
            && sans == other.sans && lineLetters == other.lineLetters;
    }
};

/// Registers the fonts shipped in the resources. Call once, after QGuiApplication.
void loadFonts();

/// Fusion, our palette, tool-tip and menu colours. Switches at run time.
void applyToApplication(const Look &look);

} // namespace rejoinder::look
