// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace rejoinder::settings {

/// A setting: key, type and default in one place. The QSettings is passed in, so that a test brings
/// its own file.
template <class T> struct Setting
{
    const char *key;
    T fallback;

    T read(const QSettings &settings) const
    {
        return settings.value(QLatin1StringView(key), QVariant::fromValue(fallback))
            .template value<T>();
    }
    void write(QSettings &settings, const T &value) const
    {
        settings.setValue(QLatin1StringView(key), QVariant::fromValue(value));
    }
};

enum class Scheme { System, Light, Dark };

inline const Setting<int> scheme{"look/scheme", int(Scheme::System)};
inline const Setting<QString> language{"look/language", QString()}; // empty = the computer's
inline const Setting<bool> spelling{"notes/spelling", true};
inline const Setting<int> zoom{"look/zoom", 0}; // steps of 1 px from the design's sizes
inline const Setting<bool> sansArticles{"look/sansArticles", false};
inline const Setting<int> lineLetters{"look/lineLetters", 66}; // of an article
inline const Setting<bool> singleKeys{"keys/single", true}; // letters and digits act in panes
inline const Setting<bool> drawRelations{"look/drawRelations", true};
inline const Setting<QString> annotator{"person/annotator", QString()}; // empty = the login name
inline const Setting<QByteArray> windowGeometry{"window/geometry", {}};
inline const Setting<QByteArray> windowState{"window/state", {}};
inline const Setting<int> readingLayout{"window/readingLayout", 1};
inline const Setting<QStringList> recentProjects{"projects/recent", {}}; // newest first
inline const Setting<QString> lastFolder{"projects/lastFolder", {}};

/// Lines of an article that are wider or narrower are hard to read.
inline constexpr int fewestLetters = 40;
inline constexpr int mostLetters = 100;

/// Article, comments and notes stay between 12 and 28 px.
inline constexpr int smallestZoom = -4;
inline constexpr int largestZoom = 12;

/// Whether the person wants the dark scheme, given what the system says.
bool isDark(Scheme scheme, Qt::ColorScheme system);
/// The name to work under: the setting, else the login name, else "Annotator 1".
QString annotatorName(const QSettings &settings);
/// Puts a project at the top of the recent ones, at most ten.
void rememberProject(QSettings &settings, const QString &path);

} // namespace rejoinder::settings
