// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

using namespace Qt::StringLiterals;

namespace rejoinder::settings {

bool isDark(Scheme wanted, Qt::ColorScheme system)
{
    return wanted == Scheme::Dark || (wanted == Scheme::System && system == Qt::ColorScheme::Dark);
}

QString annotatorName(const QSettings &settings)
{
    QString name = annotator.read(settings).simplified();
    if (!name.isEmpty())
        return name;
    const QString login = qEnvironmentVariable("USER").simplified();
    return login.isEmpty() ? u"Annotator 1"_s : login;
}

void rememberProject(QSettings &settings, const QString &path)
{
    constexpr qsizetype limit = 10;
    QStringList recent = recentProjects.read(settings);
    recent.removeAll(path);
    recent.prepend(path);
    recentProjects.write(settings, recent.first(qMin(limit, recent.size())));
}

} // namespace rejoinder::settings
