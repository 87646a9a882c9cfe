// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

#include "core/base/result.h"

namespace rejoinder::cli {

/// What the program gives back to the shell.
enum ExitCode { Done = 0, FileFailed = 1, WrongUsage = 2 };

/// One word of the command line. `run` takes the arguments after the word.
struct Command
{
    const char *name;
    const char *summary; // one line for the list
    const char *help; // printed by `rejoinder-cli NAME --help`
    int (*run)(const Command &command, const QStringList &arguments);
};

/// The table; a new command adds its line there.
std::span<const Command> commands();

/// To standard output and standard error, as UTF-8.
void print(std::string_view text);
void complain(std::string_view sentence);
void complain(const Error &error);

int runReconstruct(const Command &command, const QStringList &arguments);
int runTree(const Command &command, const QStringList &arguments);
int runImport(const Command &command, const QStringList &arguments);
int runExport(const Command &command, const QStringList &arguments);
int runReport(const Command &command, const QStringList &arguments);
int runCodebook(const Command &command, const QStringList &arguments);
int runInfo(const Command &command, const QStringList &arguments);
int runEval(const Command &command, const QStringList &arguments);
int runPassages(const Command &command, const QStringList &arguments);

} // namespace rejoinder::cli
