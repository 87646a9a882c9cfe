// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <climits>

#include "core/exchange/batch.h"

namespace rejoinder::cli {

namespace {

using namespace Qt::StringLiterals;
using exchange::Outcome;

std::vector<std::string> pathsFrom(const QStringList &arguments)
{
    std::vector<std::string> paths;
    for (const QString &argument : arguments)
        paths.push_back(argument.toStdString());
    return paths;
}

/// What a later version of a dump brought along.
std::string alongWith(const std::optional<exchange::Moved> &moved)
{
    if (!moved)
        return {};
    return "  a later version: " + std::to_string(moved->moved) + " codings and notes moved along, "
        + std::to_string(moved->left) + " found no place and stay with the earlier one\n";
}

void tell(const Outcome &outcome)
{
    if (!outcome.result)
        complain(outcome.result.error());
    else
        print((outcome.result->wasThere ? "already there: " : "imported: ") + outcome.path + "\n"
              + alongWith(outcome.result->moved));
}

bool isImported(const Outcome &outcome)
{
    return outcome.result && !outcome.result->wasThere;
}

bool isFailed(const Outcome &outcome)
{
    return !outcome.result;
}

QJsonObject jsonOf(const Outcome &outcome)
{
    QJsonObject json{{u"path"_s, QString::fromStdString(outcome.path)}};
    if (outcome.result) {
        json.insert(u"status"_s, outcome.result->wasThere ? u"already there"_s : u"imported"_s);
        json.insert(u"document"_s, QString::fromStdString(outcome.result->document.value));
        if (const auto &moved = outcome.result->moved)
            json.insert(u"moved"_s,
                        QJsonObject{{u"placed"_s, qint64(moved->moved)},
                                    {u"on_changed_words"_s, qint64(moved->alike)},
                                    {u"left"_s, qint64(moved->left)}});
    } else {
        json.insert(u"status"_s, u"failed"_s);
        json.insert(u"error"_s, QString::fromStdString(describe(outcome.result.error())));
    }
    return json;
}

void printSummary(const std::string &project, const std::vector<Outcome> &outcomes,
                  const std::vector<std::string> &skipped)
{
    for (const std::string &path : skipped)
        print("left out, by its name no dump: " + path + "\n");
    const auto imported = std::ranges::count_if(outcomes, isImported);
    const auto failed = std::ranges::count_if(outcomes, isFailed);
    print(project + ": " + std::to_string(imported) + " imported, "
          + std::to_string(std::ssize(outcomes) - imported - failed) + " already there, "
          + std::to_string(failed) + " failed\n");
}

void printAsJson(const std::string &project, const std::vector<Outcome> &outcomes,
                 const std::vector<std::string> &skipped)
{
    QJsonArray files;
    for (const Outcome &outcome : outcomes)
        files.append(jsonOf(outcome));
    QJsonArray leftOut;
    for (const std::string &path : skipped)
        leftOut.append(QString::fromStdString(path));
    printJson({{u"project"_s, QString::fromStdString(project)},
               {u"files"_s, files},
               {u"left_out"_s, leftOut}});
}

/// The project at the path; a new one where there is none.
Result<std::unique_ptr<store::Store>> projectAt(const QString &path, bool &isNew)
{
    isNew = !QFile::exists(path);
    return isNew ? store::Store::create(path.toStdString(), {})
                 : store::Store::open(path.toStdString(), {});
}

} // namespace

int runImport(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"json"_s));
    if (const auto code = parse(parser, command, arguments,
                                {2, INT_MAX, "name a project and at least one dump or folder"}))
        return *code;
    const bool wantsJson = parser.isSet(u"json"_s);
    QStringList dumps = parser.positionalArguments();
    const QString path = dumps.takeFirst();
    bool isNew = false;
    Result<std::unique_ptr<store::Store>> project = projectAt(path, isNew);
    if (!project) {
        complain(project.error());
        return FileFailed;
    }

    const exchange::Expansion found = exchange::expand(pathsFrom(dumps));
    std::vector<Outcome> outcomes;
    outcomes.reserve(found.problems.size() + found.files.size());
    for (const Error &problem : found.problems)
        outcomes.push_back({problem.file, std::unexpected(problem)});
    if (!wantsJson)
        std::ranges::for_each(outcomes, tell);
    std::ranges::move(exchange::importBatch(**project, found.files, {}, wantsJson ? nullptr : tell),
                      std::back_inserter(outcomes));
    project->reset();
    if (isNew && std::ranges::none_of(outcomes, isImported))
        QFile::remove(path); // an empty project is of no use
    (wantsJson ? printAsJson : printSummary)(path.toStdString(), outcomes, found.skipped);
    return std::ranges::any_of(outcomes, isFailed) ? FileFailed : Done;
}

} // namespace rejoinder::cli
