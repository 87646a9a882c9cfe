// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include "app/cli/arguments.h"
#include "core/evaluate/summary.h"
#include "core/pipeline/reconstruct.h"

namespace rejoinder::cli {

int runEval(const Command &command, const QStringList &arguments)
{
    using namespace Qt::StringLiterals;
    QCommandLineParser parser;
    parser.addOptions({QCommandLineOption(u"json"_s), QCommandLineOption(u"rows"_s),
                       QCommandLineOption(u"gold"_s, {}, u"folder"_s)});
    if (const auto code = parse(parser, command, arguments, {1, 1, "name one folder of dumps"}))
        return *code;
    const QString folder = parser.positionalArguments().constFirst();
    const QString gold = parser.isSet(u"gold"_s) ? parser.value(u"gold"_s) : folder;
    const auto dumps = evaluate::dumpsBelow(folder.toStdString(), gold.toStdString());
    if (!dumps) {
        complain(dumps.error());
        return FileFailed;
    }
    const evaluate::Run run = evaluate::evaluateAll(*dumps, pipeline::shippedModel(),
                                                    std::thread::hardware_concurrency());
    for (const Error &problem : run.problems)
        complain(problem);
    if (parser.isSet(u"json"_s)) {
        print(evaluate::jsonOf(run.rows));
    } else {
        if (parser.isSet(u"rows"_s))
            print(evaluate::tableOf(run.rows));
        print(evaluate::textOf(run.rows));
    }
    return run.problems.empty() ? Done : FileFailed;
}

} // namespace rejoinder::cli
