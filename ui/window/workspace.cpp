// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace.h"

#include <QDir>

#include "ui/language/errors.h"
#include "ui/settings/settings.h"

using namespace Qt::StringLiterals;

namespace rejoinder::window {

Workspace::Workspace(const Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_surroundings(surroundings)
{ }

Workspace::~Workspace() = default;

bool Workspace::open(const QString &path)
{
    if (m_project && m_project->path() == path)
        return true;
    const store::Store::Options options{
        m_surroundings.clock, settings::annotatorName(m_surroundings.settings).toStdString()};
    auto opened = models::Project::open(path, options);
    if (!opened) {
        Q_EMIT failed(language::inWindow(opened.error()));
        return false;
    }
    const auto before = std::exchange(m_project, std::move(*opened));
    connect(m_project.get(), &models::Project::failed, this, [this](const Error &error) {
        Q_EMIT failed(tr("Not saved: %1").arg(language::inWindow(error)));
    });
    settings::rememberProject(m_surroundings.settings, path);
    Q_EMIT projectChanged(); // while the one before still lives, so that nobody holds a dead one
    return true;
}

void Workspace::close()
{
    const auto before = std::exchange(m_project, nullptr);
    if (before)
        Q_EMIT projectChanged();
}

bool Workspace::openInDataFolder(const QString &name)
{
    const QDir folder(m_surroundings.dataFolder);
    if (!folder.mkpath(u"."_s)) {
        Q_EMIT failed(tr("The folder %1 cannot be made").arg(folder.path()));
        return false;
    }
    return open(folder.filePath(name + u".rejoinder"_s));
}

QStringList Workspace::samples() const
{
    QStringList paths;
    const QDir folder(m_surroundings.samplesFolder);
    for (const QString &name : {u"harbour-street-courier.txt"_s, u"harbour-street-post.txt"_s}) {
        if (!m_surroundings.samplesFolder.isEmpty() && folder.exists(name))
            paths.append(folder.filePath(name));
    }
    return paths;
}

} // namespace rejoinder::window
