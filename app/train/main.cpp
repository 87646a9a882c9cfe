// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>
#include <format>
#include <span>

#include "app/train/corpus.h"
#include "app/train/replies.h"
#include "app/train/trainer.h"
#include "app/train/whole.h"
#include "core/evaluate/summary.h"

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
                    .arg(QLatin1String(trainer.name.data(), qsizetype(trainer.name.size())), -12)
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

std::vector<std::string> listOf(const QString &names)
{
    std::vector<std::string> list;
    const QStringList parts = names.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : parts)
        list.push_back(name.toStdString());
    return list;
}

int failed(const Error &error)
{
    say(describe(error));
    return error.code == Error::Code::Usage ? WrongUsage : Failed;
}

/// An option's names, which must be of `table`.
template <typename Entry>
Result<std::vector<std::string>> namesOf(const QString &value, std::string_view option,
                                         std::span<const Entry> table)
{
    std::vector<std::string> names = listOf(value);
    for (const std::string &name : names)
        if (!std::ranges::contains(table, name, &Entry::name)) {
            std::string known;
            for (const Entry &entry : table)
                known.append(known.empty() ? "" : ", ").append(entry.name);
            return fail(Error::Code::Usage, std::format("{} {}", option, name),
                        "not one of " + known);
        }
    return names;
}

/// The weights of each fold in a folder of its own, OUT/folds/NAME.
Shelf shelfIn(const QDir &out)
{
    const auto folderOf = [out](const std::string &fold) {
        return QDir(out.filePath(QStringLiteral("folds/") + QString::fromStdString(fold)));
    };
    Shelf shelf;
    shelf.files = [folderOf](const std::string &fold) {
        std::vector<File> files;
        const QDir folder = folderOf(fold);
        const QStringList names = folder.entryList({QStringLiteral("*.weights")}, QDir::Files);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                files.emplace_back(name.toStdString(), file.readAll().toStdString());
        }
        return files;
    };
    shelf.put = [folderOf](const std::string &fold, const std::vector<File> &files) {
        std::optional<Error> error;
        const QDir folder = folderOf(fold);
        folder.mkpath(QStringLiteral("."));
        for (const auto &[name, content] : files)
            if (!error)
                error = write(folder.filePath(QString::fromStdString(name)), content);
        return error;
    };
    return shelf;
}

/// Tells how the whole does on what is left out: OUT/whole-NAME.txt, and in OUT/told what was told
/// of each dump.
int measureWholes(const Material &material, const std::vector<std::string> &names, const QDir &out)
{
    for (const std::string &name : names) {
        const Way &way = *std::ranges::find(ways(), name, &Way::name);
        say("Leaving out: " + name + " ...");
        std::optional<Error> error;
        const ToldOf told = [&](const Dump &dump, const std::string &json) {
            const QString folder = QStringLiteral("told/%1/%2")
                                       .arg(QString::fromStdString(dump.set),
                                            QString::fromStdString(dump.gold.style));
            if (error || !out.mkpath(folder))
                return;
            error = write(out.filePath(folder + u'/' + QString::fromStdString(dump.name)
                                       + QStringLiteral(".json")),
                          json);
        };
        const auto rows = measure(material, way, shelfIn(out), told);
        if (!rows)
            return failed(rows.error());
        if (!error)
            error = write(
                out.filePath(QStringLiteral("whole-%1.txt").arg(QString::fromStdString(name))),
                evaluate::textOf(*rows) + evaluate::tableOf(*rows));
        if (error)
            return failed(*error);
    }
    return Done;
}

int trainAll(Material &material, const std::vector<std::string> &wanted, const QDir &out)
{
    if (wanted.empty())
        material.model = {}; // nothing that ships may leave a trace
    const auto files = trainModels(material, wanted, [](std::string_view name) {
        say("Training " + std::string(name) + " ...");
    });
    if (!files)
        return failed(files.error());
    for (const auto &[name, content] : *files)
        if (const auto error = write(out.filePath(QString::fromStdString(name)), content))
            return failed(*error);
    return Done;
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    parser.addHelpOption();
    const QCommandLineOption only(
        QStringLiteral("only"),
        QStringLiteral("train these models only; of the others, what ships is used"),
        QStringLiteral("NAME,NAME"));
    const QCommandLineOption threads(
        QStringLiteral("threads"),
        QStringLiteral("threads of each source to print in every style (default 4)"),
        QStringLiteral("COUNT"), QStringLiteral("4"));
    const QCommandLineOption quick(QStringLiteral("quick"),
                                   QStringLiteral("leave out the figures on unseen dumps"));
    const QCommandLineOption whole(
        QStringLiteral("whole"),
        QStringLiteral("train nothing to keep; tell how the whole does on what is left out"),
        QStringLiteral("sites,unseen,seen"));
    const QCommandLineOption ablate(
        QStringLiteral("ablate"),
        QStringLiteral("train nothing to keep; tell what each group of cues of replies is worth"));
    parser.addOptions({only, threads, quick, whole, ablate});
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
    const auto models = namesOf(parser.value(only), "--only", trainers());
    if (!models)
        return failed(models.error());
    const auto left = namesOf(parser.value(whole), "--whole", ways());
    if (!left)
        return failed(left.error());
    say("Reading and printing dumps ...");
    Result<Material> material = loadMaterial(folders[0].toStdString(), count);
    if (!material)
        return failed(material.error());
    material->isMeasured = !parser.isSet(quick);
    say(std::to_string(material->real.size()) + " real pages, "
        + std::to_string(material->printed.size()) + " printed, "
        + std::to_string(material->invented.size()) + " in invented styles");
    if (!QDir().mkpath(folders[1])) {
        say(folders[1].toStdString() + ": this folder cannot be made.");
        return Failed;
    }
    if (parser.isSet(ablate)) {
        std::optional<Error> error;
        ablateReplies(*material, [&](const std::string &table) {
            error = write(QDir(folders[1]).filePath(QStringLiteral("ablation.md")), table);
            return !error;
        });
        return error ? failed(*error) : Done;
    }
    if (parser.isSet(whole))
        return measureWholes(*material, *left, folders[1]);
    return trainAll(*material, *models, folders[1]);
}

} // namespace

} // namespace rejoinder::train

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return rejoinder::train::run(QCoreApplication::arguments());
}
