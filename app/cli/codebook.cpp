// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <algorithm>

#include "core/exchange/codebookfile.h"

namespace rejoinder::cli {

namespace {

using namespace Qt::StringLiterals;
using annotate::Codebook;

bool isPreset(const QString &name)
{
    return std::ranges::contains(annotate::presetNames(), name.toStdString());
}

/// "argument-relations, stance"
std::string presetList()
{
    std::string list;
    for (const std::string &name : annotate::presetNames())
        list += (list.empty() ? "" : ", ") + name;
    return list;
}

Result<void> exportTo(const QString &file, const QString &project)
{
    const auto store = store::Store::open(project.toStdString(), {});
    if (!store)
        return std::unexpected(store.error());
    return exchange::writeCodebookFile(**store, file.toStdString());
}

/// What an import has come to.
struct Imported
{
    std::string name; // of the codebook that was read
    std::vector<std::string> added; // paths
    std::size_t wasThere = 0;
};

Result<Imported> importFrom(const QString &file, const QString &project)
{
    const Result<Codebook> read = exchange::readCodebookFile(file.toStdString());
    if (!read)
        return std::unexpected(read.error());
    const auto store = store::Store::open(project.toStdString(), {});
    if (!store)
        return std::unexpected(store.error());
    Result<Codebook> codebook = (*store)->codebook();
    if (!codebook)
        return std::unexpected(codebook.error());
    Imported imported{read->name, {}, read->codes.size()};
    const store::Action action = exchange::importAction(*codebook, *read);
    for (const store::Change &change : action.changes) {
        const annotate::Code &code = std::get<store::PutCode>(change).code;
        codebook->codes.push_back(code);
        imported.added.push_back(codebook->pathOf(code.id));
    }
    imported.wasThere -= imported.added.size();
    if (const auto done = (*store)->act(action); !done)
        return std::unexpected(done.error());
    return imported;
}

void tell(const Imported &imported, const QString &project)
{
    for (const std::string &path : imported.added)
        print("added: " + path + "\n");
    print(project.toStdString() + ": " + std::to_string(imported.added.size())
          + " codes added from " + imported.name + ", " + std::to_string(imported.wasThere)
          + " already there\n");
}

int fails(const Error &error)
{
    complain(error);
    return FileFailed;
}

} // namespace

int runCodebook(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"export"_s, QString(), u"file"_s}, {u"import"_s, QString(), u"file"_s}});
    if (const auto code = parse(parser, command, arguments, {1, 1, "name one project"}))
        return *code;
    const QString project = parser.positionalArguments().constFirst();
    const QString target = parser.value(u"export"_s);
    const QString origin = parser.value(u"import"_s);
    if (target.isEmpty() == origin.isEmpty())
        return refuse(command, "say either --export or --import, with a file.");
    if (!target.isEmpty()) {
        if (!exchange::isQdc(target.toStdString())
            && !exchange::isCodebookCsv(target.toStdString()))
            return refuse(command, "a codebook is written as a .qdc or a .csv file.");
        const Result<void> done = exportTo(target, project);
        if (!done)
            return fails(done.error());
        print(target.toStdString() + "\n");
        return Done;
    }
    const std::string name = origin.toStdString();
    if (!exchange::isQdc(name) && !exchange::isCodebookText(name) && !exchange::isCodebookCsv(name)
        && !isPreset(origin))
        return refuse(command,
                      "a codebook is a .qdc, .codebook or .csv file or one of " + presetList()
                          + ".");
    const Result<Imported> imported = importFrom(origin, project);
    if (!imported)
        return fails(imported.error());
    tell(*imported, project);
    return Done;
}

} // namespace rejoinder::cli
