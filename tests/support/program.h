// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace rejoinder::tests {

/// How a program ended and what it said.
struct Run
{
    int code = -1; // -1: it did not start, crashed, or took longer than a minute
    QString out;
    QString err;
    bool hasStarted = false;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// Runs it in the folder, or in the test's own where that is empty. `prepare` sets up the process
/// before it starts.
inline Run runProgram(const QString &program, const QStringList &arguments, const QString &folder,
                      const std::function<void(QProcess &)> &prepare = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    if (prepare)
        prepare(process);
    process.start(program, arguments);
    Run run;
    run.hasStarted = process.waitForStarted();
    if (!run.hasStarted || !process.waitForFinished(60'000)) {
        run.err = process.errorString();
        return run;
    }
    if (process.exitStatus() == QProcess::NormalExit)
        run.code = process.exitCode();
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

} // namespace rejoinder::tests
