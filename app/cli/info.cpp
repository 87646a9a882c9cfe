// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QFile>
#include <QJsonArray>

#include "core/exchange/batch.h"
#include "core/exchange/cells.h"

namespace rejoinder::cli {

namespace {

using namespace Qt::StringLiterals;

/// Keys and values in the order in which they are printed.
using Facts = std::vector<std::pair<const char *, QJsonValue>>;

QJsonValue text(std::string_view utf8)
{
    return QString::fromUtf8(utf8);
}

QJsonValue number(auto count)
{
    return qint64(count);
}

std::string lineOf(const char *key, const QJsonValue &value)
{
    std::string name = key;
    std::ranges::replace(name, '_', ' ');
    name.resize(std::max<std::size_t>(name.size() + 1, 16), ' ');
    const QString words = value.isString() ? value.toString()
        : value.isBool()                   ? (value.toBool() ? u"yes"_s : u"no"_s)
                                           : QString::number(value.toInteger());
    return name + words.toStdString() + "\n";
}

QJsonObject jsonOf(const Facts &facts)
{
    QJsonObject object;
    for (const auto &[key, value] : facts)
        object.insert(QLatin1StringView(key), value);
    return object;
}

std::string linesOf(const Facts &facts)
{
    std::string lines;
    for (const auto &[key, value] : facts)
        lines += lineOf(key, value);
    return lines;
}

Facts factsOf(const exchange::Prepared &dump)
{
    const source::Source &source = dump.source;
    const pipeline::Reconstruction &found = dump.reconstruction;
    int named = 0;
    int doubts = 0;
    for (int comment = 0; comment < int(found.comments.size()); ++comment) {
        named += !pipeline::shownName(found, comment).empty();
        doubts += pipeline::isDoubt(found, comment);
    }
    const std::string_view title
        = found.title ? slice(source.text, *found.title) : std::string_view();
    return {{"file", text(source.name)},
            {"kind", text("dump")},
            {"title", text(title)},
            {"bytes", number(source.raw.size())},
            {"sha256", text(source.sha256)},
            {"encoding", text(source.encoding)},
            {"bom", source.hasBom},
            {"repaired_bytes", number(source.repaired)},
            {"paragraphs", number(found.article.size())},
            {"comments", number(found.comments.size())},
            {"named", number(named)},
            {"people", number(found.people.size())},
            {"doubts", number(doubts)},
            {"order", text(exchange::wordFor(found.order))},
            {"model", text(found.model)}};
}

Facts factsOf(const store::DocumentInfo &info)
{
    return {{"title", text(info.title)},
            {"file", text(info.name)},
            {"sha256", text(info.sha256)},
            {"encoding", text(info.encoding)},
            {"comments", number(info.comments)},
            {"named", number(info.named)},
            {"doubts", number(info.doubts)},
            {"codings", number(info.codings)},
            {"imported", text(toIso(info.imported))}};
}

bool isProject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

struct ProjectInfo
{
    Facts facts;
    std::vector<store::DocumentInfo> documents;
};

Result<ProjectInfo> projectInfo(const QString &path)
{
    const auto store = store::Store::open(path.toStdString(), {});
    if (!store)
        return std::unexpected(store.error());
    const auto annotators = (*store)->annotators();
    const auto codebook = (*store)->codebook();
    const auto codings = (*store)->allCodings();
    const auto notes = (*store)->notes();
    const auto documents = (*store)->documents();
    for (const Error *error :
         {annotators ? nullptr : &annotators.error(), codebook ? nullptr : &codebook.error(),
          codings ? nullptr : &codings.error(), notes ? nullptr : &notes.error(),
          documents ? nullptr : &documents.error()}) {
        if (error)
            return std::unexpected(*error);
    }
    return ProjectInfo{{{"file", path},
                        {"kind", text("project")},
                        {"id", text((*store)->id().value)},
                        {"codebook", text(codebook->name)},
                        {"codes", number(codebook->codes.size())},
                        {"annotators", number(annotators->size())},
                        {"codings", number(codings->size())},
                        {"notes", number(notes->size())},
                        {"documents", number(documents->size())}},
                       *documents};
}

void printProject(const ProjectInfo &project, bool asJson)
{
    QJsonObject json = jsonOf(project.facts);
    std::string lines = linesOf(project.facts);
    QJsonArray documents;
    for (const store::DocumentInfo &info : project.documents) {
        documents.append(jsonOf(factsOf(info)));
        lines += "\n" + linesOf(factsOf(info));
    }
    json.insert(u"documents"_s, documents);
    if (asJson)
        printJson(json);
    else
        print(lines);
}

int fails(const Error &error)
{
    complain(error);
    return FileFailed;
}

} // namespace

int runInfo(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(u"json"_s));
    if (const auto code = parse(parser, command, arguments, {1, 1, "name one project or one dump"}))
        return *code;
    const bool wantsJson = parser.isSet(u"json"_s);
    const QString path = parser.positionalArguments().constFirst();
    if (isProject(path)) {
        const Result<ProjectInfo> project = projectInfo(path);
        if (!project)
            return fails(project.error());
        printProject(*project, wantsJson);
        return Done;
    }
    const Result<exchange::Prepared> dump = exchange::prepare(path.toStdString());
    if (!dump)
        return fails(dump.error());
    if (wantsJson)
        printJson(jsonOf(factsOf(*dump)));
    else
        print(linesOf(factsOf(*dump)));
    return Done;
}

} // namespace rejoinder::cli
