// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look.h"

#include <QApplication>
#include <QDirIterator>
#include <QFontDatabase>
#include <QScreen>

#include "ui/look/style.h"

namespace rejoinder::look {

using namespace Qt::StringLiterals;

namespace {

QStringList serif()
{
    return {u"Source Serif 4"_s, u"Charter"_s, u"Noto Serif"_s, u"Georgia"_s};
}

QStringList sansSerif()
{
    return {u"Inter"_s, QFontDatabase::systemFont(QFontDatabase::GeneralFont).family(),
            u"Noto Sans"_s};
}

QStringList articleFaces(bool isSans)
{
    return isSans ? sansSerif() : serif();
}

QFont font(const QStringList &families, int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont result(families);
    result.setPixelSize(std::max(pixels, 6));
    result.setHintingPreference(QFont::PreferVerticalHinting); // letters keep their distances
    result.setWeight(weight);
    return result;
}

} // namespace

QFont Look::articleBody() const
{
    return font(articleFaces(sans), (compact ? 15 : 16) + zoom);
}

QFont Look::articleTitle() const
{
    return font(articleFaces(sans), (compact ? 20 : 30) + zoom, QFont::Bold);
}

QFont Look::standfirst() const
{
    QFont result = font(articleFaces(sans), 17 + zoom);
    result.setItalic(true);
    return result;
}

QFont Look::commentBody() const
{
    return font(sansSerif(), 14 + zoom);
}

QFont Look::author() const
{
    return font(sansSerif(), 13 + zoom, QFont::DemiBold);
}

QFont Look::ui() const
{
    return font(sansSerif(), 13);
}

QFont Look::secondary() const
{
    return font(sansSerif(), 12);
}

QFont Look::chip() const
{
    QFont result = font(sansSerif(), 11, QFont::Medium);
    result.setFeature("tnum", 1);
    return result;
}

QFont Look::mono() const
{
    QFont result({u"JetBrains Mono"_s, u"DejaVu Sans Mono"_s, u"monospace"_s});
    result.setStyleHint(QFont::Monospace);
    // QFont takes whole pixels only, so half a pixel goes by points.
    const QScreen *screen = QGuiApplication::primaryScreen();
    result.setPointSizeF((12.5 + zoom) * 72 / (screen ? screen->logicalDotsPerInchY() : 96));
    return result;
}

void loadFonts()
{
    QDirIterator files(u":/fonts"_s, {u"*.ttf"_s});
    while (files.hasNext())
        QFontDatabase::addApplicationFont(files.next());
}

void applyToApplication(const Look &look)
{
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style); // the application owns it
    QApplication::setPalette(look.palette.toQPalette());
    QApplication::setFont(look.ui());
}

} // namespace rejoinder::look
