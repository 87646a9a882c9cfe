// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/print.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

namespace rejoinder::train {

namespace {

constexpr int noiseLevels = 4;
constexpr int longestPrinted = 150; // comments a dump; longer ones teach nothing more

/// What the generator said.
Result<QString> callGenerator(const QString &corpus, const QStringList &arguments)
{
    QProcess python;
    python.start(QStringLiteral("python3"),
                 QStringList(corpus + QStringLiteral("/flatten.py")) + arguments);
    if (!python.waitForStarted())
        return fail(Error::Code::Unreadable, "python3", "could not be started");
    if (!python.waitForFinished(-1) || python.exitCode() != 0)
        return fail(Error::Code::Malformed, "flatten.py",
                    python.readAllStandardError().simplified().toStdString());
    return QString::fromUtf8(python.readAllStandardOutput());
}

/// The generator's arguments for one source.
QStringList printing(const QString &threads, const QString &styles, qsizetype noise, int most,
                     const QString &folder)
{
    return {threads,
            QStringLiteral("--style"),
            styles,
            QStringLiteral("--noise"),
            QString::number(noise),
            QStringLiteral("--seed"),
            QStringLiteral("101"),
            QStringLiteral("--limit"),
            QString::number(most),
            QStringLiteral("--max"),
            QString::number(longestPrinted),
            QStringLiteral("--out"),
            folder};
}

/// Styles that a source prints at one level of noise: each style at one level, another for the next
/// source.
QString stylesAt(const QStringList &styles, qsizetype source, qsizetype noise)
{
    QStringList chosen;
    for (qsizetype i = 0; i < styles.size(); ++i)
        if ((i + source + noise) % noiseLevels == 0)
            chosen.append(styles[i]);
    return chosen.join(u',');
}

/// Runs `count` calls of the generator on all cores.
std::optional<Error> callAll(const QString &corpus, std::size_t count,
                             const std::function<QStringList(std::size_t)> &argumentsOf)
{
    std::vector<std::optional<Error>> errors(count);
    inParallel(count, [&](std::size_t i) {
        const auto said = callGenerator(corpus, argumentsOf(i));
        if (!said)
            errors[i] = said.error();
    });
    const auto error = std::ranges::find_if(errors, [](const auto &e) { return e.has_value(); });
    return error == errors.end() ? std::nullopt : *error;
}

} // namespace

Result<std::vector<Dump>> printThreads(const std::string &corpus, int threadsPerSource)
{
    const QTemporaryDir folder;
    const QString root = QString::fromStdString(corpus);
    const QDir threads(root + QStringLiteral("/threads"), QStringLiteral("*.jsonl.gz"));
    const QStringList sources = threads.entryList(QDir::Files, QDir::Name);
    const auto listed = callGenerator(root, {QStringLiteral("--list")});
    if (!listed)
        return std::unexpected(listed.error());
    const QStringList styles = listed->split(u'\n', Qt::SkipEmptyParts);

    const auto count = static_cast<std::size_t>(sources.size()) * noiseLevels;
    const auto error = callAll(root, count, [&](std::size_t i) -> QStringList {
        const auto source = static_cast<qsizetype>(i / noiseLevels);
        const auto noise = static_cast<qsizetype>(i % noiseLevels);
        return printing(threads.filePath(sources[source]), stylesAt(styles, source, noise), noise,
                        threadsPerSource, folder.filePath(sources[source]));
    });
    if (error)
        return std::unexpected(*error);
    return loadFolder(folder.path().toStdString(), "generated");
}

Result<std::vector<Dump>> printBare(const std::string &corpus)
{
    const QTemporaryDir folder;
    const QString root = QString::fromStdString(corpus);
    const QDir threads(root + QStringLiteral("/threads"), QStringLiteral("*.jsonl.gz"));
    const QStringList sources = threads.entryList(QDir::Files, QDir::Name);
    const auto count = static_cast<std::size_t>(sources.size());
    const auto error = callAll(root, count, [&](std::size_t i) -> QStringList {
        const QString &source = sources[static_cast<qsizetype>(i)];
        return {
            threads.filePath(source),  QStringLiteral("--style"),        QLatin1String(bareStyle),
            QStringLiteral("--noise"), QString::number(i % noiseLevels), QStringLiteral("--seed"),
            QStringLiteral("11"),      QStringLiteral("--out"),          folder.filePath(source)};
    });
    if (error)
        return std::unexpected(*error);
    return loadFolder(folder.path().toStdString(), "generated");
}

Result<std::vector<Dump>> printWidely(const std::string &corpus)
{
    constexpr int threadsEach = 150;
    constexpr qsizetype stylesEach = 3;
    const QTemporaryDir folder;
    const QString root = QString::fromStdString(corpus);
    const QDir threads(root + QStringLiteral("/threads"), QStringLiteral("*.jsonl.gz"));
    const QStringList sources = threads.entryList(QDir::Files, QDir::Name);
    const auto listed = callGenerator(root, {QStringLiteral("--list")});
    if (!listed)
        return std::unexpected(listed.error());
    const QStringList styles = listed->split(u'\n', Qt::SkipEmptyParts);
    const auto count = static_cast<std::size_t>(sources.size() * stylesEach);
    const auto error = callAll(root, count, [&](std::size_t i) -> QStringList {
        const qsizetype source = static_cast<qsizetype>(i) / stylesEach;
        const qsizetype turn = static_cast<qsizetype>(i) % stylesEach;
        return printing(threads.filePath(sources[source]),
                        styles[(source + turn * styles.size() / stylesEach) % styles.size()], turn,
                        threadsEach, folder.filePath(sources[source]));
    });
    if (error)
        return std::unexpected(*error);
    return loadFolder(folder.path().toStdString(), "generated");
}

} // namespace rejoinder::train
