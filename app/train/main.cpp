// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <cstdio>

#include "app/train/corpus.h"
#include "app/train/trainer.h"

namespace rejoinder::train {

namespace {

enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

void say(const std::string &sentence)
{
    std::fprintf(stderr, "%s\n", sentence.c_str());
}

QString description()
{
    QString text = QStringLiteral("Trains the weights that Rejoinder ships, from the corpus alone. "
                                  "Same corpus, same weights.\n\nModels:\n");
    for (const Trainer &trainer : trainers())
        text += QStringLiteral("  %1  %2\n")
                    .arg(QLatin1String(trainer.name), -12)
                    .arg(QLatin1String(trainer.summary));
    return text;
}

std::optional<Error> write(const QString &path, const std::string &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content.data(), qint64(content.size())) >= 0
        && file.commit())
        return {};
    return Error{Error::Code::Storage, path.toStdString(), {}, file.errorString().toStdString()};
}

int trainAll(const Material &material, const QStringList &wanted, const QDir &out)
{
    for (const Trainer &trainer : trainers()) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1String(trainer.name)))
            continue;
        say(std::string("Training ") + trainer.name + " ...");
        const Result<Trained> trained = trainer.train(material);
        std::optional<Error> error;
        if (!trained)
            error = trained.error();
        const QString name = QLatin1String(trainer.name);
        if (!error)
            error = write(out.filePath(name + QStringLiteral(".weights")), trained->weights);
        if (!error)
            error = write(out.filePath(name + QStringLiteral(".card.md")), trained->card);
        if (!error)
            for (const auto &[file, content] : trained->more)
                error = error ? error : write(out.filePath(QString::fromStdString(file)), content);
        if (error) {
            say(describe(*error));
            return Failed;
        }
    }
    return Done;
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    parser.addHelpOption();
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("train these models only"),
                                  QStringLiteral("NAME,NAME"));
    const QCommandLineOption threads(
        QStringLiteral("threads"),
        QStringLiteral("threads of each source to print in every style (default 12)"),
        QStringLiteral("COUNT"), QStringLiteral("12"));
    const QCommandLineOption quick(QStringLiteral("quick"),
                                   QStringLiteral("leave out the figures on unseen dumps"));
    parser.addOptions({only, threads, quick});
    parser.addPositionalArgument(
        QStringLiteral("CORPUS"),
        QStringLiteral("folder with dev, pages, news, threads, flatten.py"));
    parser.addPositionalArgument(QStringLiteral("OUT"), QStringLiteral("folder for the weights"));
    parser.process(arguments);
    const QStringList folders = parser.positionalArguments();
    bool isNumber = false;
    const int count = parser.value(threads).toInt(&isNumber);
    if (folders.size() != 2 || !isNumber || count < 0) {
        say("rejoinder-train: name the corpus and a folder for the weights; --help says more.");
        return WrongUsage;
    }
    say("Reading and printing dumps ...");
    Result<Material> material = loadMaterial(folders[0].toStdString(), count);
    if (!material) {
        say(describe(material.error()));
        return Failed;
    }
    material->isMeasured = !parser.isSet(quick);
    say(std::to_string(material->real.size()) + " real pages, "
        + std::to_string(material->printed.size()) + " printed dumps");
    if (!QDir().mkpath(folders[1])) {
        say(folders[1].toStdString() + ": this folder cannot be made.");
        return Failed;
    }
    return trainAll(*material, parser.value(only).split(u',', Qt::SkipEmptyParts), folders[1]);
}

} // namespace

} // namespace rejoinder::train

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return rejoinder::train::run(QCoreApplication::arguments());
}
