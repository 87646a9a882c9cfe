// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QSettings>

#include "core/base/clock.h"
#include "ui/models/project.h"

namespace rejoinder::window {

/// What the program is given from outside: where things lie and what a person prefers. Made in
/// app/desktop.
struct Surroundings
{
    QSettings &settings;
    QString dataFolder; // for projects that were given no place
    QString
        samplesFolder; // the two dumps of the sample project; empty where they are not installed
    Clock clock = systemClock();
};

/// The one open project, or none. Opening another closes the one before.
class Workspace final : public QObject
{
    Q_OBJECT
public:
    explicit Workspace(const Surroundings &surroundings, QObject *parent = nullptr);
    ~Workspace() override;

    models::Project *project() { return m_project.get(); }
    const Surroundings &surroundings() const { return m_surroundings; }

    /// Makes the file where it does not exist. False, and failed(), where it cannot be opened; the
    /// open one stays.
    bool open(const QString &path);
    void close();
    /// A project of this name in the data folder, made where there is none.
    bool openInDataFolder(const QString &name);
    /// Paths of the dumps of the sample project.
    QStringList samples() const;

Q_SIGNALS:
    void projectChanged(); ///< another one is open, or none
    void failed(const QString &sentence);

private:
    const Surroundings m_surroundings;
    std::unique_ptr<models::Project> m_project;
};

} // namespace rejoinder::window
