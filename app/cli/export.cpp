// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QDir>
#include <QJsonArray>

#include "core/exchange/csvfiles.h"
#include "core/exchange/sidecar.h"

namespace rejoinder::cli {

namespace {

using namespace Qt::StringLiterals;

std::optional<char> separatorNamed(const QString &word)
{
    if (word == u","_s || word == u"comma"_s)
        return ',';
    if (word == u";"_s || word == u"semicolon"_s)
        return ';';
    if (word == u"\t"_s || word == u"\\t"_s || word == u"tab"_s)
        return '\t';
    return {};
}

Result<std::vector<exchange::ExportFile>> exported(const QString &project, const QString &folder,
                                                   const exchange::CsvOptions &options)
{
    const auto store = store::Store::open(project.toStdString(), {});
    if (!store)
        return std::unexpected(store.error());
    auto files = exchange::exportCsv(**store, options);
    if (!files)
        return files;
    if (const Result<void> written = exchange::writeFiles(*files, folder.toStdString()); !written)
        return std::unexpected(written.error());
    return files;
}

void report(const std::vector<exchange::ExportFile> &files, const QString &folder, bool asJson)
{
    QJsonArray paths;
    for (const exchange::ExportFile &file : files)
        paths.append(QDir(folder).filePath(QString::fromStdString(file.name)));
    const std::size_t longCells = exchange::longCellsToldBy(files.back().bytes);
    if (asJson) {
        printJson({{u"files"_s, paths}, {u"cells_a_spreadsheet_cuts_off"_s, qint64(longCells)}});
        return;
    }
    for (const auto &path : std::as_const(paths))
        print(path.toString().toStdString() + "\n");
    if (longCells > 0)
        complain("Cells with more than 32,767 characters, which a spreadsheet cuts off: "
                 + std::to_string(longCells) + " (listed in " + exchange::sidecarName + ").");
}

} // namespace

int runExport(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"no-bom"_s, QString()},
                       {u"no-guard"_s, QString()},
                       {u"json"_s, QString()},
                       {u"separator"_s, QString(), u"mark"_s, u","_s}});
    if (const auto code = parse(parser, command, arguments, {2, 2, "name a project and a folder"}))
        return *code;
    const std::optional<char> separator = separatorNamed(parser.value(u"separator"_s));
    if (!separator)
        return refuse(command, "the separator is one of , ; tab.");
    const QString folder = parser.positionalArguments().at(1);
    const auto files = exported(parser.positionalArguments().at(0), folder,
                                {.bom = !parser.isSet(u"no-bom"_s),
                                 .guardFormulas = !parser.isSet(u"no-guard"_s),
                                 .separator = *separator});
    if (!files) {
        complain(files.error());
        return FileFailed;
    }
    report(*files, folder, parser.isSet(u"json"_s));
    return Done;
}

} // namespace rejoinder::cli
