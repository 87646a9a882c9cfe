// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include <cstring>

#include "app/cli/command.h"

namespace rejoinder::cli {

namespace {

std::string overview()
{
    std::string text
        = "rejoinder-cli COMMAND [ARGUMENTS]\n\n"
          "Rebuilds comment threads from raw text dumps of article pages.\n\nCommands:\n";
    for (const Command &command : commands()) {
        std::string name = std::string("  ") + command.name;
        name.resize(std::max<std::size_t>(name.size() + 2, 16), ' ');
        text += name + command.summary + "\n";
    }
    return text
        + "\n  rejoinder-cli COMMAND --help   what a command does and takes\n"
          "  rejoinder-cli --version\n\n"
          "Exit codes: 0 everything was done; 1 a file could not be done (the reason is on\n"
          "standard error, the other files were done); 2 the command line was wrong.\n";
}

int run(QStringList arguments)
{
    arguments.removeFirst();
    const QString word = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (word == QLatin1String("--help") || word == QLatin1String("-h")
        || word == QLatin1String("help")) {
        print(overview());
        return Done;
    }
    if (word == QLatin1String("--version") || word == QLatin1String("-v")) {
        print("rejoinder-cli " REJOINDER_VERSION "\n");
        return Done;
    }
    for (const Command &command : commands()) {
        if (word != QLatin1String(command.name))
            continue;
        if (arguments.contains(QLatin1String("--help"))
            || arguments.contains(QLatin1String("-h"))) {
            print(command.help);
            return Done;
        }
        return command.run(command, arguments);
    }
    if (!word.isEmpty())
        complain("rejoinder-cli: there is no command \"" + word.toStdString() + "\".\n");
    complain(overview());
    return WrongUsage;
}

} // namespace

} // namespace rejoinder::cli

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return rejoinder::cli::run(QCoreApplication::arguments());
}
