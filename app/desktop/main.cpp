// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <optional>

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QLoggingCategory>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include "app/desktop/arguments.h"
#include "app/desktop/headless.h"
#include "ui/language/language.h"
#include "ui/look/look.h"
#include "ui/look/style.h"
#include "ui/settings/settings.h"
#include "ui/window/filecontroller.h"
#include "ui/window/mainwindow.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

/// Installed beside the program, else in the source folder it was built from.
QString samplesFolder()
{
    const QDir beside(QCoreApplication::applicationDirPath() + u"/../share/rejoinder/samples"_s);
    if (beside.exists())
        return beside.canonicalPath();
    const QString source
        = qEnvironmentVariable("REJOINDER_SAMPLES", QStringLiteral(REJOINDER_SAMPLES));
    return QDir(source).exists() ? source : QString();
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int runWindow(const QApplication &application, const desktop::Arguments &arguments)
{
    QSettings settings;
    language::speak(
        language::spoken(settings::language.read(settings), QLocale::system().uiLanguages()));
    window::MainWindow window(
        {settings,
         QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/rejoinder"_s,
         samplesFolder()});
    window.show();
    QTimer::singleShot(0, &window, [&] {
        if (!arguments.project.isEmpty())
            window.workspace().open(QDir().absoluteFilePath(arguments.project));
        else if (arguments.dumps.isEmpty())
            window.files().openSample();
        window.files().importPaths(arguments.dumps, true);
    });
    return application.exec();
}

/// Without a display nothing of the person's is read or written: settings and projects live in a
/// folder of the run.
int runAside(const desktop::Arguments &arguments)
{
    QLoggingCategory::setFilterRules(
        u"default.warning=false"_s); // the offscreen platform complains of itself
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"look/scheme"_s, 1); // light: pictures do not depend on the computer
    settings.setValue(u"person/annotator"_s, u"Annotator 1"_s);
    const window::Surroundings surroundings{settings, folder.path(), samplesFolder()};
    if (arguments.shots.isEmpty())
        return desktop::runHeadless(arguments, surroundings);
    if (!arguments.language.isEmpty())
        language::speak(arguments.language);
    return desktop::takeShots(arguments, surroundings);
}

} // namespace

int main(int argc, char **argv)
{
    const auto arguments = desktop::parseArguments(argumentsOf(argc, argv));
    if (!arguments) {
        std::fputs(arguments.error().text.toLocal8Bit().constData(),
                   arguments.error().code == 0 ? stdout : stderr);
        return arguments.error().code;
    }
    const bool aside = arguments->headless || !arguments->shots.isEmpty();
    if (aside)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setOrganizationName(u"rejoinder"_s);
    QCoreApplication::setApplicationName(u"rejoinder"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(REJOINDER_VERSION));
    QApplication::setDesktopFileName(u"org.rejoinder.Rejoinder"_s);
    const QApplication application(argc, argv);
    QApplication::setStyle(new look::Style); // before any widget: a change of style costs margins
    look::loadFonts();
    return aside ? runAside(*arguments) : runWindow(application, *arguments);
}
