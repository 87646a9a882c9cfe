// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCommandLineParser>

#include "core/pipeline/reconstruct.h"

namespace rejoinder::cli {

namespace {

using Printer = std::string (*)(const source::Source &, const pipeline::Reconstruction &);

/// Each file by itself: one that cannot be done does not stop the others.
int printEach(const QStringList &files, Printer printer)
{
    int code = Done;
    for (const QString &file : files) {
        const auto source = source::load(file.toStdString());
        if (!source) {
            complain(source.error());
            code = FileFailed;
            continue;
        }
        const auto found = pipeline::reconstruct(*source, pipeline::shippedModel());
        if (!found) {
            complain(found.error());
            code = FileFailed;
            continue;
        }
        print(printer(*source, *found));
    }
    return code;
}

int needsFiles(const Command &command)
{
    complain(std::string("rejoinder-cli ") + command.name + ": name at least one dump.");
    complain(std::string("Try: rejoinder-cli ") + command.name + " --help");
    return WrongUsage;
}

} // namespace

int runReconstruct(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"));
    parser.addOption(json);
    if (!parser.parse(QStringList(QString()) + arguments)) {
        complain(parser.errorText().toStdString());
        return WrongUsage;
    }
    if (parser.positionalArguments().isEmpty())
        return needsFiles(command);
    return printEach(parser.positionalArguments(),
                     parser.isSet(json) ? pipeline::toJson : pipeline::toTree);
}

int runTree(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    if (!parser.parse(QStringList(QString()) + arguments)) {
        complain(parser.errorText().toStdString());
        return WrongUsage;
    }
    if (parser.positionalArguments().isEmpty())
        return needsFiles(command);
    return printEach(parser.positionalArguments(), pipeline::toTree);
}

} // namespace rejoinder::cli
