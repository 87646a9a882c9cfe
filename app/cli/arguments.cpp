// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QJsonDocument>

namespace rejoinder::cli {

std::optional<ExitCode> parse(QCommandLineParser &parser, const Command &command,
                              const QStringList &arguments, const Positionals &positionals)
{
    const std::string caller = std::string("rejoinder-cli ") + command.name;
    std::string wish;
    if (!parser.parse(QStringList(QString()) + arguments))
        wish = parser.errorText().toStdString();
    else if (const qsizetype count = parser.positionalArguments().size();
             count < positionals.least || count > positionals.most)
        wish = positionals.wish + std::string(".");
    if (wish.empty())
        return {};
    complain(caller + ": " + wish);
    complain("Try: " + caller + " --help");
    return WrongUsage;
}

void printJson(const QJsonObject &object)
{
    print(QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() + "\n");
}

} // namespace rejoinder::cli
