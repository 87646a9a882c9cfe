// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <climits>

#include "core/pipeline/reconstruct.h"

namespace rejoinder::cli {

namespace {

constexpr Positionals atLeastOne{1, INT_MAX, "name at least one dump"};

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

} // namespace

int runReconstruct(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"));
    parser.addOption(json);
    if (const auto code = parse(parser, command, arguments, atLeastOne))
        return *code;
    return printEach(parser.positionalArguments(),
                     parser.isSet(json) ? pipeline::toJson : pipeline::toTree);
}

int runTree(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    if (const auto code = parse(parser, command, arguments, atLeastOne))
        return *code;
    return printEach(parser.positionalArguments(), pipeline::toTree);
}

} // namespace rejoinder::cli
