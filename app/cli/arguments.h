// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QJsonObject>

#include <optional>

#include "app/cli/command.h"

namespace rejoinder::cli {

/// How many files a command takes, and the sentence for other numbers.
struct Positionals
{
    int least;
    int most;
    const char *wish; // "name a project and a folder"
};

/// Reads the arguments of a command. Where they are wrong it says so on standard error, and the
/// exit code is given back.
std::optional<ExitCode> parse(QCommandLineParser &parser, const Command &command,
                              const QStringList &arguments, const Positionals &positionals);

/// Says on standard error what the command wishes and where to read on.
ExitCode refuse(const Command &command, const std::string &wish);

/// One line of JSON on standard output.
void printJson(const QJsonObject &object);

} // namespace rejoinder::cli
