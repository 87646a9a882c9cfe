// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/arguments.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace rejoinder::desktop {

std::expected<Arguments, Ending> parseArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Rebuilds article, comments, people and the reply tree from "
                                     u"text dumps; to read, tag and export.\n"
                                     "With nothing named it opens the sample project."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption headless(
        u"headless"_s,
        u"Needs no display: imports, prints the tree, writes CSV files and window.png."_s);
    const QCommandLineOption out(u"out"_s, u"Folder for what --headless writes (rejoinder-out)."_s,
                                 u"DIR"_s);
    const QCommandLineOption shots(
        u"shots"_s, u"Writes pictures of the window for the documentation."_s, u"DIR"_s);
    const QCommandLineOption language(u"language"_s,
                                      u"Language of the pictures: en, de or fr (en)."_s, u"CODE"_s);
    QCommandLineOption suffix(u"shot-suffix"_s, u"End of the names of the pictures."_s, u"TEXT"_s);
    suffix.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({headless, out, shots, language, suffix});
    parser.addPositionalArgument(u"PROJECT|DUMP"_s,
                                 u"A .rejoinder file, or text dumps and folders of them."_s,
                                 u"[PROJECT|DUMP...]"_s);
    if (!parser.parse(arguments))
        return std::unexpected(Ending{parser.errorText() + u"\nTry rejoinder --help.\n"_s, 2});
    if (parser.isSet(help))
        return std::unexpected(
            Ending{parser.helpText().replace("<executable_name>"_L1, "rejoinder"_L1), 0});
    if (parser.isSet(version))
        return std::unexpected(Ending{u"rejoinder " REJOINDER_VERSION "\n"_s, 0});
    Arguments understood;
    understood.headless = parser.isSet(headless);
    if (parser.isSet(out))
        understood.out = parser.value(out);
    understood.shots = parser.value(shots);
    understood.language = parser.value(language);
    understood.shotSuffix = parser.value(suffix);
    const QStringList paths = parser.positionalArguments();
    for (const QString &path : paths) {
        if (!path.endsWith(".rejoinder"_L1))
            understood.dumps.append(path);
        else if (understood.project.isEmpty())
            understood.project = path;
        else
            return std::unexpected(Ending{u"Only one project can be opened at a time.\n"_s, 2});
    }
    return understood;
}

} // namespace rejoinder::desktop
