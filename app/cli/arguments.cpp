// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QJsonDocument>

namespace rejoinder::cli {

std::optional<ExitCode> parse(QCommandLineParser &parser, const Command &command,
                              const QStringList &arguments, const Positionals &positionals)
{
    if (!parser.parse(QStringList(QString()) + arguments))
        return refuse(command, parser.errorText().toStdString());
    const qsizetype count = parser.positionalArguments().size();
    if (count < positionals.least || count > positionals.most)
        return refuse(command, std::string(positionals.wish) + ".");
    return {};
}

ExitCode refuse(const Command &command, const std::string &wish)
{
    const std::string caller = std::string("rejoinder-cli ") + command.name;
    complain(caller + ": " + wish);
    complain("Try: " + caller + " --help");
    return WrongUsage;
}

void printJson(const QJsonObject &object)
{
    print(QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() + "\n");
}

} // namespace rejoinder::cli
