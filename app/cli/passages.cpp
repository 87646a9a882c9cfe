// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/passagesreport.h"
#include "core/pipeline/reconstruct.h"

namespace rejoinder::cli {

namespace {

using namespace Qt::StringLiterals;

Result<Read> readDump(const QString &path)
{
    auto source = source::load(path.toStdString());
    if (!source)
        return std::unexpected(source.error());
    auto found = pipeline::reconstruct(*source, pipeline::shippedModel());
    if (!found)
        return std::unexpected(found.error());
    return Read{std::move(*source), std::move(*found)};
}

Common commonOf(const Read &here, const Read &there)
{
    return {here, there,
            passages::compare({here.source.text, here.found.article},
                              {there.source.text, there.found.article}),
            passages::copies({here.source.text, here.found.comments},
                             {there.source.text, there.found.comments})};
}

template <class Report> void tell(const Report &report, bool asJson)
{
    if (asJson)
        printJson(toJson(report));
    else
        print(toText(report));
}

} // namespace

int runPassages(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"json"_s));
    if (const auto code
        = parse(parser, command, arguments, {1, 2, "name two dumps to compare, or one"}))
        return *code;
    std::vector<Read> dumps;
    const QStringList paths = parser.positionalArguments();
    for (const QString &path : paths) {
        Result<Read> dump = readDump(path);
        if (!dump) {
            complain(dump.error());
            return FileFailed;
        }
        dumps.push_back(std::move(*dump));
    }
    const bool asJson = parser.isSet(u"json"_s);
    if (dumps.size() == 2)
        tell(commonOf(dumps[0], dumps[1]), asJson);
    else
        tell(Repeated{dumps[0], passages::copies({dumps[0].source.text, dumps[0].found.comments})},
             asJson);
    return Done;
}

} // namespace rejoinder::cli
