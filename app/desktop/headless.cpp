// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless.h"

#include <cstdio>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/desktop/demonstration.h"
#include "core/exchange/batch.h"
#include "core/pipeline/reconstruct.h"
#include "ui/transfer/exportdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/readingcontroller.h"

using namespace Qt::StringLiterals;

namespace rejoinder::desktop {

namespace {

void print(std::FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
}

int complain(const QString &sentence)
{
    print(stderr, sentence);
    return 1;
}

/// A project is opened under a name it knows, so that opening adds nobody to it.
QString knownAnnotator(const QString &copy)
{
    const auto store = store::Store::open(copy.toStdString(), {});
    const auto annotators
        = store ? (*store)->annotators() : Result<std::vector<annotate::Annotator>>{};
    return annotators && !annotators->empty() ? QString::fromStdString(annotators->front().name)
                                              : u"Annotator 1"_s;
}

/// Where the run works: a new project, a copy of the named one, or, when dumps go into it, the
/// named one itself.
std::expected<store::Store::Options, QString>
prepareProject(const Arguments &arguments, const window::Surroundings &surroundings, QString &path)
{
    path = QDir(surroundings.dataFolder).filePath(u"headless.rejoinder"_s);
    if (!QDir().mkpath(surroundings.dataFolder))
        return std::unexpected(u"The folder %1 cannot be made."_s.arg(surroundings.dataFolder));
    if (arguments.project.isEmpty())
        return store::Store::Options{surroundings.clock, "Annotator 1"};
    if (!QFile::copy(arguments.project, path))
        return std::unexpected(u"%1: no such project."_s.arg(arguments.project));
    // What a program that was killed has not yet moved into the file stands beside it.
    if (const QString log = u"-wal"_s; QFile::exists(arguments.project + log))
        QFile::copy(arguments.project + log, path + log);
    const std::string name = knownAnnotator(path).toStdString();
    if (!arguments.dumps.isEmpty())
        path = arguments.project;
    return store::Store::Options{surroundings.clock, name};
}

void printTrees(models::Project &project)
{
    for (const store::DocumentInfo &info : project.documents()) {
        if (const models::DocumentPtr document = project.document(info.id))
            print(stdout,
                  QString::fromStdString(
                      pipeline::toTree(document->source, document->reconstruction)));
    }
}

} // namespace

void comeToTheFront(QWidget &window)
{
    const QDeadlineTimer patience(1000); // a picture without the frame of the focus is one too
    window.activateWindow();
    while (!window.isActiveWindow() && !patience.hasExpired())
        QCoreApplication::processEvents();
}

QStringList importNow(models::Project &project, const QStringList &dumps)
{
    QStringList problems;
    std::vector<std::string> named;
    named.reserve(std::size_t(dumps.size()));
    for (const QString &dump : dumps)
        named.push_back(dump.toStdString());
    const exchange::Expansion expansion = exchange::expand(named);
    for (const Error &problem : expansion.problems)
        problems.append(QString::fromStdString(describe(problem)));
    for (const std::string &file : expansion.files) {
        const auto prepared = exchange::prepare(file);
        const auto stored = prepared ? project.add(prepared->source, prepared->reconstruction)
                                     : Result<DocumentId>(std::unexpected(prepared.error()));
        if (!stored)
            problems.append(QString::fromStdString(describe(stored.error())));
    }
    return problems;
}

int runHeadless(const Arguments &arguments, const window::Surroundings &surroundings)
{
    QString path;
    const auto options = prepareProject(arguments, surroundings, path);
    if (!options)
        return complain(options.error());
    surroundings.settings.setValue(u"person/annotator"_s,
                                   QString::fromStdString(options->annotator));
    window::MainWindow window(surroundings);
    if (!window.workspace().open(path))
        return complain(u"The project cannot be opened."_s);
    models::Project &project = *window.workspace().project();
    const bool isSample = arguments.project.isEmpty() && arguments.dumps.isEmpty();
    const QStringList problems
        = importNow(project, isSample ? window.workspace().samples() : arguments.dumps);
    for (const QString &problem : problems)
        print(stderr, problem);
    if (project.documents().empty())
        return complain(u"There is nothing to show: no dump was imported."_s);
    if (isSample) {
        if (const auto added = addDemonstration(project); !added)
            return complain(QString::fromStdString(describe(added.error())));
    }
    printTrees(project);
    const auto written = transfer::exportCsvTo(project, arguments.out, {});
    if (!written)
        return complain(QString::fromStdString(describe(written.error())));
    window.resize(1600, 1000);
    window.show();
    comeToTheFront(window);
    window.readingPage().thread().setFocus();
    window.reading().showDocument(project.documents().front().id);
    window.reading().showComment(0);
    QCoreApplication::processEvents();
    const QString picture = QDir(arguments.out).filePath(u"window.png"_s);
    if (!window.grab().save(picture))
        return complain(u"%1 cannot be written."_s.arg(picture));
    print(stdout,
          u"Written into %1: %2, window.png"_s.arg(QDir::toNativeSeparators(arguments.out),
                                                   written->join(u", "_s)));
    return problems.isEmpty() ? 0 : 1;
}

} // namespace rejoinder::desktop
